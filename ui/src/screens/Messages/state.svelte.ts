import type { Host } from '../../host/host';
import type { LinkTraceAnswer } from '../../host/types/LinkTraceAnswer';
import type { MessageRole } from '../../host/types/MessageRole';
import type { TraceAnswer } from '../../host/types/TraceAnswer';
import type { TracedLink } from '../../host/types/TracedLink';
import type { TracedMessage } from '../../host/types/TracedMessage';
import { Asked } from '../../parts/asked.svelte';
import type { Words } from '../../words/evidence';
import { firstName } from '../../words/name';
import { counted } from '../../words/number';

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

/** What can be looked at of the tie to a person: each a number shown elsewhere. */
export const PARTS: { of: string; name: string; counts: (one: TracedMessage) => boolean }[] = [
  { of: '', name: 'Sent and received', counts: isDirect },
  { of: FIRST, name: 'From the first on', counts: isDirect },
  { of: 'sent', name: 'Sent', counts: isSent },
  { of: 'received', name: 'Received', counts: (one) => isDirect(one) && !isSent(one) },
  { of: 'replies', name: 'Replies', counts: (one) => one.reply_seconds !== null },
  { of: 'my_replies', name: 'Your replies', counts: (one) => isSent(one) && one.reply_seconds !== null },
  { of: 'their_replies', name: 'Their replies', counts: (one) => !isSent(one) && one.reply_seconds !== null },
  {
    of: 'contact',
    name: 'Contact',
    counts: (one) => isDirect(one) && one.role !== 'overheard' && one.role !== 'bulk',
  },
  { of: 'together', name: 'Both addressed', counts: (one) => !isDirect(one) },
];

/** Where the messages behind a reason for a strength are. */
export const BEHIND_TERM: Record<string, string> = {
  frequency: '',
  recency: '',
  length: FIRST,
  response_time: 'replies',
  regularity: 'contact',
  together: 'together',
};

/** What can be looked at of the tie between two others. */
export const KINDS: { of: string; name: string }[] = [
  { of: '', name: 'All' },
  { of: 'wrote', name: 'One wrote to the other' },
  { of: 'thread', name: 'In one thread' },
  { of: 'together_few', name: 'On a mail to few' },
  { of: 'together_many', name: 'On a mail to many' },
];

/** The messages of a part, in the order in which they are listed. */
export function listed(messages: TracedMessage[], of: string): TracedMessage[] {
  const counts = PARTS.find((part) => part.of === of)?.counts ?? isDirect;
  const found = messages.filter(counts);
  return of === FIRST ? found : found.reverse();
}

/** How many, and where days are what counts, on how many. */
export function summary(messages: TracedMessage[], of: string): string {
  const count = counted(messages.length, 'message');
  if (of !== 'contact') return count;
  return `${count} on ${counted(new Set(messages.map((one) => one.at.slice(0, 10))).size, 'day')}`;
}

const ROLES: Record<MessageRole, string> = {
  sent_to: 'You wrote to them',
  sent_copy: 'You sent them a copy',
  received_to: 'They wrote to you',
  received_copy: 'They sent you a copy',
  overheard: 'They wrote; you got it without being named',
  together: 'Somebody wrote to you both',
  bulk: 'They wrote in bulk, which counts for no tie',
};

export function what(one: TracedMessage): string {
  return ROLES[one.role];
}

/** What a message shows of two others. */
export function shown(one: TracedLink): Words {
  const author: Words = one.mine ? ['You wrote'] : [{ name: firstName(one.name) }, ' wrote'];
  switch (one.kind) {
    case 'wrote':
      return [...author, ' to the other, with you on the mail'];
    case 'thread':
      return [...author, ' in a thread that both wrote in'];
    case 'together_few':
      return [...author, ' to both, among few'];
    case 'together_many':
      return [...author, ' to both, among many'];
    case 'direct':
      return [...author, ' to the other'];
  }
}
