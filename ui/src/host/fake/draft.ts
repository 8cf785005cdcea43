/** The mails of an introduction, as the desktop side drafts them. */
import type { Correspondent } from '../types/Correspondent';
import type { DraftAnswer } from '../types/DraftAnswer';
import type { DraftMail } from '../types/DraftMail';
import type { DraftWords } from '../types/DraftWords';
import type { Made } from './mailbox';

const ME: Correspondent = { name: 'Rowan Hale', address: 'rowan@post.example' };

/** One line without what cannot be seen. */
function clean(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Co}]/gu, '')
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== '')
    .join(' ')
    .slice(0, 120);
}

function sentence(text: string, otherwise: string): string {
  const line = text.split(/\s+/u).join(' ').trim();
  if (line === '') return otherwise;
  return /[.!?…\]]$/u.test(line) ? line : `${line}.`;
}

function mail(to: Correspondent, bcc: Correspondent | null, subject: string, body: string): DraftMail {
  const mailto = `mailto:${to.address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return { to, bcc, subject, body, mailto, eml: `Subject: ${subject}\r\n\r\n${body}` };
}

export function draft(through: Made, target: Made, words: DraftWords): DraftAnswer {
  const who = (made: Made): Correspondent => ({
    name: clean(made.person.name),
    address: made.person.addresses[0] ?? '',
  });
  const [introducer, wanted] = [who(through), who(target)];
  const first = (one: Correspondent) => one.name.split(' ')[0] ?? one.name;
  const about = sentence(words.about, '[Who you are, in one sentence.]');
  const ask = sentence(words.ask, '[What you would like to ask them, in one sentence.]');
  const forwardable = `${ME.name} <${ME.address}> would like to meet ${wanted.name}. In their own words: ${about} ${ask} If you would like that too, a short reply to that address is all it takes.`;
  return {
    ask: mail(
      introducer,
      null,
      `Could you introduce me to ${wanted.name}?`,
      `Hello ${first(introducer)},\n\nI would like to meet ${wanted.name}, whom I believe you know. If you are comfortable with it, would you forward the paragraph below?\n\nIf it does not suit, no harm is done: just tell me.\n\nThank you,\n${ME.name}\n\nTo forward:\n\n${forwardable}\n`,
    ),
    forwardable,
    follow_up: mail(
      wanted,
      introducer,
      `Thank you for the introduction, ${first(introducer)}`,
      `Thank you, ${first(introducer)}; I am moving you to Bcc, so that our replies do not fill your inbox.\n\nHello ${first(wanted)},\n\nI am glad to meet you. ${about} ${ask}\n\nWould you have twenty minutes for a call within the next two weeks? I am happy to fit in with your times.\n\n${ME.name}\n`,
    ),
  };
}
