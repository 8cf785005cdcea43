import { expect, it } from 'vitest';
import { firstName, spoken } from './name';

it('isolates a name in a label, and says what is odd about it', () => {
  expect(spoken('Ann\u202E')).toBe('\u2068Ann⟨U+202E⟩\u2069');
  expect(spoken('Аnn')).toBe('\u2068Аnn (mixed scripts)\u2069');
});

it('shortens to a first name only what is one', () => {
  expect(firstName('Ann Bergström')).toBe('Ann');
  expect(firstName('ann@ex.org')).toBe('ann@ex.org');
  expect(firstName('Bergström, Ann')).toBe('Bergström, Ann');
  expect(firstName('J. Smith')).toBe('J. Smith');
});
