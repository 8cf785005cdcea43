import { expect, it } from 'vitest';
import { binned, BINS } from './replies';

it('every reply time falls into one bin', () => {
  const times = [0, 899, 900, 3600, 86_399, 86_400, 13 * 86_400, 10 ** 9];
  const counts = binned(times);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(times.length);
  expect(counts[0]).toBe(2);
  expect(counts.at(-1)).toBe(2);
});

it('bins follow one another without a gap', () => {
  BINS.slice(1).forEach((bin, index) => expect(bin.from).toBe(BINS[index]?.to));
});
