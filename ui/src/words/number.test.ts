import { expect, it } from 'vitest';
import { number, percent, points } from './number';

it('sets thousands apart', () => {
  expect(number(1284)).toBe('1,284');
});

it('gives a strength on the scale of its points', () => {
  expect(points(0.784)).toBe(78);
});

it('rounds a share to whole percents', () => {
  expect(percent(0.784)).toBe('78%');
});
