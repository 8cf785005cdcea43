import type { Host } from '../../host/host';
import type { CompanyAnswer } from '../../host/types/CompanyAnswer';
import type { MonthAnswer } from '../../host/types/MonthAnswer';
import type { StatsAnswer } from '../../host/types/StatsAnswer';
import { Asked } from '../../parts/asked.svelte';

/** The user's mail in numbers, and the companies in it. */
export class MailState {
  readonly stats = new Asked<StatsAnswer>();
  readonly companies = new Asked<CompanyAnswer[]>();

  constructor(private readonly host: Host) {}

  ask(): void {
    void this.stats.ask(() => this.host.ask('stats', {}));
    void this.companies.ask(() => this.host.ask('companies', { limit: 40 }));
  }
}

/** Months gathered into years, for the table beside the picture. */
export function byYear(months: MonthAnswer[]): { year: string; sent: number; received: number; bulk: number }[] {
  const years = new Map<string, { sent: number; received: number; bulk: number }>();
  for (const month of months) {
    const year = month.month.slice(0, 4);
    const sums = years.get(year) ?? { sent: 0, received: 0, bulk: 0 };
    sums.sent += month.sent;
    sums.received += month.received;
    sums.bulk += month.bulk;
    years.set(year, sums);
  }
  return [...years].map(([year, sums]) => ({ year, ...sums }));
}
