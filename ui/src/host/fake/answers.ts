/** Answers computed from the made-up mailbox, in the shapes that the desktop side gives. */
import type { CompanyAnswer } from '../types/CompanyAnswer';
import type { CompanyIntroductionsAnswer } from '../types/CompanyIntroductionsAnswer';
import type { Evidence } from '../types/Evidence';
import type { FadingAnswer } from '../types/FadingAnswer';
import type { FindAnswer } from '../types/FindAnswer';
import type { Hop } from '../types/Hop';
import type { Introduction } from '../types/Introduction';
import type { IntroductionsAnswer } from '../types/IntroductionsAnswer';
import type { PeopleAnswer } from '../types/PeopleAnswer';
import type { PeopleQuery } from '../types/PeopleQuery';
import type { PersonAnswer } from '../types/PersonAnswer';
import type { PersonDetail } from '../types/PersonDetail';
import type { UiError } from '../types/UiError';
import * as said from './said';
import { AS_OF, type Made, type Mailbox } from './mailbox';
import { Chance } from './random';

export function notFound(id: number): UiError {
  return {
    code: 'not_found',
    message: `There is nobody with the id ${id}.`,
    reason: 'They may have been forgotten, or joined with somebody else.',
    hint: 'Look for them by name in People.',
  };
}

/** Lower case without diacritics. */
function plain(text: string): string {
  return text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What each is found by. */
const hays = new WeakMap<Made, string>();

function matches(made: Made, text: string): boolean {
  const { name, addresses, organisation } = made.person;
  const hay = hays.get(made) ?? plain([name, organisation ?? '', ...addresses].join('\n'));
  hays.set(made, hay);
  return plain(text)
    .split(/[\s,]+/u)
    .every((word) => hay.includes(word));
}

/** Some were only ever seen on others' mail. */
function isKnown(person: PersonAnswer): boolean {
  return person.strength > 0.3 || person.id % 6 !== 0;
}

function byStrength(a: Made, b: Made): number {
  return b.person.strength - a.person.strength || a.person.id - b.person.id;
}

export function people(mailbox: Mailbox, query: PeopleQuery): PeopleAnswer {
  const volume = (made: Made) => made.person.sent + made.person.received;
  const orders: Record<PeopleQuery['sort'], (a: Made, b: Made) => number> = {
    strength: byStrength,
    recent: (a, b) => b.person.last.localeCompare(a.person.last),
    name: (a, b) => a.person.name.localeCompare(b.person.name),
    volume: (a, b) => volume(b) - volume(a),
  };
  const found = mailbox.people
    .filter((made) => made.person.kind === (query.kind ?? 'person'))
    .filter((made) => query.label === null || made.person.strength_label === query.label)
    .filter((made) => !query.fading || made.person.fading)
    .filter((made) => query.text === '' || matches(made, query.text))
    .sort(orders[query.sort]);
  const people = found.slice(query.offset, query.offset + query.limit).map((made) => made.person);
  const narrowed = query.text !== '' || query.label !== null || query.fading;
  const total = `${said.kinds(query.kind ?? 'person', found.length)} ${narrowed ? 'found' : 'in your mail'}`;
  return {
    total: found.length,
    people,
    said: { total: said.say(total), rows: people.map((person) => said.row(person, AS_OF)) },
  };
}

export function find(mailbox: Mailbox, text: string): FindAnswer {
  const found = mailbox.people.filter((made) => matches(made, text)).sort(byStrength);
  const there = companies(mailbox)
    .filter((company) => company.domain.includes(text.trim().toLowerCase()))
    .slice(0, 4);
  return {
    people: found.slice(0, 12).map(({ person }) => ({
      id: person.id,
      name: person.name,
      addresses: person.addresses,
      organisation: person.organisation,
      kind: person.kind,
      strength: isKnown(person) ? person.strength : null,
    })),
    companies: there,
    companies_said: there.map((company) => said.say(`company, ${said.kinds('person', company.people)}`)),
  };
}

const NEITHER = { forward: 0, backward: 0, with_you: false };

function evidence(chance: Chance, inferred: boolean): Evidence[] {
  const kinds: Evidence['kind'][] = inferred ? ['together_few', 'together_many'] : ['wrote', 'thread', 'together_few'];
  return kinds.slice(0, chance.whole(1, kinds.length)).map((kind) => {
    const last = Date.parse(AS_OF) - chance.whole(3, 700) * 86_400_000;
    const first = last - chance.whole(20, 1600) * 86_400_000;
    const text = (at: number) => new Date(at).toISOString().slice(0, 19) + 'Z';
    const messages = chance.whole(1, 40);
    const both = kind === 'wrote' ? { forward: messages, backward: 0, with_you: true } : NEITHER;
    return { kind, messages, ...both, first: text(first), last: text(last) };
  });
}

/** The tie between two others: the same whoever asks, in whatever order. */
export function link(
  mailbox: Mailbox,
  a: Made,
  b: Made,
): { strength: number; inferred: boolean; evidence: Evidence[] } {
  const [low, high] = a.person.id < b.person.id ? [a, b] : [b, a];
  const chance = new Chance(mailbox.seed ^ (low.person.id * 7919 + high.person.id));
  const inferred = chance.next() < 0.4;
  return { strength: 0.25 + chance.next() * 0.65, inferred, evidence: evidence(chance, inferred) };
}

function direct(made: Made): Hop {
  const { id, name, addresses, strength, sent, received, first, last } = made.person;
  const messages = sent + received;
  const found: Evidence = { kind: 'direct', messages, forward: sent, backward: received, with_you: true, first, last };
  return {
    id,
    name,
    addresses,
    strength,
    inferred: false,
    evidence: [found],
    said: [said.evidence(found, null, said.person(id, name))],
  };
}

function sentences(found: Evidence[], from: Made, to: Made) {
  const [one, other] = [from, to].map(({ person: { id, name } }) => said.person(id, name));
  return one === undefined || other === undefined ? [] : found.map((evidence) => said.evidence(evidence, one, other));
}

function through(mailbox: Mailbox, from: Made, to: Made): Hop {
  const { id, name, addresses } = to.person;
  const found = link(mailbox, from, to);
  return { id, name, addresses, ...found, said: sentences(found.evidence, from, to) };
}

function way(hops: Hop[]): Introduction {
  const strength = hops.reduce((product, hop) => product * hop.strength, 1) * 0.6 ** (hops.length - 1);
  const weakest = hops.reduce((low, hop, index) => (hop.strength < (hops[low]?.strength ?? 1) ? index : low), 0);
  return { strength, weakest, hops, label: strength > 0.25 ? 'strong' : strength > 0.1 ? 'fair' : 'weak' };
}

/** People who seem to know `made`: from the same company, and a few by chance. */
function acquaintances(mailbox: Mailbox, made: Made): Made[] {
  const chance = new Chance(mailbox.seed ^ (made.person.id * 3571));
  const same = mailbox.people.filter(
    (other) =>
      other !== made &&
      other.person.kind === 'person' &&
      made.person.organisation !== null &&
      other.person.organisation === made.person.organisation,
  );
  const some = mailbox.people.filter(
    (other) => other !== made && other.person.kind === 'person' && chance.next() < 3 / mailbox.size,
  );
  return [...new Set([...same.sort(byStrength).slice(0, 7), ...some])];
}

export function introduce(mailbox: Mailbox, made: Made, hops: number, limit: number): IntroductionsAnswer {
  const { id, name, addresses, organisation, strength } = made.person;
  const target = { id, name, addresses, organisation };
  // Nobody was ever seen beside every eleventh person.
  if (id % 11 === 0) return { target, introductions: [] };
  const near = acquaintances(mailbox, made);
  const ways = near
    .filter((first) => first.person.strength > 0.12)
    .map((first) => way([direct(first), through(mailbox, first, made)]));
  if (hops > 2) {
    for (const second of near.slice(0, 3)) {
      const first = acquaintances(mailbox, second).find(
        (other) => other !== made && !near.includes(other) && other.person.strength > 0.2,
      );
      if (first) ways.push(way([direct(first), through(mailbox, first, second), through(mailbox, second, made)]));
    }
  }
  ways.sort((a, b) => b.strength - a.strength);
  const introductions = limit === 0 ? ways : ways.slice(0, limit);
  return isKnown(made.person) ? { target, introductions, direct: strength } : { target, introductions };
}

export function introduceCompany(mailbox: Mailbox, domain: string, limit: number): CompanyIntroductionsAnswer {
  const there = mailbox.people
    .filter((made) => made.sketch.domain === domain && made.person.kind === 'person')
    .sort(byStrength);
  return {
    company: domain,
    known: there
      .filter((made) => isKnown(made.person))
      .slice(0, 8)
      .map((made) => made.person),
    people: there
      .filter((made) => !isKnown(made.person))
      .slice(0, limit)
      .map((made) => introduce(mailbox, made, 3, 1)),
  };
}

export function person(mailbox: Mailbox, made: Made): PersonDetail {
  const [mine, theirs] = [mailbox.replies(made, true), mailbox.replies(made, false)];
  return {
    person: made.person,
    peak_strength: made.peak,
    usual_gap_days: made.gap,
    silent_days: made.silent,
    exchanges: mailbox.exchanges(made),
    my_replies: mine,
    their_replies: theirs,
    reasons_said: made.reasons,
    said: said.page(made.person, { peak: made.peak, gap: made.gap, silent: made.silent, now: AS_OF }, mine, theirs),
    acquaintances: acquaintances(mailbox, made)
      .map((other) => {
        const { strength, inferred, evidence } = link(mailbox, other, made);
        return {
          id: other.person.id,
          name: other.person.name,
          strength: other.person.strength,
          tie: strength,
          inferred,
          evidence,
          said: sentences(evidence, other, made),
        };
      })
      .sort((a, b) => b.tie - a.tie),
  };
}

export function fading(mailbox: Mailbox, limit: number): FadingAnswer[] {
  const all = mailbox.people
    .filter((made) => made.person.fading)
    .map((made) => ({
      id: made.person.id,
      name: made.person.name,
      addresses: made.person.addresses,
      peak_strength: made.peak,
      strength: made.person.strength,
      usual_gap_days: made.gap,
      silent_days: made.silent,
      silence_probability_90d: made.person.silence_probability_90d,
      last: made.person.last,
      said: {
        why: said.say(said.silence(made.gap, made.silent)),
        last: said.say('last message on ', said.dated(made.person.last)),
        contact: said.chance(1 - made.person.silence_probability_90d),
      },
    }))
    .sort((a, b) => b.peak_strength * b.silence_probability_90d - a.peak_strength * a.silence_probability_90d);
  return limit === 0 ? all : all.slice(0, limit);
}

export function companies(mailbox: Mailbox): CompanyAnswer[] {
  const byDomain = new Map<string, Made[]>();
  for (const made of mailbox.people) {
    if (made.person.kind !== 'person' || made.person.organisation === null) continue;
    byDomain.set(made.sketch.domain, [...(byDomain.get(made.sketch.domain) ?? []), made]);
  }
  return [...byDomain]
    .map(([domain, there]) => {
      const best = [...there].sort(byStrength)[0]?.person;
      return {
        domain,
        people: there.length,
        known: there.filter((made) => isKnown(made.person)).length,
        best: best ? { id: best.id, name: best.name, sent: best.sent, received: best.received } : null,
        strength: best?.strength ?? 0,
      };
    })
    .sort((a, b) => b.strength - a.strength);
}
