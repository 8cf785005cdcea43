import { expect, it } from 'vitest';
import { bytes, chance, counted, points } from './number';

it('counts one and many', () => {
  expect(counted(1, 'message')).toBe('1 message');
  expect(counted(1284, 'message')).toBe('1,284 messages');
  expect(counted(2, 'person', 'people')).toBe('2 people');
});

it('never claims certainty', () => {
  expect(chance(0)).toBe('under 1%');
  expect(chance(1)).toBe('over 99%');
  expect(chance(0.184)).toBe('18%');
});

it('gives a strength on the scale of its points', () => {
  expect(points(0.784)).toBe(78);
});

it.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [171_000, '171 kB'],
  [999_700, '1.0 MB'],
  [4_120_000_000, '4.1 GB'],
])('%d bytes', (count, said) => expect(bytes(count)).toBe(said));
