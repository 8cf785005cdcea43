import { getContext, setContext } from 'svelte';
import { asUiError, type Host } from '../host/host';
import type { LabelKey } from '../host/generated/labels';
import type { DecidedAnswer } from '../host/types/DecidedAnswer';
import type { Kind } from '../host/types/Kind';
import type { UiError } from '../host/types/UiError';

/** What was decided, and about whom. */
export interface Words {
  label: LabelKey;
  names: string[];
}

/** What was decided just now, and can be taken back. */
export interface Decided {
  /** The decision, to undo it by. */
  id: number;
  words: Words;
  /** Whose page was shown before, and whose is shown since; `null`: about nobody's. */
  before: number | null;
  after: number | null;
}

/** More than these would push the page away. */
const SHOWN = 2;
/** For how many days somebody is snoozed. */
const LATER = 90;

interface Who {
  id: number;
  name: string;
}

const MARKED: Record<Kind, LabelKey> = {
  person: 'parts-marked-person',
  list: 'parts-marked-list',
  robot: 'parts-marked-robot',
  role: 'parts-marked-role',
};

/** What the user decides about people, each decision with its own way back. */
export class Decisions {
  /** The last first. */
  recent = $state.raw<Decided[]>([]);
  problem = $state.raw<UiError | null>(null);
  busy = $state(false);

  constructor(private readonly host: Host) {}

  /** Each returns whose page is to be shown then; `null` where it failed. */
  async merge(one: Who, other: Who): Promise<number | null> {
    const words: Words = { label: 'parts-merged', names: [one.name, other.name] };
    return this.decide(one.id, words, () => this.host.ask('merge', { one: one.id, other: other.id }));
  }

  async split(id: number, address: string): Promise<number | null> {
    const words: Words = { label: 'parts-split-off', names: [address] };
    return this.decide(id, words, () => this.host.ask('split', { id, address }));
  }

  async mark(person: Who, kind: Kind): Promise<number | null> {
    const words: Words = { label: MARKED[kind], names: [person.name] };
    return this.decide(person.id, words, () => this.host.ask('mark', { id: person.id, kind }));
  }

  /** Each returns whether it was noted. */
  async apart(one: Who, other: Who): Promise<boolean> {
    const words: Words = { label: 'parts-kept-apart', names: [one.name, other.name] };
    return this.note(words, () => this.host.ask('apart', { one: one.id, other: other.id }));
  }

  async letGo(person: Who): Promise<boolean> {
    const words: Words = { label: 'parts-let-go', names: [person.name] };
    return this.note(words, () => this.host.ask('let_go', { id: person.id }));
  }

  async snooze(person: Who): Promise<boolean> {
    const words: Words = { label: 'parts-snoozed', names: [person.name] };
    return this.note(words, () => this.host.ask('snooze', { id: person.id, days: LATER }));
  }

  /** An address is the user's own. */
  async mine(address: string): Promise<boolean> {
    const words: Words = { label: 'parts-you', names: [address] };
    return this.note(words, () => this.host.ask('add_me', { address }));
  }

  /** An address is not the user's own. */
  async notMine(address: string): Promise<boolean> {
    const words: Words = { label: 'parts-not-you', names: [address] };
    return this.note(words, () => this.host.ask('remove_me', { address }));
  }

  /** Takes one back; returns whether it was. */
  async undo(decided: Decided): Promise<boolean> {
    const undone = await this.change(() => this.host.ask('undo', { decision: decided.id }));
    if (undone === undefined) return false;
    this.recent = this.recent.filter((other) => other.id !== decided.id);
    return true;
  }

  /** The page is another one. */
  forget(): void {
    this.recent = [];
    this.problem = null;
  }

  /** Forgets what was decided about others than this person: its Undo would surprise here. */
  show(id: number): void {
    this.recent = this.recent.filter((one) => one.after === id || one.before === id);
    this.problem = null;
  }

  private async decide(before: number, words: Words, ask: () => Promise<DecidedAnswer>): Promise<number | null> {
    const decided = await this.change(ask);
    if (decided === undefined) return null;
    this.add({ id: decided.decision, words, before, after: decided.person });
    return decided.person;
  }

  /** Notes what is about nobody's page. `null`: it was decided already. */
  private async note(words: Words, ask: () => Promise<number | null>): Promise<boolean> {
    const id = await this.change(ask);
    if (id === undefined) return false;
    if (id !== null) this.add({ id, words, before: null, after: null });
    return true;
  }

  private add(decided: Decided): void {
    this.recent = [decided, ...this.recent].slice(0, SHOWN);
  }

  /** Returns the answer; `undefined` where it failed. */
  private async change<T>(ask: () => Promise<T>): Promise<T | undefined> {
    this.problem = null;
    this.busy = true;
    try {
      return await ask();
    } catch (thrown) {
      this.problem = asUiError(thrown);
      return undefined;
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
