/** The window's labels, by key: one table, in the language that the desktop side speaks. */
import type { LabelKey } from '../host/generated/labels';
import { spoken } from './name';

export type Labels = Record<LabelKey, string>;

let table: Labels | undefined;

/** Shows these labels from now on: before anything is drawn. */
export function speak(labels: Labels): void {
  table = labels;
}

export function t(key: LabelKey): string {
  if (table === undefined) throw new Error('The labels are not there yet');
  return table[key];
}

/** A label about somebody or something, for what is read aloud alone: `Later: Ann`. */
export function about(key: LabelKey, name: string): string {
  return `${t(key)}: ${spoken(name)}`;
}
