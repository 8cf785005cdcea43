import type { Host } from '../../host/host';
import type { ProofAnswer } from '../../host/types/ProofAnswer';
import { Asked } from '../../parts/asked.svelte';

/** How right the answers would have been on past dates. */
export class ProofState {
  readonly proof = new Asked<ProofAnswer>();

  constructor(private readonly host: Host) {}

  ask(): void {
    void this.proof.ask(() => this.host.ask('prove', {}));
  }
}
