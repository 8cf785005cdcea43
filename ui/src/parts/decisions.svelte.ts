import { getContext, setContext } from 'svelte';
import { asUiError, type Host } from '../host/host';
import type { LabelKey } from '../host/generated/labels';
import type { Kind } from '../host/types/Kind';
import type { UiError } from '../host/types/UiError';

/** What was decided, and about whom. */
export interface Words {
  label: LabelKey;
  names: string[];
}

/** What was decided last about who is who, and can be taken back. */
export interface Decided {
  words: Words;
  /** Whose page was shown before, and whose is shown since; `null`: about nobody's. */
  before: number | null;
  after: number | null;
}

const MARKED: Record<Kind, LabelKey> = {
  person: 'parts-marked-person',
  list: 'parts-marked-list',
  robot: 'parts-marked-robot',
  role: 'parts-marked-role',
};

/** Who is who, as the user says. */
export class Decisions {
  last = $state.raw<Decided | null>(null);
  problem = $state.raw<UiError | null>(null);
  busy = $state(false);

  constructor(private readonly host: Host) {}

  /** Each returns whose page is to be shown then; `null` where it failed. */
  async merge(one: { id: number; name: string }, other: { id: number; name: string }): Promise<number | null> {
    const words: Words = { label: 'parts-merged', names: [one.name, other.name] };
    return this.decide(one.id, words, () => this.host.ask('merge', { one: one.id, other: other.id }));
  }

  async split(id: number, address: string): Promise<number | null> {
    const words: Words = { label: 'parts-split-off', names: [address] };
    return this.decide(id, words, () => this.host.ask('split', { id, address }));
  }

  async mark(person: { id: number; name: string }, kind: Kind): Promise<number | null> {
    const words: Words = { label: MARKED[kind], names: [person.name] };
    return this.decide(person.id, words, () => this.host.ask('mark', { id: person.id, kind }));
  }

  /** Returns whether it was noted. */
  async apart(one: { id: number; name: string }, other: { id: number; name: string }): Promise<true | null> {
    const words: Words = { label: 'parts-kept-apart', names: [one.name, other.name] };
    return this.note(words, () => this.host.ask('apart', { one: one.id, other: other.id }));
  }

  /** Somebody whose mail lies in a Sent folder is not the user. */
  async notMine(sender: { address: string }): Promise<true | null> {
    const words: Words = { label: 'parts-not-you', names: [sender.address] };
    return this.note(words, () => this.host.ask('remove_me', { address: sender.address }));
  }

  /** Something is said that has its own way back. */
  async say(ask: () => Promise<null>): Promise<void> {
    if ((await this.change(() => ask().then(() => true))) !== null) this.last = null;
  }

  /** Takes the last one back, and returns it. */
  async undo(): Promise<Decided | null> {
    const last = this.last;
    const undone = await this.change(() => this.host.ask('undo', {}));
    if (undone === null) return null;
    this.last = null;
    return last;
  }

  /** Something else was decided since. */
  forget(): void {
    this.last = null;
  }

  /** Forgets what was said of another person: its Undo would surprise here. */
  show(id: number): void {
    if (this.last !== null && this.last.after !== id && this.last.before !== id) this.last = null;
    this.problem = null;
  }

  private async decide(before: number, words: Words, ask: () => Promise<number>): Promise<number | null> {
    const after = await this.change(ask);
    if (after !== null) this.last = { words, before, after };
    return after;
  }

  private async note(words: Words, ask: () => Promise<null>): Promise<true | null> {
    const noted = await this.change(() => ask().then(() => true as const));
    if (noted !== null) this.last = { words, before: null, after: null };
    return noted;
  }

  private async change<T>(ask: () => Promise<T>): Promise<T | null> {
    this.problem = null;
    this.busy = true;
    try {
      return await ask();
    } catch (thrown) {
      this.problem = asUiError(thrown);
      return null;
    } finally {
      this.busy = false;
    }
  }
}

const KEY = Symbol('decisions');

export function provideDecisions(decisions: Decisions): void {
  setContext(KEY, decisions);
}

export function useDecisions(): Decisions {
  return getContext<Decisions>(KEY);
}
