import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, it } from 'vitest';
import LABELS from '../host/generated/labels.en.json';
import { about, t } from './labels';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(svelte|ts)$/u.test(path) && !/\.test\.ts$|^host\/(generated|types|fake)/u.test(path))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

/** What is read by people, of an element's attributes. */
const READ = new Set(['aria-label', 'title', 'placeholder', 'label', 'none', 'alt']);
/** Names, and examples of what is typed, which are the same in every language. */
const NAMES = /Closeknit|TLS|STARTTLS|SHA-256|\S+@\S+|https?:\S+/gu;

interface Node {
  type: string;
  name?: string;
  data?: string;
  value?: unknown;
}

/** Returns the words that a template holds itself. */
function words(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) {
    for (const one of node) words(one, found);
  } else if (typeof node === 'object' && node !== null) {
    const { type, name, data, value } = node as Node;
    if (type === 'StyleDirective' || type === 'ClassDirective') return found;
    if (type === 'Attribute' && !READ.has(name ?? '')) {
      const made = Array.isArray(value) ? value.filter((one: Node) => one.type !== 'Text') : value;
      return words(made, found);
    }
    if (type === 'Text' && /\p{L}{2}/u.test((data ?? '').replace(NAMES, ''))) found.push((data ?? '').trim());
    for (const [key, inner] of Object.entries(node)) if (key !== 'metadata' && key !== 'parent') words(inner, found);
  }
  return found;
}

it('shows a label by its key', () => {
  expect(t('common-cancel')).toBe('Cancel');
  expect(about('common-cancel', 'Ann')).toBe('Cancel: \u2068Ann\u2069');
});

it('has no label that nothing shows', () => {
  const all = SOURCES.map(({ text }) => text).join('\n');
  expect(Object.keys(LABELS).filter((key) => !all.includes(`'${key}'`))).toEqual([]);
});

it.each(SOURCES.filter(({ path }) => path.endsWith('.svelte')))('$path holds no words of its own', ({ text }) => {
  expect(words(parse(text, { modern: true }).fragment)).toEqual([]);
});
