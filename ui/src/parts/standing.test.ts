import { expect, it, vi } from 'vitest';
import { FakeHost, ME } from '../host/fake';
import type { Progress } from '../host/types/Progress';
import { Standing } from './standing.svelte';

const progress = (done: number, stage: Progress['stage'] = 'reading'): Progress => ({
  stage,
  account: ME,
  mailbox: 'Sent',
  done,
  total: 1000,
  rate: 500,
  seconds_left: 1,
  note: null,
  said: { count: null, done: [], share: null, rate: null, left: null },
});

async function standing() {
  const host = new FakeHost({ size: 'little' });
  const things = new Standing(host);
  things.listen();
  await vi.waitFor(() => expect(things.status.value).toBeDefined());
  return { host, things };
}

it('progress that is heard is shown at once, and gone when it is done', async () => {
  const { host, things } = await standing();
  host.emit('progress', progress(100));
  expect(things.running.map((running) => running.progress.done)).toEqual([100]);
  host.emit('progress', progress(1000, 'done'));
  expect(things.running).toEqual([]);
  expect(things.finished?.done).toBe(1000);
});

it('a failure ends its run and stays until the next one begins', async () => {
  const { host, things } = await standing();
  host.emit('progress', progress(100));
  host.emit('failed', {
    id: 1,
    account: ME,
    error: { code: 'unreachable', message: 'The server does not answer.', reason: null, hint: null },
  });
  expect(things.running).toEqual([]);
  expect(things.failed?.error.code).toBe('unreachable');
  host.emit('progress', progress(200));
  expect(things.failed).toBeNull();
});

it('pausing is asked of the host', async () => {
  const { host, things } = await standing();
  await things.setPaused({ id: 1, paused: false, progress: progress(1) }, true);
  await things.setPaused({ id: 1, paused: true, progress: progress(1) }, false);
  expect(host.asked.filter(({ name }) => name === 'pause' || name === 'resume')).toEqual([
    { name: 'pause', args: { id: 1 } },
    { name: 'resume', args: { id: 1 } },
  ]);
});
