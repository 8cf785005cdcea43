import type { Host } from '../../host/host';
import type { MeAnswer } from '../../host/types/MeAnswer';
import type { SuggestionAnswer } from '../../host/types/SuggestionAnswer';
import { Asked } from '../../parts/asked.svelte';

/** More pairs than this nobody looks through at once. */
const PAIRS = 60;

/** What the user is asked about who is who. */
export class QuestionsState {
  readonly me = new Asked<MeAnswer>();
  readonly pairs = new Asked<SuggestionAnswer[]>();
  /** Pairs put off until the window is opened anew. */
  private later = $state<string[]>([]);

  constructor(private readonly host: Host) {}

  /** Pairs are looked for in all messages, which takes seconds in a large mailbox. */
  ask(): void {
    void this.me.ask(() => this.host.ask('me', {}));
    if (!this.pairs.busy) void this.askPairs();
  }

  /** Asks again after a decision, whatever is being asked: an older answer would show what was decided. */
  async askPairs(): Promise<void> {
    await this.pairs.ask(() => this.host.ask('suggestions', { limit: PAIRS }));
  }

  putOff(pair: SuggestionAnswer): void {
    this.later = [...this.later, key(pair)];
  }

  isPutOff(pair: SuggestionAnswer): boolean {
    return this.later.includes(key(pair));
  }

  get putOffCount(): number {
    return this.later.length;
  }

  takeUp(): void {
    this.later = [];
  }
}

export function key(pair: SuggestionAnswer): string {
  return `${pair.one.id}-${pair.other.id}`;
}
