/** The dated messages behind the numbers of the made-up mailbox. */
import type { LinkTraceAnswer } from '../types/LinkTraceAnswer';
import type { MessageRole } from '../types/MessageRole';
import type { TraceAnswer } from '../types/TraceAnswer';
import type { TracedLink } from '../types/TracedLink';
import type { TracedMessage } from '../types/TracedMessage';
import { link } from './answers';
import type { Made, Mailbox } from './mailbox';
import * as said from './said';

export function trace(mailbox: Mailbox, made: Made): TraceAnswer {
  const replies = { mine: mailbox.replies(made, true), theirs: mailbox.replies(made, false) };
  const messages = mailbox.exchanges(made).map((one): TracedMessage => {
    const reply = (one.sent ? replies.mine : replies.theirs).shift() ?? null;
    const copy = reply === null && one.recipients > 3;
    const role: MessageRole = one.sent ? (copy ? 'sent_copy' : 'sent_to') : copy ? 'received_copy' : 'received_to';
    return { at: one.at, role, recipients: one.recipients, reply_seconds: reply };
  });
  const days = new Set(messages.map((one) => one.at.slice(0, 10))).size;
  return {
    id: made.person.id,
    name: made.person.name,
    messages,
    said: messages.map((one) => ({
      at: said.dateAndTime(one.at),
      people: said.say(said.kinds('person', one.recipients)),
      reply: one.reply_seconds === null ? null : said.duration(one.reply_seconds),
    })),
    contact_said: said.say(`${said.counted(messages.length, 'message')} on ${said.counted(days, 'day')}`),
  };
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
        with_you: true,
        people: evidence.kind === 'together_many' ? 12 : 2,
      };
    }),
  );
  messages.sort((a, b) => a.at.localeCompare(b.at));
  const shows = {
    direct: ' wrote to the other',
    wrote: ' wrote to the other, with you on the mail',
    thread: ' wrote in a thread that both wrote in',
    together_few: ' wrote to both, among few',
    together_many: ' wrote to both, among many',
  };
  return {
    one: one.person.name,
    other: other.person.name,
    messages,
    said: messages.map((message) => ({
      at: said.dateAndTime(message.at),
      shows: said.say(message.mine ? 'You' : said.person(message.author, message.name), shows[message.kind]),
    })),
  };
}
