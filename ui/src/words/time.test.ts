import { describe, expect, it } from 'vitest';
import { ago, date, dateAndTime, days, month, monthOf, rhythm, seconds, timeLeft } from './time';

const NOW = '2026-03-02T09:00:00Z';

describe('durations are rounded the way people say them', () => {
  it.each([
    [0, '1 day'],
    [1.4, '1 day'],
    [3, '3 days'],
    [13, '13 days'],
    [21, '3 weeks'],
    [59, '8 weeks'],
    [61, '2 months'],
    [599, '20 months'],
    [730, '2 years'],
    [913, '2½ years'],
  ])('%d days', (count, said) => expect(days(count)).toBe(said));

  it.each([
    [0, '1 second'],
    [89, '89 seconds'],
    [90, '2 minutes'],
    [5399, '90 minutes'],
    [5400, '2 hours'],
    [129_000, '36 hours'],
    [130_000, '2 days'],
  ])('%d seconds', (count, said) => expect(seconds(count)).toBe(said));

  it.each([
    [0, ''],
    [1, 'every day'],
    [2, 'every other day'],
    [7, 'every week'],
    [21, 'every 3 weeks'],
    [30, 'every month'],
    [400, 'every 13 months'],
  ])('a gap of %d days', (gap, said) => expect(rhythm(gap)).toBe(said));

  it.each([
    [3, 'a few seconds left'],
    [41, 'about 50 seconds left'],
    [70, 'about a minute left'],
    [600, 'about 10 minutes left'],
    [3600, 'about an hour left'],
    [10_800, 'about 3 hours left'],
  ])('%d seconds left', (count, said) => expect(timeLeft(count)).toBe(said));
});

describe('moments', () => {
  it('are dated in UTC, whatever the clock on the wall', () => {
    expect(date('2025-12-31T23:30:00Z')).toBe('31 December 2025');
    expect(dateAndTime('2025-12-31T23:30:00Z')).toBe('31 December 2025, 23:30 UTC');
  });

  it('name the year only where it is another', () => {
    expect(month('2026-01-09T00:00:00Z', NOW)).toBe('January');
    expect(month('2025-05-09T00:00:00Z', NOW)).toBe('May 2025');
    expect(monthOf('2001-10')).toBe('October 2001');
  });

  it.each([
    ['2026-03-02T01:00:00Z', 'today'],
    ['2026-03-01T12:00:00Z', 'yesterday'],
    ['2026-02-25T09:00:00Z', '5 days ago'],
    ['2025-11-02T09:00:00Z', '4 months ago'],
    ['2026-04-02T09:00:00Z', '2 April 2026'],
  ])('%s', (at, said) => expect(ago(at, NOW)).toBe(said));
});
