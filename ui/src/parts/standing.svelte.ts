import { getContext, setContext } from 'svelte';
import { asUiError, type Host } from '../host/host';
import type { FailedAnswer } from '../host/types/FailedAnswer';
import type { Progress } from '../host/types/Progress';
import type { RunningAnswer } from '../host/types/RunningAnswer';
import type { StatusAnswer } from '../host/types/StatusAnswer';
import { Asked } from './asked.svelte';

/** How things stand, for every screen: the moment of the answers, what runs, what failed. */
export class Standing {
  readonly status = new Asked<StatusAnswer>();
  running = $state.raw<RunningAnswer[]>([]);
  failed = $state.raw<FailedAnswer | null>(null);
  /** The last harvest or import that ended well in this window. */
  finished = $state.raw<Progress | null>(null);

  constructor(private readonly host: Host) {}

  /** The moment of all answers, RFC 3339. */
  get now(): string {
    return this.status.value?.as_of ?? new Date().toISOString();
  }

  listen(): () => void {
    void this.refresh();
    const stops = [
      this.host.on('progress', (progress) => this.hear(progress)),
      this.host.on('failed', (failed) => {
        this.failed = failed;
        this.running = this.running.filter((running) => running.progress.account !== failed.account);
      }),
      this.host.on('store-changed', () => void this.refresh()),
      this.host.on('harvester', () => void this.refresh()),
    ];
    return () => stops.forEach((stop) => stop());
  }

  async refresh(): Promise<void> {
    await this.status.ask(async () => {
      const told = await this.host.ask('status', {});
      // What was heard since is newer than what the answer holds.
      this.running = told.running.map((running) => {
        const heard = this.running.find((other) => other.progress.account === running.progress.account);
        const newer = heard !== undefined && heard.progress.done > running.progress.done;
        return { ...running, progress: newer ? heard.progress : running.progress };
      });
      return told;
    });
  }

  async setPaused(running: RunningAnswer, paused: boolean): Promise<void> {
    if (running.id === null) return;
    try {
      await this.host.ask(paused ? 'pause' : 'resume', { id: running.id });
    } catch (thrown) {
      this.failed = { id: running.id, account: running.progress.account, error: asUiError(thrown) };
    }
    await this.refresh();
  }

  /** What failed of an account has been put right. */
  forgive(account: string): void {
    if (this.failed?.account === account) this.failed = null;
  }

  private hear(progress: Progress): void {
    const others = this.running.filter((running) => running.progress.account !== progress.account);
    const same = this.running.find((running) => running.progress.account === progress.account);
    if (progress.stage === 'done') {
      this.running = others;
      this.finished = progress;
      void this.refresh();
      return;
    }
    this.forgive(progress.account);
    this.running = [...others, same ? { ...same, progress } : { id: null, paused: false, progress }];
    // The first word of a run says nothing of its account's id: ask.
    if (!same) void this.refresh();
  }
}

const KEY = Symbol('standing');

export function provideStanding(standing: Standing): void {
  setContext(KEY, standing);
}

export function useStanding(): Standing {
  return getContext<Standing>(KEY);
}
