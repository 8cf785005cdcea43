import { describe, expect, it } from 'vitest';
import { firstName, mixedScripts, pieces, spoken } from './name';

const shown = (text: string) =>
  pieces(text)
    .map((piece) => (piece.hidden ? `[${piece.text}]` : piece.text))
    .join('');

describe('what cannot be seen is made visible', () => {
  it.each([
    ['right-to-left override', '\u202Egnp.exe', '[U+202E]gnp.exe'],
    ['zero width space', 'An\u200Bn', 'An[U+200B]n'],
    ['byte order mark', '\uFEFFAnn', '[U+FEFF]Ann'],
    ['soft hyphen', 'An\u00ADn', 'An[U+00AD]n'],
    ['line end', 'Ann\r\nBcc: x', 'Ann[U+000D][U+000A]Bcc: x'],
    ['null', 'A\u0000', 'A[U+0000]'],
    ['no-break space', 'A\u00A0B', 'A[U+00A0]B'],
    ['Hangul filler', 'A\u3164B', 'A[U+3164]B'],
    ['braille blank', 'A\u2800', 'A[U+2800]'],
    ['private use', '\uE000', '[U+E000]'],
    ['tag character', 'A\u{E0041}', 'A[U+E0041]'],
    ['joiner between Latin letters', 'a\u200Db', 'a[U+200D]b'],
  ])('%s', (_, text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    ['accents', 'Zoë Müller'],
    ['a decomposed accent', 'Zoe\u0308'],
    ['Hebrew', 'שרה כהן'],
    ['Han', '李小龍'],
    ['an emoji joined of three', '👩🏽‍🚀 Aurélie'],
    ['a Persian name with its joiner', 'می\u200Cخواهم'],
  ])('%s stays as it is', (_, text) => expect(shown(text)).toBe(text));

  it('stops marks from climbing over other lines', () => {
    expect(pieces(`Z${'\u0351'.repeat(40)}`).filter((piece) => piece.hidden).length).toBe(37);
  });

  it('isolates a name in a label', () => {
    expect(spoken('Ann\u202E')).toBe('\u2068Ann[U+202E]\u2069');
  });
});

describe('mixed scripts', () => {
  it.each([
    ['Cyrillic А in a Latin word', 'Аnn Bergström', ['Latin', 'Cyrillic']],
    ['Greek omicron', 'bοb@ex.org', ['Latin', 'Greek']],
  ])('%s is named', (_, text, scripts) => expect(mixedScripts(text)).toEqual(scripts));

  it('two words of two scripts are nothing odd', () => {
    expect(mixedScripts('Ольга Okafor')).toEqual([]);
  });
});

it('shortens to a first name only what is one', () => {
  expect(firstName('Ann Bergström')).toBe('Ann');
  expect(firstName('ann@ex.org')).toBe('ann@ex.org');
  expect(firstName('Bergström, Ann')).toBe('Bergström, Ann');
  expect(firstName('J. Smith')).toBe('J. Smith');
});
