import type { LabelKey } from '../../host/generated/labels';
import type { Host } from '../../host/host';
import type { LinkTraceAnswer } from '../../host/types/LinkTraceAnswer';
import type { MessageRole } from '../../host/types/MessageRole';
import type { TraceAnswer } from '../../host/types/TraceAnswer';
import type { TracedMessage } from '../../host/types/TracedMessage';
import type { TracedSaid } from '../../host/types/TracedSaid';
import { Asked } from '../../parts/asked.svelte';

/** The messages behind a number. */
export class MessagesState {
  readonly person = new Asked<TraceAnswer>();
  readonly between = new Asked<LinkTraceAnswer>();

  constructor(
    private readonly host: Host,
    readonly id: number,
    readonly other: number | null,
  ) {}

  ask(): void {
    const { id, other } = this;
    if (other === null) void this.person.ask(() => this.host.ask('trace', { id }));
    else void this.between.ask(() => this.host.ask('trace_link', { one: id, other }));
  }
}

const SENT: readonly MessageRole[] = ['sent_to', 'sent_copy'];
const isSent = (one: TracedMessage) => SENT.includes(one.role);
const isDirect = (one: TracedMessage) => one.role !== 'together';

/** The part that is listed with the earliest first. */
export const FIRST = 'first';
/** The part of which the days count. */
export const CONTACT = 'contact';

/** What can be looked at of the tie to a person: each a number shown elsewhere. */
export const PARTS: { of: string; name: LabelKey; counts: (one: TracedMessage) => boolean }[] = [
  { of: '', name: 'messages-sent-and-received', counts: isDirect },
  { of: FIRST, name: 'messages-from-the-first-on', counts: isDirect },
  { of: 'sent', name: 'common-sent', counts: isSent },
  { of: 'received', name: 'common-received', counts: (one) => isDirect(one) && !isSent(one) },
  { of: 'replies', name: 'messages-replies', counts: (one) => one.reply_seconds !== null },
  { of: 'my_replies', name: 'messages-your-replies', counts: (one) => isSent(one) && one.reply_seconds !== null },
  { of: 'their_replies', name: 'messages-their-replies', counts: (one) => !isSent(one) && one.reply_seconds !== null },
  {
    of: CONTACT,
    name: 'messages-contact',
    counts: (one) => isDirect(one) && one.role !== 'overheard' && one.role !== 'bulk',
  },
  { of: 'together', name: 'messages-both-addressed', counts: (one) => !isDirect(one) },
];

/** Where the messages behind a reason for a strength are. */
export const BEHIND_TERM: Record<string, string> = {
  frequency: '',
  recency: '',
  length: FIRST,
  response_time: 'replies',
  regularity: CONTACT,
  together: 'together',
};

/** What can be looked at of the tie between two others. */
export const KINDS: { of: string; name: LabelKey }[] = [
  { of: '', name: 'messages-all' },
  { of: 'wrote', name: 'messages-one-wrote-to-the-other' },
  { of: 'thread', name: 'messages-in-one-thread' },
  { of: 'together_few', name: 'messages-on-a-mail-to-few' },
  { of: 'together_many', name: 'messages-on-a-mail-to-many' },
];

/** A message and what is said of it. */
export interface Listed {
  message: TracedMessage;
  said: TracedSaid;
}

/** The messages of a part, in the order in which they are listed. */
export function listed(answer: TraceAnswer, of: string): Listed[] {
  const counts = PARTS.find((part) => part.of === of)?.counts ?? isDirect;
  const found = answer.messages.flatMap((message, at): Listed[] => {
    const said = answer.said[at];
    return said !== undefined && counts(message) ? [{ message, said }] : [];
  });
  return of === FIRST ? found : found.reverse();
}

export const ROLES: Record<MessageRole, LabelKey> = {
  sent_to: 'messages-you-wrote-to-them',
  sent_copy: 'messages-you-sent-them-a-copy',
  received_to: 'messages-they-wrote-to-you',
  received_copy: 'messages-they-sent-you-a-copy',
  overheard: 'messages-they-wrote-in-mail-that-reached-you',
  together: 'messages-somebody-wrote-to-you-both',
  bulk: 'messages-they-wrote-in-bulk',
};
