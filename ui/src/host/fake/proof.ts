/** Past dates of the made-up mailbox, replayed: made up too, with chances about as right as real ones. */
import type { ProofAnswer } from '../types/ProofAnswer';
import type { Reliability } from '../types/Reliability';
import { AS_OF, type Mailbox } from './mailbox';
import { Chance } from './random';

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

export function prove(mailbox: Mailbox): ProofAnswer {
  const none = { met: 0, foreseeable: 0, replayed: 0, first: 0, among_three: 0, ways: [] };
  const answer = { as_of: AS_OF, dates: [], contact: null, silence: null, labels: [], introductions: none };
  if (mailbox.size < 100)
    return {
      ...answer,
      sentences: [],
      lacking: [
        'Not enough mail yet to replay any date: needs 90 days of mail to answer from, and 90 more to compare with.',
      ],
    };
  const chance = new Chance(mailbox.seed + 12);
  const contact = reliability(chance, mailbox.size * 4);
  const silence = reliability(chance, mailbox.size);
  return {
    ...answer,
    dates: Array.from({ length: 12 }, (_, month) => ({
      at: `${2020 + Math.floor(month / 3)}-0${1 + (month % 3) * 3}-14T09:00:00Z`,
      people: Math.round((mailbox.size * (month + 4)) / 16),
      wrote: Math.round((mailbox.size * (month + 4)) / 60),
      ties: Math.round((mailbox.size * (month + 4)) / 70),
      silent: Math.round((mailbox.size * (month + 4)) / 150),
    })),
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
      '12 past dates were replayed, from 2020-01-14 to 2023-07-14: each asked with the mail before it alone, and compared with the 90 days after it.',
      `Over all ${contact.given} chances, you wrote in ${Math.round((contact.came / contact.given) * 100)}% of cases.`,
      'Of 31 people you met through someone, 22 had been seen with that one before; of those, the introducer would have been named first for 11, and among the first three for 16.',
    ],
    lacking: [],
  };
}
