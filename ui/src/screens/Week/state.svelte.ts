import type { Host } from '../../host/host';
import type { DigestAnswer } from '../../host/types/DigestAnswer';
import type { FadingAnswer } from '../../host/types/FadingAnswer';
import type { MeAnswer } from '../../host/types/MeAnswer';
import type { UsualWeek } from '../../host/types/UsualWeek';
import type { WaitingAnswer } from '../../host/types/WaitingAnswer';
import type { WaitingPerson } from '../../host/types/WaitingPerson';
import { Asked } from '../../parts/asked.svelte';
import { chance, counted, number } from '../../words/number';
import { date, seconds } from '../../words/time';

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

/** Why somebody stands among those who wait; `mine`: for the user's reply. */
export function whyWaiting(one: WaitingPerson, mine: boolean): string {
  const messages =
    one.messages === 1 ? `1 message of ${date(one.since)}` : `${one.messages} messages since ${date(one.since)}`;
  const who = mine ? 'you answer' : 'they answer';
  const usual = one.usual_seconds === null ? '' : `, usually within ${seconds(one.usual_seconds)}`;
  return `${messages}; ${who} ${chance(one.answered)} of such mail${usual}.`;
}

/** The week's volume against the usual, in a sentence. */
export function volume(sent: number, received: number, usual: UsualWeek | null): string {
  const now = `You sent ${counted(sent, 'message')} and received ${number(received)}`;
  if (usual === null) return `${now}. What is usual can be said after four weeks of mail.`;
  return `${now}; the usual is ${number(usual.sent)} and ${number(usual.received)}, the middle of the ${usual.weeks} weeks before.`;
}
