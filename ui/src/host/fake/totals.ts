/** The made-up mailbox in numbers, its report and its wire receipt. */
import type { ReceiptAnswer } from '../types/ReceiptAnswer';
import type { ReplyTimesAnswer } from '../types/ReplyTimesAnswer';
import type { ReplyTimesSaid } from '../types/ReplyTimesSaid';
import type { ReportAnswer } from '../types/ReportAnswer';
import type { ReportOptions } from '../types/ReportOptions';
import type { StatsAnswer } from '../types/StatsAnswer';
import * as answers from './answers';
import { AS_OF, type Mailbox } from './mailbox';
import { prove } from './proof';
import { Chance } from './random';
import * as said from './said';

function replyTimes(times: number[]): ReplyTimesAnswer {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? null;
  const within = (limit: number) => sorted.filter((time) => time <= limit).length;
  return {
    replies: sorted.length,
    quarter_seconds: at(0.25),
    median_seconds: at(0.5),
    three_quarters_seconds: at(0.75),
    within: [within(3600), within(86_400), within(3 * 86_400), within(14 * 86_400)],
  };
}

function timesSaid(of: ReplyTimesAnswer): ReplyTimesSaid {
  const time = (seconds: number | null) => (seconds === null ? '–' : said.duration(seconds));
  const share = (count: number) => (of.replies === 0 ? '–' : said.percent(count / of.replies));
  return {
    quarter: time(of.quarter_seconds),
    median: time(of.median_seconds),
    three_quarters: time(of.three_quarters_seconds),
    hour: share(of.within[0]),
    day: share(of.within[1]),
  };
}

export function stats(mailbox: Mailbox): StatsAnswer {
  const months = new Map<string, { sent: number; received: number }>();
  let first = AS_OF;
  let last = '';
  let messages = 0;
  for (const made of mailbox.people) {
    for (const exchange of mailbox.exchanges(made)) {
      const month = exchange.at.slice(0, 7);
      const counts = months.get(month) ?? { sent: 0, received: 0 };
      counts[exchange.sent ? 'sent' : 'received'] += 1;
      months.set(month, counts);
      messages += 1;
      if (exchange.at < first) first = exchange.at;
      if (exchange.at > last) last = exchange.at;
    }
  }
  const chance = new Chance(mailbox.seed);
  const kinds = { person: 0, list: 0, robot: 0, role: 0 };
  for (const made of mailbox.people) kinds[made.person.kind] += 1;
  const contacts = [...mailbox.people]
    .filter((made) => made.person.kind === 'person')
    .sort((a, b) => b.person.sent + b.person.received - a.person.sent - a.person.received)
    .slice(0, 12)
    .map(({ person }) => ({ id: person.id, name: person.name, sent: person.sent, received: person.received }));
  const all = (mine: boolean) =>
    replyTimes(mailbox.people.slice(0, 400).flatMap((made) => mailbox.replies(made, mine)));
  const [mine, theirs] = [all(true), all(false)];
  const volume = [...months].sort(([a], [b]) => a.localeCompare(b));
  const people = (['person', 'list', 'robot', 'role'] as const).map((kind) => said.kinds(kind, kinds[kind])).join(', ');
  return {
    said: {
      summary:
        messages === 0
          ? null
          : said.say(
              `${said.counted(messages, 'message')} from `,
              said.dated(first),
              ' to ',
              said.dated(last),
              `, with ${people}.`,
            ),
      set_aside: said.say(`${said.number(messages + 1900)} read + 310 set aside`),
      months: volume.map(([month, { sent, received }]) => `${said.monthOf(month)}: ${sent} sent, ${received} received`),
      my_replies: timesSaid(mine),
      their_replies: timesSaid(theirs),
    },
    as_of: AS_OF,
    messages: { on_server: messages + 2210, stored: messages + 1900, set_aside: 310, distinct: messages },
    set_aside:
      messages === 0
        ? []
        : [
            { mailbox: 'Junk', reason: 'Junk is not read', messages: 288 },
            { mailbox: 'Drafts', reason: 'unfinished mail is not read', messages: 22 },
          ],
    period: messages === 0 ? null : [first, last],
    people: kinds,
    months: volume.map(([month, counts]) => ({ month, ...counts, bulk: chance.whole(20, 90) })),
    contacts,
    my_replies: mine,
    their_replies: theirs,
    sent_by_hour: Array.from({ length: 24 }, (_, hour) =>
      Math.round(messages * 0.02 * Math.exp(-(((hour - 13) / 4.5) ** 2)) * (0.8 + chance.next() * 0.4)),
    ) as StatsAnswer['sent_by_hour'],
    sent_by_weekday: Array.from({ length: 7 }, (_, day) =>
      Math.round(messages * (day < 5 ? 0.06 : 0.012) * (0.8 + chance.next() * 0.4)),
    ) as StatsAnswer['sent_by_weekday'],
  };
}

export function report(mailbox: Mailbox, options: ReportOptions): ReportAnswer {
  const numbers = stats(mailbox);
  const left = (id: number) => !options.leave_out.includes(id);
  const page = { text: '', kind: null, label: null, fading: false, offset: 0 };
  return {
    as_of: AS_OF,
    period: numbers.period,
    messages: numbers.messages.distinct,
    strongest: answers
      .people(mailbox, { ...page, sort: 'strength', limit: 60 })
      .people.filter((one) => left(one.id))
      .slice(0, 25),
    fading: answers.fading(mailbox, 25).filter((one) => left(one.id)),
    rising: answers.people(mailbox, { ...page, sort: 'recent', limit: 8 }).people.filter((one) => left(one.id)),
    months: numbers.months,
    my_replies: numbers.my_replies,
    their_replies: numbers.their_replies,
    companies: answers.companies(mailbox),
    proof: options.proof ? prove(mailbox) : null,
    method: [
      'Strength is made of frequency, recency, response time and length.',
      'This report was made on this machine, from headers only.',
    ],
  };
}

/** A page in the manner of the real one: text escaped, no script, nothing from elsewhere. */
export function reportHtml(mailbox: Mailbox, options: ReportOptions): string {
  const escape = (text: string) => text.replace(/[&<>"']/gu, (found) => `&#${found.codePointAt(0) ?? 0};`);
  const shown = (name: string) => escape(options.initials_only ? name.replace(/(\p{L})\p{L}*/gu, '$1.') : name);
  const answer = report(mailbox, options);
  const rows = answer.strongest.map(
    (one) =>
      `<tr><td>${shown(one.name)}</td><td>${Math.round(one.strength * 100)}</td><td>${one.strength_label}</td></tr>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Closeknit report</title><style>body{font:15px/1.5 Georgia,serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1a222e;background:#f6f6f3}h2{color:#97243c}table{width:100%;border-collapse:collapse}td,th{text-align:left;border-bottom:1px solid #ddd;padding:.3rem 0}</style></head><body><h1>Relationship report</h1><p>As of ${answer.as_of.slice(0, 10)}; ${answer.messages} messages.</p><h2>Strongest ties</h2><table><thead><tr><th>Name</th><th>Strength</th><th>In a word</th></tr></thead><tbody>${rows.join('')}</tbody></table></body></html>`;
}

export function receipt(limit: number, empty: boolean): ReceiptAnswer {
  if (empty) return { hosts: [], bytes_out: 0, bytes_in: 0, commands: 0, lines: [], said: { sum: [], lines: [] } };
  const fields =
    'DATE FROM SENDER REPLY-TO TO CC BCC MESSAGE-ID IN-REPLY-TO REFERENCES LIST-ID LIST-UNSUBSCRIBE PRECEDENCE AUTO-SUBMITTED';
  const commands: [string, number, number][] = [
    ['CAPABILITY', 14, 212],
    ['AUTHENTICATE PLAIN ***', 62, 118],
    ['LIST "" "*" RETURN (SPECIAL-USE)', 44, 1830],
    ['EXAMINE "Sent"', 21, 402],
    ...Array.from({ length: 40 }, (_, chunk): [string, number, number] => [
      `UID FETCH ${40_000 - chunk * 1000}:${39_001 - chunk * 1000} (UID INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (${fields})])`,
      258,
      812_400 - chunk * 1713,
    ]),
    ['LOGOUT', 12, 61],
  ];
  const lines = commands.map(([command, bytes_out, bytes_in], index) => ({
    at: `2026-03-02T08:${String(10 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 === 0 ? '04' : '41'}Z`,
    host: 'imap.post.example',
    command,
    bytes_out,
    bytes_in,
  }));
  const shown = lines.slice(-limit);
  const [out, got] = [
    lines.reduce((sum, line) => sum + line.bytes_out, 0),
    lines.reduce((sum, line) => sum + line.bytes_in, 0),
  ];
  return {
    said: {
      sum: said.say(
        `${said.counted(lines.length, 'command')} to `,
        said.quote('imap.post.example'),
        ` and to nobody else: ${said.bytes(out)} out, ${said.bytes(got)} in.`,
      ),
      lines: shown.map((line) => ({
        at: said.dateAndTime(line.at),
        bytes_out: said.bytes(line.bytes_out),
        bytes_in: said.bytes(line.bytes_in),
      })),
    },
    hosts: ['imap.post.example'],
    bytes_out: out,
    bytes_in: got,
    commands: lines.length,
    lines: shown,
  };
}
