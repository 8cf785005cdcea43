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
