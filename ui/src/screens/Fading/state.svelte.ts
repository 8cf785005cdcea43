import { asUiError, type Host } from '../../host/host';
import type { FadingAnswer } from '../../host/types/FadingAnswer';
import type { RevivingAnswer } from '../../host/types/RevivingAnswer';
import type { UiError } from '../../host/types/UiError';
import { Asked } from '../../parts/asked.svelte';

/** For how many days somebody is snoozed. */
const LATER = 90;

/** What was decided last, and can be taken back. */
export interface Decided {
  name: string;
  what: 'let go' | 'snoozed';
}

interface Who {
  id: number;
  name: string;
}

/** Whom the user is losing touch with, who is worth reviving, and what they decide about it. */
export class FadingState {
  readonly list = new Asked<FadingAnswer[]>();
  readonly reviving = new Asked<RevivingAnswer[]>();
  decided = $state<Decided | null>(null);
  problem = $state<UiError | null>(null);

  constructor(private readonly host: Host) {}

  ask(): void {
    void this.list.ask(() => this.host.ask('fading', { limit: 200 }));
    void this.reviving.ask(() => this.host.ask('reviving', { limit: 0 }));
  }

  async letGo(person: Who): Promise<void> {
    await this.change(
      () => this.host.ask('let_go', { id: person.id }),
      () => ({ name: person.name, what: 'let go' }),
    );
  }

  async snooze(person: Who): Promise<void> {
    await this.change(
      () => this.host.ask('snooze', { id: person.id, days: LATER }),
      () => ({ name: person.name, what: 'snoozed' }),
    );
  }

  async undo(): Promise<void> {
    await this.change(
      () => this.host.ask('undo', {}),
      () => null,
    );
  }

  private async change(ask: () => Promise<unknown>, decided: () => Decided | null): Promise<void> {
    this.problem = null;
    try {
      await ask();
      this.decided = decided();
    } catch (thrown) {
      this.problem = asUiError(thrown);
    }
    this.ask();
  }
}

/** How far a silence reaches on a scale on which ten times as long is twice as far, for days up to ten years: 0..=1. */
export function reach(days: number): number {
  return Math.min(1, Math.log10(1 + Math.max(0, days)) / Math.log10(1 + 3653));
}
