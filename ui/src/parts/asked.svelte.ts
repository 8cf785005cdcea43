import { onMount } from 'svelte';
import { asUiError, type Host } from '../host/host';
import type { UiError } from '../host/types/UiError';

/** An answer that was asked for: not there yet, there, or an error. An answer once there stays while a newer one is asked. */
export class Asked<T> {
  value = $state.raw<T | undefined>(undefined);
  error = $state.raw<UiError | null>(null);
  busy = $state(false);
  private turn = 0;

  async ask(question: () => Promise<T>): Promise<void> {
    const turn = ++this.turn;
    this.busy = true;
    try {
      const value = await question();
      // A later question overtook this one: its answer is the one that counts.
      if (turn !== this.turn) return;
      this.value = value;
      this.error = null;
    } catch (thrown) {
      if (turn === this.turn) this.error = asUiError(thrown);
    } finally {
      if (turn === this.turn) this.busy = false;
    }
  }

  clear(): void {
    this.turn += 1;
    this.value = undefined;
    this.error = null;
    this.busy = false;
  }
}

/** Asks when the screen opens and again after changes to the store, at most about once a second while a harvest runs. */
export function askAndKeepAsking(host: Host, ask: () => void): void {
  onMount(() => {
    ask();
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = host.on('store-changed', () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        ask();
      }, 700);
    });
    return () => {
      stop();
      clearTimeout(waiting);
    };
  });
}
