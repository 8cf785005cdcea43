/** The week in the made-up mailbox: who waits, who is new, who is worth reviving. */
import type { DigestAnswer } from '../types/DigestAnswer';
import type { ContactAnswer } from '../types/ContactAnswer';
import type { RevivingAnswer } from '../types/RevivingAnswer';
import type { WaitingAnswer } from '../types/WaitingAnswer';
import type { WaitingPerson } from '../types/WaitingPerson';
import type { Week } from '../types/Week';
import type { WeekLine } from '../types/WeekLine';
import type { WeekTopic } from '../types/WeekTopic';
import { fading } from './answers';
import * as said from './said';
import { AS_OF, type Made, type Mailbox } from './mailbox';

const WEEK = 7 * 86_400_000;
const FROM = new Date(Date.parse(AS_OF) - WEEK).toISOString().slice(0, 19) + 'Z';

function cut<T>(list: T[], limit: number): T[] {
  return limit === 0 ? list : list.slice(0, limit);
}

function persons(mailbox: Mailbox): Made[] {
  return mailbox.people.filter((made) => made.person.kind === 'person');
}

/** A tie whose last message nobody has answered for a while, and was not too long ago. */
export function waiting(mailbox: Mailbox, limit: number): WaitingAnswer {
  const found: WaitingAnswer = { for_me: [], for_them: [] };
  for (const made of persons(mailbox)) {
    const exchanges = mailbox.exchanges(made);
    const last = exchanges.at(-1);
    if (last === undefined || made.silent < 1 || made.silent > 30 || exchanges.length < 3) continue;
    const { id, name, addresses, strength } = made.person;
    const run = [...exchanges].reverse().findIndex((one) => one.sent !== last.sent);
    const one: WaitingPerson = {
      id,
      name,
      addresses,
      strength,
      since: exchanges.at(run < 0 ? 0 : -run)?.at ?? last.at,
      messages: run < 0 ? exchanges.length : run,
      answered: 0.5 + (id % 9) / 20,
      usual_seconds: id % 7 === 0 ? null : last.sent ? made.sketch.reply : 18_000,
      said: said.say(
        last.sent ? 'you wrote on ' : 'wrote on ',
        said.dated(last.at),
        last.sent ? '; they usually answer' : '; you usually answer',
      ),
    };
    (last.sent ? found.for_them : found.for_me).push(one);
  }
  for (const list of [found.for_me, found.for_them]) list.sort((a, b) => b.answered - a.answered || a.id - b.id);
  return { for_me: cut(found.for_me, limit), for_them: cut(found.for_them, limit) };
}

export function digest(mailbox: Mailbox): DigestAnswer {
  const counts = persons(mailbox).map((made) => {
    const inWeek = mailbox.exchanges(made).filter((one) => one.at >= FROM);
    const { id, name } = made.person;
    const sent = inWeek.filter((one) => one.sent).length;
    return { made, contact: { id, name, sent, received: inWeek.length - sent } };
  });
  const active = counts
    .filter(({ contact }) => contact.sent + contact.received > 0)
    .sort((a, b) => b.contact.sent + b.contact.received - a.contact.sent - a.contact.received);
  const sum = (side: 'sent' | 'received') => active.reduce((all, { contact }) => all + contact[side], 0);
  const [sent, received] = [sum('sent'), sum('received')];
  const newly = fading(mailbox, 0);
  const answer: Omit<DigestAnswer, 'said'> = {
    from: FROM,
    to: AS_OF,
    sent,
    received,
    usual:
      mailbox.size < 20
        ? null
        : { sent: Math.round(sent * 0.8) + 3, received: Math.round(received * 1.1) + 2, weeks: 26 },
    contacts: active.slice(0, 5).map(({ contact }) => contact),
    new_people: active
      .filter(({ made }) => made.person.first >= FROM || made.person.id % 13 === 0)
      .slice(0, 5)
      .map(({ contact }) => contact),
    risen: active
      .filter(({ made }) => made.person.id % 3 === 0 && made.person.id % 13 !== 0)
      .slice(0, 5)
      .map(({ made }) => ({
        id: made.person.id,
        name: made.person.name,
        before: made.person.strength * 0.8,
        after: made.person.strength,
      })),
    newly_fading: newly.slice(1, 3),
    waiting: waiting(mailbox, 5).for_me,
    suggestions: newly.slice(0, 2),
  };
  return { ...answer, said: inWords(answer) };
}

function inWords(week: Omit<DigestAnswer, 'said'>): Week {
  const contact = (one: ContactAnswer): WeekLine => ({
    id: one.id,
    name: one.name,
    why: said.say(`${said.counted(one.sent, 'message')} from you, ${one.received} from them`),
  });
  const parts: [WeekTopic, string, WeekLine[]][] = [
    ['contacts', 'Most in contact', week.contacts.map(contact)],
    ['new_people', 'New people', week.new_people.map(contact)],
    [
      'risen',
      'Ties that grew',
      week.risen.map((one) => ({
        id: one.id,
        name: one.name,
        why: said.say(`strength ${Math.round(one.before * 100)} then, ${Math.round(one.after * 100)} now`),
      })),
    ],
    ['newly_fading', 'Drifting apart', week.newly_fading.map(({ id, name, said }) => ({ id, name, why: said.why }))],
  ];
  return {
    range: said.say(said.dated(week.from), ' to ', said.dated(week.to)),
    volume: said.say(`You sent ${said.counted(week.sent, 'message')} and received ${week.received}`),
    typical: week.usual === null ? null : said.say(`a typical week: ${week.usual.sent} and ${week.usual.received}`),
    parts: parts.map(([topic, title, lines]) => ({ topic, title, lines, none: 'Nobody this week.' })),
  };
}

export function reviving(mailbox: Mailbox, limit: number): RevivingAnswer[] {
  const asleep = persons(mailbox)
    .filter((made) => made.silent > 730 && made.peak > 0.3)
    .sort((a, b) => b.peak - a.peak)
    .map((made) => ({
      id: made.person.id,
      name: made.person.name,
      addresses: made.person.addresses,
      organisation: made.person.organisation,
      peak_strength: made.peak,
      strength: made.person.strength,
      silent_days: made.silent,
      messages: made.person.sent + made.person.received,
      first: made.person.first,
      last: made.person.last,
      leads_to: made.person.id % 5,
      said: {
        messages: said.say(said.counted(made.person.sent + made.person.received, 'message')),
        years: said.say(`${made.person.first.slice(0, 4)} to ${made.person.last.slice(0, 4)}`),
        silent: `silent for ${said.days(made.silent)}`,
        last: said.say('last message on ', said.dated(made.person.last)),
        leads_to: said.say(made.person.id % 5 === 0 ? 'nobody new' : `${made.person.id % 5} people new to you`),
      },
    }));
  return cut(asleep, limit);
}
