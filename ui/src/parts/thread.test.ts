import { expect, it } from 'vitest';
import { thickness } from './thread';

it('a stronger tie is never a thinner thread', () => {
  const drawn = Array.from({ length: 101 }, (_, percent) => thickness(percent / 100));
  expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
  expect(drawn[0]).toBeGreaterThan(0);
});

it('what is no strength is drawn as the nearest one', () => {
  expect(thickness(-1)).toBe(thickness(0));
  expect(thickness(7)).toBe(thickness(1));
});
