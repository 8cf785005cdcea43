/** A made-up mailbox, computed from a seed: who there is, and every message between them and the made-up user. */
import type { ExchangeAnswer } from '../types/ExchangeAnswer';
import type { Kind } from '../types/Kind';
import type { PersonAnswer } from '../types/PersonAnswer';
import type { Reason } from '../types/Reason';
import type { ReasonSaid } from '../types/ReasonSaid';
import { counted, days, duration, say } from './said';
import { COMPANIES, FIRST, FREEMAIL, HOSTILE, LAST } from './names';
import { Chance } from './random';

export const AS_OF = '2026-03-02T09:00:00Z';
const NOW = Date.parse(AS_OF) / 1000;
const DAY = 86_400;

/** A person as made up: what their exchanges are computed from. */
interface Sketch {
  id: number;
  name: string;
  addresses: string[];
  organisation: string | null;
  domain: string;
  kind: Kind;
  /** Days between contacts while in touch. */
  gap: number;
  /** Days ago that it began and ended; 0 is today. */
  began: number;
  ended: number;
  /** How much of it the user writes. */
  mine: number;
  /** Mean reply time of theirs, in seconds. */
  reply: number;
}

export interface Made {
  person: PersonAnswer;
  sketch: Sketch;
  /** Whoever was made one with them. */
  also: Sketch[];
  peak: number;
  gap: number;
  silent: number;
  /** The reasons for the strength, in words. */
  reasons: ReasonSaid[];
}

export class Mailbox {
  people: Made[];
  private byId: Map<number, Made>;

  constructor(
    readonly size: number,
    readonly seed: number,
    hostile: boolean,
  ) {
    const sketches = Array.from({ length: size }, (_, index) => sketch(index + 1, seed));
    if (hostile) {
      HOSTILE.forEach(([name, address], index) => {
        const plain = sketch(size + index + 1, seed);
        sketches.push({ ...plain, name, addresses: [address], kind: 'person', gap: 6 + index * 3 });
      });
    }
    this.people = sketches.map((one) => make(one, seed));
    this.byId = new Map(this.people.map((made) => [made.person.id, made]));
  }

  find(id: number): Made | undefined {
    return this.byId.get(id);
  }

  exchanges(made: Made): ExchangeAnswer[] {
    return exchangesOf([made.sketch, ...made.also], this.seed);
  }

  /** Makes two one; returns what undoes it. */
  merge(one: Made, other: Made): () => void {
    const merged = make(one.sketch, this.seed, [...one.also, other.sketch, ...other.also]);
    return this.become(this.people.filter((made) => made !== other).map((made) => (made === one ? merged : made)));
  }

  /** Takes an address off somebody; returns what undoes it. */
  split(one: Made, address: string): () => void {
    const left = { ...one.sketch, addresses: one.sketch.addresses.filter((other) => other !== address) };
    const also = one.also.filter((other) => !other.addresses.includes(address));
    const apart = one.also.find((other) => other.addresses.includes(address)) ?? {
      ...one.sketch,
      id: Math.max(...this.byId.keys()) + 1,
      name: address,
      addresses: [address],
    };
    const people = this.people.map((made) => (made === one ? make(left, this.seed, also) : made));
    return this.become([...people, make(apart, this.seed)]);
  }

  /** Says what somebody is; returns what undoes it. */
  mark(one: Made, kind: Kind): () => void {
    const marked = make({ ...one.sketch, kind }, this.seed, one.also);
    return this.become(this.people.map((made) => (made === one ? marked : made)));
  }

  private become(people: Made[]): () => void {
    const before = this.people;
    const use = (those: Made[]) => {
      this.people = those;
      this.byId = new Map(those.map((made) => [made.person.id, made]));
    };
    use(people);
    return () => use(before);
  }

  /** Reply times in seconds, by the side's mean. */
  replies(made: Made, mine: boolean): number[] {
    const chance = new Chance(this.seed ^ (made.person.id * 31 + (mine ? 7 : 13)));
    const count = Math.floor((mine ? made.person.sent : made.person.received) * 0.4);
    const mean = mine ? 5 * 3600 : made.sketch.reply;
    return Array.from({ length: count }, () => Math.min(14 * DAY, Math.round(60 + chance.wait(1) ** 2 * mean)));
  }
}

function sketch(id: number, seed: number): Sketch {
  const chance = new Chance(seed * 7919 + id * 104_729);
  const kind: Kind = chance.next() < 0.93 ? 'person' : chance.pick(['list', 'robot', 'role']);
  const first = FIRST[(id * 13 + chance.whole(0, 5)) % FIRST.length] ?? FIRST[0];
  const last = LAST[(id * 29 + chance.whole(0, 7)) % LAST.length] ?? LAST[0];
  const [organisation, domain] = chance.next() < 0.78 ? chance.pick(COMPANIES) : [null, chance.pick(FREEMAIL)];
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^A-Za-z]/gu, '')
      .toLowerCase() || `person${id}`;
  const local = `${plain(first)}.${plain(last)}`;
  const began = chance.whole(30, 2900);
  // A few close, more now and then, most hardly: as in real mailboxes.
  const closeness = chance.next();
  const gap = closeness > 0.95 ? chance.whole(2, 6) : closeness > 0.8 ? chance.whole(9, 30) : chance.whole(40, 700);
  const stopped = chance.next() < 0.45;
  const addresses = [`${local}@${domain}`];
  if (chance.next() < 0.15) addresses.push(`${plain(first)}${id}@${chance.pick(FREEMAIL)}`);
  const names: Record<Kind, string> = {
    person: `${first} ${last}`,
    list: `${organisation ?? 'Neighbours'} discussion`,
    robot: `${organisation ?? 'Parcel'} notifications`,
    role: `${organisation ?? 'Clinic'} reception`,
  };
  return {
    id,
    name: names[kind],
    addresses: kind === 'person' ? addresses : [`${kind}${id}@${domain}`],
    organisation,
    domain,
    kind,
    gap,
    began,
    ended: stopped ? chance.whole(0, began) : 0,
    mine: 0.3 + chance.next() * 0.4,
    reply: chance.pick([1800, 7200, 30_000, 90_000, 250_000]),
  };
}

function exchanges(one: Sketch, seed: number): ExchangeAnswer[] {
  const chance = new Chance(seed ^ (one.id * 7));
  const found: ExchangeAnswer[] = [];
  let at = NOW - one.began * DAY;
  const end = NOW - one.ended * DAY;
  while (at <= end && found.length < 4000) {
    const burst = chance.whole(1, 3);
    for (let n = 0; n < burst && at + n * 20_000 <= NOW; n += 1) {
      const recipients = chance.next() < 0.7 ? 1 : chance.whole(2, 12);
      const seconds = at + n * 20_000;
      found.push({
        at: new Date(seconds * 1000).toISOString().slice(0, 19) + 'Z',
        sent: chance.next() < one.mine,
        recipients,
      });
    }
    at += Math.max(0.5, chance.wait(one.gap)) * DAY;
  }
  return found;
}

function exchangesOf(sketches: Sketch[], seed: number): ExchangeAnswer[] {
  const all = sketches.flatMap((one) => exchanges(one, seed));
  return sketches.length === 1 ? all : all.sort((a, b) => a.at.localeCompare(b.at));
}

function make(one: Sketch, seed: number, also: Sketch[] = []): Made {
  const all = exchangesOf([one, ...also], seed);
  const first = all[0]?.at ?? AS_OF;
  const last = all.at(-1)?.at ?? AS_OF;
  const ages = all.map((exchange) => (NOW - Date.parse(exchange.at) / 1000) / DAY);
  const silent = ages.at(-1) ?? 0;
  const known = ages[0] ?? 0;
  const decay = (age: number) => (2 ** (-age / 7) + 2 ** (-age / 30) + 2 ** (-age / 180)) / 3;
  const weight = ages.reduce((sum, age) => sum + decay(age), 0);
  const recent = ages.filter((age) => age <= 365).length;
  const weeks = new Set(ages.map((age) => Math.floor(age / 7))).size;
  const reasons: Reason[] = [
    {
      term: 'frequency',
      value: { sent: recent, received: 0 },
      points: 34 * (1 - Math.exp(-weight / 6)),
    },
    { term: 'recency', value: { seconds: Math.round(silent * DAY) }, points: 30 * decay(silent) },
    {
      term: 'response_time',
      value: { replies: 4, mine: 18_000, theirs: one.reply },
      points: (14 * (1 - Math.exp(-all.length / 40)) * 30_000) / (30_000 + one.reply),
    },
    {
      term: 'length',
      value: { seconds: Math.round(known * DAY) },
      points: 20 * (1 - Math.exp(-weeks / 30)),
    },
  ];
  const told: [string, string][] = [
    ['Frequency', `${counted(recent, 'message')} in the last year`],
    ['Recency', `last message ${days(silent)} ago`],
    ['Reply times', `they usually reply within ${duration(one.reply)}, you within 5 hours`],
    ['Length', `first message ${days(known)} ago`],
  ];
  const strength = reasons.reduce((sum, reason) => sum + reason.points, 0) / 100;
  const peak = Math.min(0.98, strength + (1 - decay(silent)) * 0.5 * (1 - Math.exp(-weeks / 20)));
  const contact = all.length > 1 ? Math.exp(-silent / Math.max(20, one.gap * 3)) * 0.97 : 0.08;
  const activity = Array.from({ length: 24 }, () => 0);
  for (const age of ages) {
    const slot = 23 - Math.floor(age / 30);
    if (slot >= 0) activity[slot] = (activity[slot] ?? 0) + 1;
  }
  const person: PersonAnswer = {
    id: one.id,
    name: one.name,
    addresses: [one, ...also].flatMap((each) => each.addresses),
    organisation: one.organisation,
    kind: one.kind,
    strength,
    strength_label: strength >= 0.5 ? 'strong' : strength >= 0.22 ? 'fair' : 'weak',
    strength_reasons: reasons,
    sent: all.filter((exchange) => exchange.sent).length,
    received: all.filter((exchange) => !exchange.sent).length,
    first,
    last,
    median_reply_seconds: { mine: all.length > 4 ? 18_000 : null, theirs: all.length > 6 ? one.reply : null },
    contact_probability_90d: contact,
    silence_probability_90d: 1 - contact,
    fading: one.kind === 'person' && peak > 0.55 && silent > one.gap * 3 && silent > 30,
    activity,
  };
  return {
    person,
    sketch: one,
    also,
    peak,
    gap: all.length > 1 ? one.gap : 0,
    silent,
    reasons: told.map(([term, found]) => ({ term, found: say(found) })),
  };
}
