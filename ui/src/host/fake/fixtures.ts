/** What the real code answers of its made-up mailbox and of an empty store: written by a Rust test, a file a question. */
import type { Commands, Questions } from '../generated/commands';

/** The made-up mailbox, the same years before, or an empty store. */
export type Of = 'demo' | 'early' | 'empty';

type Name = keyof Questions | 'provider' | 'browser_sign_in';

interface Fixture<N extends Name> {
  of: Of;
  args: Commands[N]['args'];
  answer: Commands[N]['answer'];
}

const FILES = import.meta.glob<Fixture<Name>[]>('../generated/fixtures/*.json', { eager: true, import: 'default' });

/** Every answer to a question that was written down. */
export function fixtures<N extends Name>(name: N, of: Of = 'demo'): Fixture<N>[] {
  const all = FILES[`../generated/fixtures/${name}.json`] as Fixture<N>[] | undefined;
  return (all ?? []).filter((one) => one.of === of);
}

/** The first of them. */
export function fixture<N extends Name>(name: N, of: Of = 'demo'): Commands[N]['answer'] {
  const [first] = fixtures(name, of);
  if (first === undefined) throw new Error(`No fixture answers “${name}” of ${of}`);
  return structuredClone(first.answer);
}

/** Whoever is named in the answers of the made-up mailbox. */
export interface Named {
  id: number;
  name: string;
  addresses: string[];
}

function collect(value: unknown, found: Map<number, Named>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && 'name' in value && 'addresses' in value) {
    const { id, name, addresses } = value as Named;
    found.set(id, { id, name, addresses });
  }
  for (const part of Object.values(value)) collect(part, found);
}

/** Everybody named, by id. */
export const NAMED: ReadonlyMap<number, Named> = (() => {
  const found = new Map<number, Named>();
  for (const all of Object.values(FILES)) collect(all, found);
  return found;
})();

/** Whoever has that address, for tests and scenes that are about somebody in particular. */
export function whoHas(address: string): Named {
  for (const one of NAMED.values()) if (one.addresses.includes(address)) return one;
  throw new Error(`Nobody has ${address}`);
}
