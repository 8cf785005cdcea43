import type { Host } from '../../host/host';
import type { PersonDetail } from '../../host/types/PersonDetail';
import { Asked } from '../../parts/asked.svelte';

/** One person's page. */
export class PersonState {
  readonly detail = new Asked<PersonDetail>();

  constructor(
    private readonly host: Host,
    readonly id: number,
  ) {}

  ask(): void {
    void this.detail.ask(() => this.host.ask('person', { id: this.id }));
  }
}

const TERMS: Record<string, string> = {
  frequency: 'How often',
  recency: 'How recent',
  response_time: 'How fast you both reply',
  length: 'How long',
  regularity: 'How regular',
};

/** A reason's term as a heading: the known ones in words, a new one by its own name. */
export function termName(term: string): string {
  const known = TERMS[term];
  if (known !== undefined) return known;
  const words = term.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Exchanges counted by year, for the strip's table. */
export function byYear(exchanges: PersonDetail['exchanges']): { year: string; sent: number; received: number }[] {
  const years = new Map<string, { sent: number; received: number }>();
  for (const exchange of exchanges) {
    const year = exchange.at.slice(0, 4);
    const counts = years.get(year) ?? { sent: 0, received: 0 };
    counts[exchange.sent ? 'sent' : 'received'] += 1;
    years.set(year, counts);
  }
  return [...years].map(([year, counts]) => ({ year, ...counts }));
}
