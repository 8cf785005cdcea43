/**
 * The one policy for characters that hide something, as `src-tauri/core/src/text/visible.rs` has it and explains it: the
 * same steps on tables generated from there. `tests/fixtures/visible` holds both to the same answers.
 */
import { CLASSES, LATIN_LOOK_ALIKES, SCRIPTS } from '../host/generated/visible';

export interface Piece {
  text: string;
  /** Whether `text` stands for a character that would not be seen. */
  hidden: boolean;
}

type Class = keyof typeof CLASSES | 'base';

/** Stretches of code points in order, each with what holds for it. */
class Table<T> {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly values: T[] = [];

  constructor(entries: Iterable<readonly [T, string]>) {
    const all: [number, number, T][] = [];
    for (const [value, stretches] of entries) {
      let next = 0;
      for (const stretch of stretches.split(' ')) {
        const [gap = '', length = '1'] = stretch.split('-');
        const start = next + parseInt(gap, 36);
        next = start + parseInt(length, 36);
        all.push([start, next, value]);
      }
    }
    for (const [start, end, value] of all.sort(([a], [b]) => a - b)) {
      this.starts.push(start);
      this.ends.push(end);
      this.values.push(value);
    }
  }

  get(code: number): T | undefined {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= code) low = middle + 1;
      else high = middle;
    }
    return (this.ends[low - 1] ?? 0) > code ? this.values[low - 1] : undefined;
  }
}

const classes = new Table<Class>(Object.entries(CLASSES) as [Class, string][]);
const scripts = new Table<string>(SCRIPTS);
const lookAlikes = new Table<true>([[true, LATIN_LOOK_ALIKES]]);

/** Combining marks that stay on one base: no language stacks more. */
const MOST_MARKS = 3;
const PLAIN = /^[ -~]*$/u;

const isSelectorOfMongolian = (code: number | undefined) =>
  code !== undefined && ((code >= 0x180b && code <= 0x180d) || code === 0x180f);
const isSelectorOfIdeographs = (code: number | undefined) =>
  code !== undefined && ((code >= 0xfe00 && code <= 0xfe02) || (code >= 0xe0100 && code <= 0xe01ef));
const isTag = (code: number) => code >= 0xe0020 && code <= 0xe007f;
const isTagOfCode = (code: number) => (code >= 0xe0030 && code <= 0xe0039) || (code >= 0xe0061 && code <= 0xe007a);

/** The characters of a text with their classes, to look round from one of them. */
class Characters {
  readonly codes: number[];
  private readonly classes: Class[];

  constructor(text: string) {
    this.codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    this.classes = this.codes.map((code) => classes.get(code) ?? 'base');
  }

  classAt(at: number): Class {
    return this.classes[at] ?? 'base';
  }

  private before(at: number, skipped: Class[]): number {
    let before = at - 1;
    while (before >= 0 && skipped.includes(this.classAt(before))) before -= 1;
    return before;
  }

  private after(at: number, skipped: Class[]): number {
    let after = at + 1;
    while (after < this.codes.length && skipped.includes(this.classAt(after))) after += 1;
    return after;
  }

  /** Whether a character that shows nothing alone is needed where it stands. */
  isNeeded(at: number): boolean {
    const code = this.codes[at] ?? 0;
    const before = this.classAt(at - 1);
    if (code === 0x200c) return this.partsArabic(at) || this.partsIndic(at);
    if (code === 0x200d) return this.joinsArabic(at) || this.joinsIndic(at) || this.joinsEmoji(at);
    if (code === 0xfe0e || code === 0xfe0f) return before === 'emoji' || this.isInKeycap(at);
    if (isSelectorOfIdeographs(code)) return before === 'ideograph';
    if (isSelectorOfMongolian(code)) return before === 'mongolian';
    if (code === 0x180e || code === 0x202f) return this.isInMongolian(at);
    if (code === 0x3000) return this.isInEastAsian(at);
    return isTag(code) && this.isInFlag(at);
  }

  private partsArabic(at: number): boolean {
    const before = this.classAt(this.before(at, ['mark']));
    const after = this.classAt(this.after(at, ['mark']));
    return ['joining', 'mongolian'].includes(before) && ['joining', 'mongolian', 'joiningBefore'].includes(after);
  }

  private joinsArabic(at: number): boolean {
    const other: Class[] = ['joining', 'joiningBefore', 'mark', 'spacingMark', 'virama', 'stacker'];
    return this.classAt(this.before(at, ['mark'])) === 'joining' && !other.includes(this.classAt(at + 1));
  }

  private followsVirama(at: number): boolean {
    const virama = this.before(at, ['mark']);
    return ['virama', 'stacker'].includes(this.classAt(virama)) && this.followsIndic(virama);
  }

  followsIndic(at: number): boolean {
    return this.classAt(this.before(at, ['mark', 'spacingMark'])) === 'indic';
  }

  private partsIndic(at: number): boolean {
    return this.followsVirama(at) && this.classAt(this.after(at, ['mark'])) === 'indic';
  }

  private joinsIndic(at: number): boolean {
    const after = this.classAt(at + 1);
    if (after === 'virama') return this.followsIndic(at);
    return !['mark', 'spacingMark', 'stacker'].includes(after) && this.followsVirama(at);
  }

  private joinsEmoji(at: number): boolean {
    const skips = this.codes[at - 1] === 0xfe0f || this.classAt(at - 1) === 'modifier';
    return this.classAt(skips ? at - 2 : at - 1) === 'emoji' && this.classAt(at + 1) === 'emoji';
  }

  private isInKeycap(at: number): boolean {
    const digit = String.fromCodePoint(this.codes[at - 1] ?? 0);
    return /[0-9#*]/u.test(digit) && this.codes[at] === 0xfe0f && this.codes[at + 1] === 0x20e3;
  }

  private isInMongolian(at: number): boolean {
    const before = isSelectorOfMongolian(this.codes[at - 1]) ? at - 2 : at - 1;
    return this.classAt(before) === 'mongolian' && this.classAt(at + 1) === 'mongolian';
  }

  private isInEastAsian(at: number): boolean {
    const before = isSelectorOfIdeographs(this.codes[at - 1]) ? at - 2 : at - 1;
    const isLetter = (of: Class) => of === 'ideograph' || of === 'eastAsian';
    return isLetter(this.classAt(before)) && isLetter(this.classAt(at + 1));
  }

  private isInFlag(at: number): boolean {
    let flag = at - 1;
    while (flag >= 0 && isTag(this.codes[flag] ?? 0)) flag -= 1;
    if (this.codes[flag] !== 0x1f3f4) return false;
    let end = flag + 1;
    while (isTagOfCode(this.codes[end] ?? 0)) end += 1;
    const length = end - flag - 1;
    return length >= 3 && length <= 6 && this.codes[end] === 0xe007f && at <= end;
  }
}

/** The text in pieces, in order: what is shown as it is, and each hidden character by its number. */
export function pieces(text: string): Piece[] {
  if (text === '') return [];
  if (PLAIN.test(text)) return [{ text, hidden: false }];
  const all = new Characters(text);
  const found: Piece[] = [];
  // As many as there can be: a mark at the start, or after what is written out, has no base.
  let marks = MOST_MARKS;
  all.codes.forEach((code, at) => {
    const of = all.classAt(at);
    const isMark = of === 'mark' || of === 'virama' || of === 'stacker';
    const hidden =
      (of === 'hidden' && !all.isNeeded(at)) ||
      (isMark && marks >= MOST_MARKS) ||
      (of === 'stacker' && !all.followsIndic(at));
    if (hidden) marks = MOST_MARKS;
    else if (isMark) marks += 1;
    else if (of !== 'spacingMark' && of !== 'hidden') marks = 0;
    const last = found.at(-1);
    if (hidden) found.push({ text: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, hidden });
    else if (last !== undefined && !last.hidden) last.text += String.fromCodePoint(code);
    else found.push({ text: String.fromCodePoint(code), hidden });
  });
  return found;
}

/** The same in one string: `⟨U+202E⟩`. */
export function writtenOut(text: string): string {
  return pieces(text)
    .map((piece) => (piece.hidden ? `⟨${piece.text}⟩` : piece.text))
    .join('');
}

/** Whether a word mixes scripts that are not written together, or a domain has a label that looks Latin and is not. */
export function mixesScripts(text: string): boolean {
  if (PLAIN.test(text)) return false;
  return words(text).some(mixes) || text.split(/[\p{White_Space}<>(),;"]/u).some(posesAsDomain);
}

function words(text: string): string[][] {
  const found: string[][] = [[]];
  for (const character of text) {
    const of = scripts.get(character.codePointAt(0) ?? 0);
    if (of === undefined) found.push([]);
    else found.at(-1)?.push(of);
  }
  return found;
}

/** Returns the scripts that all characters of a word have in common; `null` for any. */
function common(word: string[]): string[] | null {
  let left: string[] | null = null;
  for (const of of new Set(word)) {
    if (of === '') continue;
    const here = of.split(' ');
    left = left === null ? here : left.filter((script) => here.includes(script));
  }
  return left;
}

function mixes(word: string[]): boolean {
  const all = common(word);
  if (all === null || all.length > 0) return false;
  const others = common(word.filter((of) => !of.split(' ').includes('Latn')));
  return others !== null && !['Hanb', 'Jpan', 'Kore'].some((system) => others.includes(system));
}

function posesAsDomain(token: string): boolean {
  const labels = token.slice(token.lastIndexOf('@') + 1).split('.');
  const top = labels.pop() ?? '';
  return /^[A-Za-z]+$/u.test(top) && labels.some(looksLatin);
}

function looksLatin(label: string): boolean {
  const isFine = (character: string) =>
    /[0-9-]/u.test(character) || lookAlikes.get(character.codePointAt(0) ?? 0) === true;
  return !PLAIN.test(label) && Array.from(label).every(isFine);
}
