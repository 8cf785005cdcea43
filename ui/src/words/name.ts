/**
 * Names and addresses come from strangers' mail. They are shown as text, isolated from the direction of what stands
 * around them, with characters that cannot be seen made visible.
 */

export interface Piece {
  text: string;
  /** Whether `text` stands for a character that cannot be seen. */
  hidden: boolean;
}

/** Controls, format characters (zero width, direction), line ends, private use, fillers that draw nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\u115F\u1160\u3164\uFFA0\u2800]|[^\S ]/u;
/** Joiners and selectors that emoji and several scripts are written with: seen as part of their neighbours. */
const JOINING = new Set(['\u200C', '\u200D', '\uFE0F']);
const JOINED =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{M}]/u;
/** More combining marks than any language stacks: they would climb over the lines above. */
const MARKS_AT_MOST = 3;

export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let plain = '';
  let before = '';
  let marks = 0;
  for (const character of text) {
    marks = /\p{M}/u.test(character) ? marks + 1 : 0;
    const joins = JOINING.has(character) && JOINED.test(before);
    if ((INVISIBLE.test(character) && !joins) || marks > MARKS_AT_MOST) {
      if (plain !== '') found.push({ text: plain, hidden: false });
      plain = '';
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      found.push({ text: `U+${code}`, hidden: true });
    } else {
      plain += character;
    }
    before = character;
  }
  if (plain !== '') found.push({ text: plain, hidden: false });
  return found;
}

/** The same in one string, for labels and titles, where nothing can be marked up: isolated and made visible. */
export function spoken(text: string): string {
  const shown = pieces(text)
    .map((piece) => (piece.hidden ? `[${piece.text}]` : piece.text))
    .join('');
  return `\u2068${shown}\u2069`;
}

const LETTERS: [script: string, pattern: RegExp][] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
];

/** Names one word of which mixes scripts that look alike, and which: a stranger may be posing as somebody. */
export function mixedScripts(text: string): string[] {
  for (const word of text.split(/[\s@.,;()<>"-]+/u)) {
    const scripts = LETTERS.filter(([, pattern]) => pattern.test(word)).map(([script]) => script);
    if (scripts.length > 1) return scripts;
  }
  return [];
}

/** The first name, for sentences in which the whole name stood before. */
export function firstName(name: string): string {
  const [first = name] = name.trim().split(/\s+/u);
  return first.includes('@') || first.length < 2 || /[.,]$/u.test(first) ? name : first;
}
