/** The dated messages behind the numbers of the made-up mailbox. */
import type { LinkTraceAnswer } from '../types/LinkTraceAnswer';
import type { MessageRole } from '../types/MessageRole';
import type { TraceAnswer } from '../types/TraceAnswer';
import type { TracedLink } from '../types/TracedLink';
import type { TracedMessage } from '../types/TracedMessage';
import { link } from './answers';
import type { Made, Mailbox } from './mailbox';

export function trace(mailbox: Mailbox, made: Made): TraceAnswer {
  const replies = { mine: mailbox.replies(made, true), theirs: mailbox.replies(made, false) };
  const messages = mailbox.exchanges(made).map((one): TracedMessage => {
    const reply = (one.sent ? replies.mine : replies.theirs).shift() ?? null;
    const copy = reply === null && one.recipients > 3;
    const role: MessageRole = one.sent ? (copy ? 'sent_copy' : 'sent_to') : copy ? 'received_copy' : 'received_to';
    return { at: one.at, role, recipients: one.recipients, reply_seconds: reply };
  });
  return { id: made.person.id, name: made.person.name, messages };
}

export function traceLink(mailbox: Mailbox, one: Made, other: Made): LinkTraceAnswer {
  const messages = link(mailbox, one, other).evidence.flatMap((evidence) =>
    Array.from({ length: evidence.messages }, (_, index): TracedLink => {
      const [first, last] = [Date.parse(evidence.first), Date.parse(evidence.last)];
      const share = evidence.messages === 1 ? 1 : index / (evidence.messages - 1);
      const author = index % 2 === 0 ? one : other;
      const mine = evidence.kind === 'together_few' || evidence.kind === 'together_many';
      return {
        at: new Date(first + (last - first) * share).toISOString().slice(0, 19) + 'Z',
        kind: evidence.kind,
        author: mine ? 0 : author.person.id,
        name: mine ? 'Rowan Hale' : author.person.name,
        mine,
        people: evidence.kind === 'together_many' ? 12 : 2,
      };
    }),
  );
  messages.sort((a, b) => a.at.localeCompare(b.at));
  return { one: one.person.name, other: other.person.name, messages };
}
