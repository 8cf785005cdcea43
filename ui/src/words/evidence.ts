/** Evidence in sentences. */
import type { Evidence } from '../host/types/Evidence';
import { firstName } from './name';
import { counted } from './number';
import { month } from './time';

/** Text, and the names in it, which are isolated where they are shown. */
export type Words = (string | { name: string })[];

function when(evidence: Evidence, now: string): string {
  const [first, last] = [month(evidence.first, now), month(evidence.last, now)];
  if (evidence.messages === 1) return `in ${last}`;
  return first === last ? `all in ${last}` : `last in ${last}`;
}

/**
 * One sentence for one kind of evidence between `from` (`null` is the user) and `to`. `again`: a sentence before it has
 * named the two.
 */
export function sentence(evidence: Evidence, from: string | null, to: string, now: string, again = false): Words {
  const times = evidence.messages === 1 ? 'once' : counted(evidence.messages, 'time');
  const dated = when(evidence, now);
  const a = { name: from === null ? '' : firstName(from) };
  const b = { name: firstName(to) };
  const both: Words = again ? ['They'] : [a, ' and ', b];
  switch (evidence.kind) {
    case 'direct':
      return ['You and ', b, ` exchanged ${counted(evidence.messages, 'message')}, ${dated}.`];
    case 'wrote':
      // Which of the two wrote is not counted: the sentence must be true either way.
      return [
        `You were on ${counted(evidence.messages, 'mail')} between `,
        ...(again ? ['them'] : both),
        `, ${dated}.`,
      ];
    case 'thread':
      return [...both, ` both replied in a thread with you, ${times}, ${dated}.`];
    case 'together_few':
      return [...both, ` were together on a mail to few people, ${times}, ${dated}.`];
    case 'together_many':
      return [...both, ` were together on a mail to many people, ${times}, ${dated}.`];
  }
}

/** The same as plain text, for tests and labels. */
export function plain(words: Words): string {
  return words.map((word) => (typeof word === 'string' ? word : word.name)).join('');
}
