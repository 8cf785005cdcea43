/** Pairs of the made-up mailbox who are likely one person. */
import type { SuggestedPerson } from '../types/SuggestedPerson';
import type { SuggestionAnswer } from '../types/SuggestionAnswer';
import type { Made, Mailbox } from './mailbox';
import { chance, counted, date, days, quote, say } from './said';

const LIKELY = [0.93, 0.86, 0.71, 0.64, 0.58, 0.55];

function suggested({ person }: Made): SuggestedPerson {
  const { id, name, addresses, organisation, sent, received, first, last } = person;
  return { id, name, addresses, organisation, sent, received, first, last };
}

function mail({ person: { sent, received, first, last } }: Made) {
  return say(`${counted(sent + received, 'message')}, ${date(first)} to ${date(last)}`);
}

/** Two of one last name, each of them once; not whom the user told apart. */
export function suggestions(mailbox: Mailbox, apart: string[], limit: number): SuggestionAnswer[] {
  const found: SuggestionAnswer[] = [];
  const single = new Map<string, Made>();
  for (const made of mailbox.people) {
    if (made.person.kind !== 'person' || found.length >= LIKELY.length) continue;
    const last = made.person.name.split(' ').at(-1) ?? '';
    const before = single.get(last);
    if (before === undefined) {
      single.set(last, made);
      continue;
    }
    single.delete(last);
    if (apart.includes(`${Math.min(before.person.id, made.person.id)}-${Math.max(before.person.id, made.person.id)}`))
      continue;
    const [one, other] = [before, made].sort((a, b) => b.person.sent - a.person.sent) as [Made, Made];
    const silent = Math.max(one.silent, other.silent);
    found.push({
      one: suggested(one),
      other: suggested(other),
      likelihood: LIKELY[found.length] ?? 0.5,
      said: {
        one: mail(one),
        other: mail(other),
        likelihood: say(`${chance(LIKELY[found.length] ?? 0.5)} likely`),
      },
      reasons: [
        { term: 'like_name', value: say(quote(one.person.name), ' may be ', quote(other.person.name)) },
        { term: 'same_people', value: say(`both have to do with the same ${found.length + 2} people`) },
        { term: 'took_over', value: say(`one fell silent ${days(silent)} ago, when the other began to write`) },
      ].slice(0, (found.length % 3) + 1),
    });
  }
  return limit === 0 ? found : found.slice(0, limit);
}
