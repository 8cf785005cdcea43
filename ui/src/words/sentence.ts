/** A sentence as one string, for what is read aloud alone: a label has no parts. */
import type { Sentence } from '../host/types/Sentence';
import { spoken } from './name';

export function aloud(said: Sentence): string {
  return said.map((part) => (part.part === 'person' || part.part === 'quote' ? spoken(part.text) : part.text)).join('');
}
