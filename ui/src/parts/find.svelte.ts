import type { Host } from '../host/host';
import type { FindAnswer } from '../host/types/FindAnswer';
import { Asked } from './asked.svelte';

/** A search as it is typed. */
export class Find {
  text = $state('');
  readonly found = new Asked<FindAnswer>();
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Host) {}

  type(text: string): void {
    this.text = text;
    clearTimeout(this.waiting);
    const wanted = text.trim();
    if (wanted === '') {
      this.found.clear();
      return;
    }
    this.waiting = setTimeout(() => void this.found.ask(() => this.host.ask('find', { text: wanted })), 80);
  }

  clear(): void {
    this.type('');
  }
}
