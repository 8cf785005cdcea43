import type { Host } from '../../host/host';
import type { DigestAnswer } from '../../host/types/DigestAnswer';
import type { FadingAnswer } from '../../host/types/FadingAnswer';
import type { MeAnswer } from '../../host/types/MeAnswer';
import type { WaitingAnswer } from '../../host/types/WaitingAnswer';
import { Asked } from '../../parts/asked.svelte';

/** How many are named of those that the user is losing touch with. */
const FADING = 3;
/** How many wait at most on each side. */
const WAITING = 8;

/** The last seven days, and who waits for whom. */
export class WeekState {
  /** Told from what is scored, and so at once; the others look through all messages. */
  readonly fading = new Asked<FadingAnswer[]>();
  readonly digest = new Asked<DigestAnswer>();
  readonly waiting = new Asked<WaitingAnswer>();
  readonly me = new Asked<MeAnswer>();

  constructor(private readonly host: Host) {}

  /** Asks what is not being asked already: in a large mailbox these take seconds, and a harvest changes it every one. */
  ask(): void {
    void this.fading.ask(() => this.host.ask('fading', { limit: FADING }));
    if (!this.me.busy) void this.me.ask(() => this.host.ask('me', {}));
    if (!this.waiting.busy) void this.waiting.ask(() => this.host.ask('waiting', { limit: WAITING }));
    if (!this.digest.busy) void this.digest.ask(() => this.host.ask('digest', {}));
  }
}
