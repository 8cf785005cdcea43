/** Past dates of the made-up mailbox, replayed: made up too, with chances about as right as real ones. */
import type { ProofAnswer } from '../types/ProofAnswer';
import type { Reliability } from '../types/Reliability';
import type { ReliabilityBin } from '../types/ReliabilityBin';
import { AS_OF, type Mailbox } from './mailbox';
import { Chance } from './random';
import { date, percent, say } from './said';

function interval(came: number, given: number): [number, number] {
  const share = came / given;
  const middle = share + 1.92 / given;
  const half = 1.96 * Math.sqrt((share * (1 - share)) / given + 0.96 / given ** 2);
  const whole = 1 + 3.84 / given;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

function reliability(chance: Chance, given: number): Reliability {
  const bins = Array.from({ length: 10 }, (_, tenth) => {
    const many = Math.max(1, Math.round(given * 0.45 * Math.exp(-tenth / 2.2)));
    const said = (tenth + 0.3 + chance.next() * 0.4) / 10;
    const came = Math.min(many, Math.max(0, Math.round(many * said + (chance.next() - 0.5) * Math.sqrt(many))));
    const [low, high] = interval(came, many);
    return { from: tenth / 10, to: (tenth + 1) / 10, given: many, said, came, low, high };
  });
  const sum = (of: (bin: (typeof bins)[number]) => number) => bins.reduce((total, bin) => total + of(bin), 0);
  const all = sum((bin) => bin.given);
  const share = sum((bin) => bin.came) / all;
  return {
    given: all,
    came: sum((bin) => bin.came),
    brier: sum((bin) => bin.given * bin.said * (1 - bin.said)) / all,
    brier_of_share: share * (1 - share),
    calibration_error: sum((bin) => Math.abs(bin.said * bin.given - bin.came)) / all,
    bins,
  };
}

function whole(of: Reliability, what: string) {
  const points = Math.round(of.calibration_error * 100);
  return say(
    `Over all ${of.given} chances, ${what} in ${percent(of.came / of.given)} of cases; off by ${points} points on average.`,
  );
}

function tenth(bin: ReliabilityBin, what: string) {
  return say(`Given ${percent(bin.from)} to ${percent(bin.to)}, ${what} in ${bin.came} of ${bin.given} cases`);
}

export function prove(mailbox: Mailbox): ProofAnswer {
  const none = { met: 0, foreseeable: 0, replayed: 0, first: 0, among_three: 0, ways: [] };
  const nothing = { contact: null, silence: null, dates: [] };
  const answer = {
    as_of: AS_OF,
    dates: [],
    contact: null,
    silence: null,
    labels: [],
    introductions: none,
    said: nothing,
  };
  if (mailbox.size < 100)
    return {
      ...answer,
      sentences: [],
      lacking: [
        say(
          'Not enough mail yet to replay any date: it takes 90 days of mail to answer from, and 90 more to compare with.',
        ),
      ],
    };
  const chance = new Chance(mailbox.seed + 12);
  const contact = reliability(chance, mailbox.size * 4);
  const silence = reliability(chance, mailbox.size);
  const dates = Array.from({ length: 12 }, (_, month) => ({
    at: `${2020 + Math.floor(month / 3)}-0${1 + (month % 3) * 3}-14T09:00:00Z`,
    people: Math.round((mailbox.size * (month + 4)) / 16),
    wrote: Math.round((mailbox.size * (month + 4)) / 60),
    ties: Math.round((mailbox.size * (month + 4)) / 70),
    silent: Math.round((mailbox.size * (month + 4)) / 150),
  }));
  return {
    ...answer,
    dates,
    contact,
    silence,
    introductions: {
      met: 31,
      foreseeable: 22,
      replayed: 22,
      first: 11,
      among_three: 16,
      ways: [
        { label: 'strong', named: 14, right: 8 },
        { label: 'fair', named: 40, right: 7 },
        { label: 'weak', named: 96, right: 5 },
      ],
    },
    sentences: [
      say(
        '12 past dates were replayed: each answered from the mail before it alone, and compared with the 90 days after it.',
      ),
      whole(contact, 'you wrote'),
      say(
        'Of 31 people you met through someone, 22 had been seen with that one before; the introducer came first for 11.',
      ),
    ],
    lacking: [],
    said: {
      contact: { whole: whole(contact, 'you wrote'), bins: contact.bins.map((bin) => tenth(bin, 'you wrote')) },
      silence: { whole: whole(silence, 'silence came'), bins: silence.bins.map((bin) => tenth(bin, 'silence came')) },
      dates: dates.map((one) => date(one.at)),
    },
  };
}
