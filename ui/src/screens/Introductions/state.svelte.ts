import type { Host } from '../../host/host';
import type { CompanyIntroductionsAnswer } from '../../host/types/CompanyIntroductionsAnswer';
import type { IntroductionsAnswer } from '../../host/types/IntroductionsAnswer';
import { Asked } from '../../parts/asked.svelte';

export const WAYS = 8;
export const HOPS = 3;

/** Ways to a person or into a company. */
export class IntroductionsState {
  readonly ways = new Asked<IntroductionsAnswer>();
  readonly company = new Asked<CompanyIntroductionsAnswer>();

  constructor(private readonly host: Host) {}

  ask(id: number | null, domain: string | null): void {
    if (id !== null) {
      this.company.clear();
      // Another target's ways are not to be read under this one's name.
      if (this.ways.value?.target.id !== id) this.ways.clear();
      void this.ways.ask(() => this.host.ask('introduce', { id, hops: HOPS, limit: WAYS }));
    } else if (domain !== null) {
      this.ways.clear();
      if (this.company.value?.company !== domain) this.company.clear();
      void this.company.ask(() => this.host.ask('introduce_company', { domain, hops: HOPS, limit: WAYS }));
    } else {
      this.ways.clear();
      this.company.clear();
    }
  }
}
