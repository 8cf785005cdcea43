import type { Host } from '../../host/host';
import type { ReceiptAnswer } from '../../host/types/ReceiptAnswer';
import type { StoredAnswer } from '../../host/types/StoredAnswer';
import { Asked } from '../../parts/asked.svelte';

/** What went over the wire and what is kept. */
export class PrivacyState {
  readonly receipt = new Asked<ReceiptAnswer>();
  readonly stored = new Asked<StoredAnswer>();
  /** Lines of the receipt asked for. */
  lines = $state(200);

  constructor(private readonly host: Host) {}

  ask(): void {
    void this.receipt.ask(() => this.host.ask('receipt', { account: null, limit: this.lines }));
    void this.stored.ask(() => this.host.ask('stored', {}));
  }

  more(): void {
    this.lines *= 5;
    this.ask();
  }
}
