/**
 * Names and addresses come from strangers' mail. They are shown as text, isolated from the direction of what stands
 * around them, with characters that cannot be seen made visible.
 */
import { mixesScripts, writtenOut } from './visible';

/** A name in one string, for labels and titles, where nothing can be marked up: isolated and made visible. */
export function spoken(text: string): string {
  return `\u2068${writtenOut(text)}${mixesScripts(text) ? ' (mixed scripts)' : ''}\u2069`;
}

/** The first name, for sentences in which the whole name stood before. */
export function firstName(name: string): string {
  const [first = name] = name.trim().split(/\s+/u);
  return first.includes('@') || first.length < 2 || /[.,]$/u.test(first) ? name : first;
}
