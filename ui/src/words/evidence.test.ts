import { expect, it } from 'vitest';
import type { Evidence } from '../host/types/Evidence';
import { plain, sentence } from './evidence';

const NOW = '2026-03-02T09:00:00Z';
const dated = (kind: Evidence['kind'], messages: number): Evidence => ({
  kind,
  messages,
  first: '2019-02-03T00:00:00Z',
  last: '2025-05-14T00:00:00Z',
});

it.each<[Evidence['kind'], number, string | null, string]>([
  ['direct', 214, null, 'You and Kim exchanged 214 messages, last in May 2025.'],
  ['wrote', 14, 'Ann Berg', 'You were on 14 mails between Ann and Kim, last in May 2025.'],
  ['wrote', 1, 'Ann Berg', 'You were on 1 mail between Ann and Kim, in May 2025.'],
  ['thread', 3, 'Ann Berg', 'Ann and Kim both replied in a thread with you, 3 times, last in May 2025.'],
  ['together_few', 9, 'Ann Berg', 'Ann and Kim were together on a mail to few people, 9 times, last in May 2025.'],
  ['together_many', 9, 'Ann Berg', 'Ann and Kim were together on a mail to many people, 9 times, last in May 2025.'],
])('%s, %d messages', (kind, messages, from, said) => {
  expect(plain(sentence(dated(kind, messages), from, 'Kim Osei', NOW))).toBe(said);
});

it('keeps names apart from the words around them', () => {
  const words = sentence(dated('wrote', 2), '\u202EAnn Berg', 'Kim Osei', NOW);
  expect(words.filter((word) => typeof word !== 'string')).toEqual([{ name: '\u202EAnn' }, { name: 'Kim' }]);
});

it('names the two once', () => {
  expect(plain(sentence(dated('thread', 3), 'Ann Berg', 'Kim Osei', NOW, true))).toBe(
    'They both replied in a thread with you, 3 times, last in May 2025.',
  );
  expect(plain(sentence(dated('wrote', 3), 'Ann Berg', 'Kim Osei', NOW, true))).toBe(
    'You were on 3 mails between them, last in May 2025.',
  );
});
