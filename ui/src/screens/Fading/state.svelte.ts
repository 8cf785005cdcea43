import type { Host } from '../../host/host';
import type { FadingAnswer } from '../../host/types/FadingAnswer';
import type { RevivingAnswer } from '../../host/types/RevivingAnswer';
import { Asked } from '../../parts/asked.svelte';

/** Whom the user is losing touch with, and who is worth reviving. */
export class FadingState {
  readonly list = new Asked<FadingAnswer[]>();
  readonly reviving = new Asked<RevivingAnswer[]>();

  constructor(private readonly host: Host) {}

  ask(): void {
    void this.list.ask(() => this.host.ask('fading', { limit: 200 }));
    void this.reviving.ask(() => this.host.ask('reviving', { limit: 0 }));
  }
}

/** How far a silence reaches on a scale on which ten times as long is twice as far, for days up to ten years: 0..=1. */
export function reach(days: number): number {
  return Math.min(1, Math.log10(1 + Math.max(0, days)) / Math.log10(1 + 3653));
}
