/** The made-up mailbox that the host answers from: the real answers, and variations of them that no mailbox would have. */
import type { Commands, Questions } from '../generated/commands';
import type { DraftAnswer } from '../types/DraftAnswer';
import type { DraftWords } from '../types/DraftWords';
import type { FindAnswer } from '../types/FindAnswer';
import type { IntroductionsAnswer } from '../types/IntroductionsAnswer';
import type { Kind } from '../types/Kind';
import type { LinkTraceAnswer } from '../types/LinkTraceAnswer';
import type { PeopleAnswer } from '../types/PeopleAnswer';
import type { PeopleQuery } from '../types/PeopleQuery';
import type { PersonAnswer } from '../types/PersonAnswer';
import type { PersonDetail } from '../types/PersonDetail';
import type { TraceAnswer } from '../types/TraceAnswer';
import type { UiError } from '../types/UiError';
import { fixture, fixtures, NAMED, type Of } from './fixtures';
import { HOSTILE } from './hostile';
import * as said from './said';

export const AS_OF = fixture('stats').as_of;

/** How many people there are; `some` is as many as there are fixtures. */
export const SIZES = { empty: 0, little: 7, some: Infinity, much: 6000 };
export type Size = keyof typeof SIZES;

/** Those on the pages that were asked for, and those of whom everything is known. */
const LISTED: PersonAnswer[] = (() => {
  const pages = fixtures('people').flatMap(({ answer }) => answer.people);
  const known = fixtures('person').map(({ answer }) => answer.person);
  const all = [...pages, ...known.filter((one) => one.sent + one.received > 0)];
  return [...new Map(all.map((one) => [one.id, one])).values()];
})();

/** Those who have a hostile name where that is wanted: on the way to the first introduction, then the strongest. */
const RENAMED: ReadonlyMap<number, readonly [string, string]> = (() => {
  const [first] = fixtures('introduce');
  const ways = first?.answer.introductions.flatMap((way) => way.hops.map((hop) => hop.id)) ?? [];
  const ids = [...new Set([...ways, ...(first ? [first.answer.target.id] : []), ...LISTED.map(({ id }) => id)])];
  return new Map(HOSTILE.flatMap((hostile, index) => (ids[index] === undefined ? [] : [[ids[index], hostile]])));
})();

/** Who they are, by id. */
export const HOSTILE_IDS = [...RENAMED.keys()];

function notFound(id: number): UiError {
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

function matches(person: PersonAnswer, text: string): boolean {
  const hay = plain([person.name, person.organisation ?? '', ...person.addresses].join('\n'));
  return plain(text)
    .split(/[\s,]+/u)
    .every((word) => hay.includes(word));
}

/** The same with hostile names. */
function renamed<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(renamed) as T;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part)]));
  const hostile = RENAMED.get(copy.id as number);
  if (hostile !== undefined && 'name' in copy) copy.name = hostile[0];
  if (hostile !== undefined && 'addresses' in copy) copy.addresses = [hostile[1]];
  return copy as T;
}

/** As many as wanted: those that there are, over and over. */
function people(size: Size, hostile: boolean): PersonAnswer[] {
  const wanted = SIZES[size] === 0 ? 0 : SIZES[size] + (hostile ? RENAMED.size : 0);
  const first = hostile ? LISTED.filter(({ id }) => RENAMED.has(id)) : [];
  const all = [...first, ...LISTED.filter((one) => !first.includes(one))].slice(0, wanted);
  while (size === 'much' && all.length < wanted) {
    const round = Math.floor(all.length / LISTED.length);
    const copies = LISTED.map((one) => ({ ...one, id: one.id + round * 1e6, name: `${one.name} ${round + 1}` }));
    all.push(...copies);
  }
  return all;
}

export class Mailbox {
  people: PersonAnswer[];
  /** Everybody before anything was decided, and what was. */
  private readonly original: PersonAnswer[];
  private readonly decided: ((people: PersonAnswer[]) => PersonAnswer[])[] = [];
  private readonly of: Of;

  constructor(
    readonly size: Size,
    private readonly hostile: boolean,
  ) {
    this.of = size === 'empty' ? 'empty' : 'demo';
    this.original = this.shown(people(size, hostile));
    this.people = this.original;
  }

  /** The real answer to a question that depends on nobody in particular. */
  answer<N extends keyof Questions>(name: N): Commands[N]['answer'] {
    return this.shown(fixture(name, name === 'prove' && this.size === 'little' ? 'early' : this.of));
  }

  /** A list, which is short where there are few people. */
  list<T>(all: T[], limit: number): T[] {
    const most = this.size === 'little' ? 2 : limit;
    return most === 0 ? all : all.slice(0, most);
  }

  find(id: number): PersonAnswer {
    const known = this.people.find((one) => one.id === id);
    if (known !== undefined) return known;
    const [template] = this.people;
    const named = NAMED.get(id);
    if (named === undefined || template === undefined) throw notFound(id);
    return this.shown({ ...template, ...named });
  }

  page(query: PeopleQuery): PeopleAnswer {
    const volume = (one: PersonAnswer) => one.sent + one.received;
    const orders: Record<PeopleQuery['sort'], (a: PersonAnswer, b: PersonAnswer) => number> = {
      strength: (a, b) => b.strength - a.strength || a.id - b.id,
      recent: (a, b) => b.last.localeCompare(a.last),
      name: (a, b) => a.name.localeCompare(b.name),
      volume: (a, b) => volume(b) - volume(a),
    };
    const found = this.people
      .filter((one) => one.kind === (query.kind ?? 'person'))
      .filter((one) => query.label === null || one.strength_label === query.label)
      .filter((one) => !query.fading || one.fading)
      .filter((one) => query.text === '' || matches(one, query.text))
      .sort(orders[query.sort]);
    const people = found.slice(query.offset, query.offset + query.limit);
    const narrowed = query.text !== '' || query.label !== null || query.fading;
    const total = `${said.kinds(query.kind ?? 'person', found.length)} ${narrowed ? 'found' : 'in your mail'}`;
    const rows = people.map((person) => said.row(person, AS_OF));
    return { total: found.length, people, said: { total: said.say(total), rows } };
  }

  search(text: string): FindAnswer {
    const companies = this.answer('companies').filter(({ domain }) => domain.includes(text.trim().toLowerCase()));
    const [promised] = fixture('find').people;
    const all = [...this.people, ...(promised ? [this.find(promised.id)] : [])];
    const there = companies.slice(0, 4);
    return {
      people: all.filter((one) => matches(one, text)).slice(0, 12),
      companies: there,
      companies_said: there.map(({ people }) => said.say(`company, ${said.kinds('person', people)}`)),
    };
  }

  /** What is known of somebody; of most, what is known of another. */
  person(id: number): PersonDetail {
    const person = this.find(id);
    const all = fixtures('person');
    const own = all.find(({ args }) => args.id === id) ?? all[0];
    if (own === undefined) throw notFound(id);
    return { ...this.shown(own.answer), person };
  }

  trace(id: number): TraceAnswer {
    const { name } = this.find(id);
    const all = fixtures('trace');
    const own = all.find(({ args }) => args.id === id) ?? all[0];
    if (own === undefined) throw notFound(id);
    return { ...own.answer, id, name };
  }

  traceLink(one: number, other: number): LinkTraceAnswer {
    const all = fixtures('trace_link');
    const of = (args: { one: number; other: number }) =>
      [args.one, args.other].every((id) => id === one || id === other);
    const own = all.find(({ args }) => of(args)) ?? all[0];
    if (own === undefined) throw notFound(one);
    return { ...own.answer, one: this.find(one).name, other: this.find(other).name };
  }

  introduce(id: number, limit: number): IntroductionsAnswer {
    const { name, addresses, organisation, strength } = this.find(id);
    const found = fixtures('introduce').find(({ args }) => args.id === id)?.answer;
    if (found === undefined) {
      return { target: { id, name, addresses, organisation }, introductions: [], direct: strength };
    }
    return this.shown({ ...found, introductions: this.list(found.introductions, limit) });
  }

  draft(id: number, words: DraftWords): DraftAnswer {
    this.find(id);
    const all = fixtures('draft');
    const filled = (text: string) => text.trim() !== '';
    const own = all.find(
      ({ args }) => filled(args.words.ask) === filled(words.ask) && filled(args.words.about) === filled(words.about),
    );
    if (own === undefined) throw notFound(id);
    let text = JSON.stringify(own.answer);
    for (const key of ['ask', 'about'] as const) {
      if (filled(words[key]))
        text = text.replaceAll(own.args.words[key], JSON.stringify(words[key].trim()).slice(1, -1));
    }
    return JSON.parse(text) as DraftAnswer;
  }

  /** Makes two one; returns what undoes it. */
  merge(one: PersonAnswer, other: PersonAnswer): () => void {
    return this.decide((people) => {
      const [a, b] = [one, other].map(({ id }) => people.find((each) => each.id === id));
      if (a === undefined || b === undefined) return people;
      const addresses = [...a.addresses, ...b.addresses];
      const merged = { ...a, addresses, sent: a.sent + b.sent, received: a.received + b.received };
      return people.filter((each) => each !== b).map((each) => (each === a ? merged : each));
    });
  }

  /** Takes an address off somebody; returns what undoes it. */
  split({ id }: PersonAnswer, address: string): () => void {
    const apart = Math.max(...NAMED.keys()) + 1;
    return this.decide((people) => {
      const who = people.find((each) => each.id === id);
      if (who === undefined) return people;
      const left = { ...who, addresses: who.addresses.filter((other) => other !== address) };
      const others = people.map((each) => (each === who ? left : each));
      return [...others, { ...who, id: apart, name: address, addresses: [address] }];
    });
  }

  /** Says what somebody is; returns what undoes it. */
  mark({ id }: PersonAnswer, kind: Kind): () => void {
    return this.decide((people) => people.map((each) => (each.id === id ? { ...each, kind } : each)));
  }

  /** Returns what undoes it and leaves what was decided since. */
  private decide(change: (people: PersonAnswer[]) => PersonAnswer[]): () => void {
    this.decided.push(change);
    this.replay();
    return () => {
      this.decided.splice(this.decided.indexOf(change), 1);
      this.replay();
    };
  }

  private replay(): void {
    this.people = this.decided.reduce((people, change) => change(people), this.original);
  }

  private shown<T>(answer: T): T {
    return this.hostile ? renamed(answer) : answer;
  }
}
