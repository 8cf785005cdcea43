import { SvelteMap } from 'svelte/reactivity';
import { asUiError, type Host } from '../../host/host';
import type { Kind } from '../../host/types/Kind';
import type { PeopleSort } from '../../host/types/PeopleSort';
import type { PersonAnswer } from '../../host/types/PersonAnswer';
import type { RowSaid } from '../../host/types/RowSaid';
import type { Sentence } from '../../host/types/Sentence';
import type { UiError } from '../../host/types/UiError';

/** Which ties are listed: all, those of one strength, or those fading. */
export type Which = 'all' | 'strong' | 'fair' | 'weak' | 'fading';

export const PAGE = 100;

/** Somebody, and what the list says of them. */
export interface Row {
  person: PersonAnswer;
  said: RowSaid;
}

/** The list of people: a query, and those of its pages that were looked at. */
export class PeopleState {
  text = $state('');
  sort = $state<PeopleSort>('strength');
  kind = $state<Kind>('person');
  which = $state<Which>('all');
  total = $state<number | null>(null);
  /** How many there are, in words. */
  said = $state.raw<Sentence | null>(null);
  error = $state.raw<UiError | null>(null);
  /** The row that the keyboard is on, from 0. */
  current = $state(0);
  /** How far the list is scrolled, in pixels; kept for coming back. */
  scrolled = 0;

  private readonly pages = new SvelteMap<number, Row[]>();
  private readonly asked = new Set<number>();
  private turn = 0;

  constructor(private readonly host: Host) {}

  at(index: number): Row | undefined {
    return this.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  get narrowed(): boolean {
    return this.text.trim() !== '' || this.which !== 'all' || this.kind !== 'person';
  }

  /** Asks for the pages that hold the rows from `first` to `last`, if they were not asked for. */
  async show(first: number, last: number): Promise<void> {
    const wanted: number[] = [];
    for (let page = Math.floor(Math.max(0, first) / PAGE); page <= Math.floor(Math.max(0, last) / PAGE); page += 1) {
      if (!this.asked.has(page)) wanted.push(page);
    }
    await Promise.all(wanted.map((page) => this.load(page)));
  }

  /** Starts from the top after another query. */
  async restart(): Promise<void> {
    this.current = 0;
    this.scrolled = 0;
    await this.reload();
  }

  /** Asks again after a change to the store; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    this.turn += 1;
    const shown = Math.floor(this.current / PAGE);
    this.asked.clear();
    await this.load(shown, true);
    if (shown !== 0) await this.show(0, 0);
  }

  clear(): void {
    this.text = '';
    this.which = 'all';
    this.kind = 'person';
    void this.restart();
  }

  private async load(page: number, fresh = false): Promise<void> {
    const turn = this.turn;
    this.asked.add(page);
    try {
      const answer = await this.host.ask('people', {
        query: {
          text: this.text.trim(),
          sort: this.sort,
          kind: this.kind === 'person' ? null : this.kind,
          label: this.which === 'all' || this.which === 'fading' ? null : this.which,
          fading: this.which === 'fading',
          offset: page * PAGE,
          limit: PAGE,
        },
      });
      if (turn !== this.turn) return;
      if (fresh) this.pages.clear();
      const { rows, total } = answer.said;
      this.pages.set(
        page,
        answer.people.flatMap((person, at) => (rows[at] === undefined ? [] : [{ person, said: rows[at] }])),
      );
      this.total = answer.total;
      this.said = total;
      this.current = Math.min(this.current, Math.max(0, answer.total - 1));
      this.error = null;
    } catch (thrown) {
      if (turn !== this.turn) return;
      this.asked.delete(page);
      this.error = asUiError(thrown);
    }
  }
}
