import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mixesScripts, pieces, writtenOut } from './visible';

// From the package's folder, where npm runs the tests.
const read = (name: string): unknown => JSON.parse(readFileSync(`../tests/fixtures/visible/${name}.json`, 'utf8'));

const vectors = read('vectors') as { why: string; text: string; shown: string; mixed: boolean }[];
const hostile = read('hostile') as [text: string, shown: string][];

describe('the window shows what the core shows', () => {
  it.each(vectors)('$why', ({ text, shown, mixed }) => {
    expect(writtenOut(text)).toBe(shown);
    expect(mixesScripts(text)).toBe(mixed);
  });

  it('of a thousand hostile strings', () => {
    expect(hostile.length).toBe(1000);
    for (const [text, shown] of hostile) {
      const note = mixesScripts(text) ? ' (mixed scripts)' : '';
      expect(writtenOut(text.replace(/^ +| +$/gu, '')) + note).toBe(shown);
    }
  });
});

it('tells the pieces that stand for a character from the text', () => {
  expect(pieces('An\u200B\u202En')).toEqual([
    { text: 'An', hidden: false },
    { text: 'U+200B', hidden: true },
    { text: 'U+202E', hidden: true },
    { text: 'n', hidden: false },
  ]);
});
