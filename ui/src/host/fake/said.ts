/** What the made-up mailbox's answers say in words: near enough to what the desktop side says. */
import type { Evidence } from '../types/Evidence';
import type { Kind } from '../types/Kind';
import type { Part } from '../types/Part';
import type { PersonAnswer } from '../types/PersonAnswer';
import type { PersonSaid } from '../types/PersonSaid';
import type { Progress } from '../types/Progress';
import type { ProgressSaid } from '../types/ProgressSaid';
import type { RepliesSaid } from '../types/RepliesSaid';
import type { RowSaid } from '../types/RowSaid';
import type { Sentence } from '../types/Sentence';

const DAY = 86_400;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export function number(count: number): string {
  return new Intl.NumberFormat('en-GB').format(count);
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** Makes a sentence of words and of parts. */
export function say(...parts: (string | Part)[]): Sentence {
  return parts.map((part) => (typeof part === 'string' ? { part: 'text', text: part } : part));
}

export function person(id: number, name: string): Part {
  const [first = name] = name.trim().split(/\s+/u);
  return { part: 'person', id, text: first.includes('@') || first.length < 2 ? name : first };
}

export function quote(text: string): Part {
  return { part: 'quote', text };
}

export function dated(at: string): Part {
  return { part: 'date', at, text: date(at) };
}

export function date(at: string): string {
  const day = new Date(at);
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

export function dateAndTime(at: string): string {
  return `${date(at)}, ${at.slice(11, 16)}`;
}

export function monthOf(yearMonth: string): string {
  const [year, month] = yearMonth.split('-');
  return `${MONTHS[Number(month) - 1]} ${year}`;
}

export function days(count: number): string {
  if (count < 14) return counted(Math.max(1, Math.round(count)), 'day');
  if (count < 60) return counted(Math.round(count / 7), 'week');
  if (count < 600) return counted(Math.round(count / 30.44), 'month');
  return counted(Math.max(2, Math.round(count / 365.25)), 'year');
}

export function duration(seconds: number): string {
  if (seconds < 90 * 60) return counted(Math.max(1, Math.round(seconds / 60)), 'minute');
  return seconds < 36 * 3600 ? counted(Math.round(seconds / 3600), 'hour') : days(seconds / DAY);
}

export function chance(probability: number): string {
  return `${Math.min(99, Math.max(1, Math.round(probability * 100)))}%`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export function bytes(count: number): string {
  if (count < 1000) return counted(count, 'byte');
  return count < 1_000_000 ? `${Math.round(count / 1000)} kB` : `${(count / 1_000_000).toFixed(1)} MB`;
}

export function ago(at: string, now: string): string {
  return `${days((Date.parse(now) - Date.parse(at)) / 1000 / DAY)} ago`;
}

export function rhythm(gap: number): string {
  return gap < 1.5 ? 'every day' : `every ${days(gap)}`;
}

export function silence(gap: number, silent: number): string {
  return gap > 0 ? `usually ${rhythm(gap)}, silent for ${days(silent)}` : `silent for ${days(silent)}`;
}

const KINDS: Record<Kind, [string, string]> = {
  person: ['person', 'people'],
  list: ['mailing list', 'mailing lists'],
  robot: ['automated sender', 'automated senders'],
  role: ['shared mailbox', 'shared mailboxes'],
};

export function kinds(kind: Kind, count: number): string {
  return counted(count, ...KINDS[kind]);
}

export function row(one: PersonAnswer, now: string): RowSaid {
  const messages = one.activity.reduce((sum, count) => sum + count, 0);
  const months = one.activity.filter((count) => count > 0).length;
  const activity = `${counted(messages, 'message')} in two years, in ${counted(months, 'month')}`;
  return { last: ago(one.last, now), date: date(one.last), activity: say(activity) };
}

function replies(who: string, times: number[], median: number | null): RepliesSaid {
  return {
    usually: say(
      median === null ? `${who} never replied within two weeks.` : `${who} usually reply within ${duration(median)}.`,
    ),
    count: times.length === 0 ? null : say(counted(times.length, 'reply', 'replies')),
  };
}

export function page(
  one: PersonAnswer,
  { peak, gap, silent, now }: { peak: number; gap: number; silent: number; now: string },
  mine: number[],
  theirs: number[],
): PersonSaid {
  const has = gap > 0;
  return {
    last: say('last contact ', { part: 'date', at: one.last, text: ago(one.last, now) }),
    sent: say(`${counted(one.sent, 'message')} from you`),
    received: say(`${counted(one.received, 'message')} from them`),
    period: say(dated(one.first), ' to ', dated(one.last)),
    rhythm: has ? `usually ${rhythm(gap)}` : null,
    silent: `silent for ${days(silent)}`,
    usual_gap: has ? days(gap) : null,
    silence: days(silent),
    any_message: chance(1 - one.silence_probability_90d),
    from_you: chance(one.contact_probability_90d),
    my_replies: replies('You', mine, one.median_reply_seconds.mine),
    their_replies: replies('They', theirs, one.median_reply_seconds.theirs),
    peak: peak > one.strength + 0.01 ? say(`It was ${Math.round(peak * 100)} at its strongest.`) : null,
  };
}

/** Evidence between two; `null` is the user. */
export function evidence(found: Evidence, from: Part | null, to: Part): Sentence {
  const when = say(', between ', dated(found.first), ' and ', dated(found.last));
  if (from === null) return say('You and ', to, ` wrote to each other: ${counted(found.messages, 'message')}`, ...when);
  const how = {
    direct: ' wrote to each other',
    wrote: ' wrote to each other with you on the mail',
    thread: ' both wrote in the same threads',
    together_few: ' were on the same mail to a few people',
    together_many: ' were on the same mail to many people',
  };
  return say(from, ' and ', to, `${how[found.kind]}, ${counted(found.messages, 'time')}`, ...when);
}

export function progress(of: Omit<Progress, 'said'>): ProgressSaid {
  return {
    count: of.total > 0 ? say(`${number(of.done)} of ${counted(of.total, 'message')}`) : null,
    done: say(`${counted(of.done, 'message')} read.`),
    share: of.total > 0 ? chance(of.done / of.total) : null,
    rate: of.rate > 0 ? say(`${number(Math.round(of.rate))} a second`) : null,
    left: of.seconds_left === null ? null : `about ${duration(of.seconds_left)} left`,
  };
}
