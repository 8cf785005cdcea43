import { expect, it } from 'vitest';
import { Asked } from './asked.svelte';

function later<T>() {
  let answer: (value: T) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return { promise, answer, fail };
}

it('an overtaken answer is dropped, however late it comes', async () => {
  const asked = new Asked<string>();
  const [slow, fast] = [later<string>(), later<string>()];
  const first = asked.ask(() => slow.promise);
  const second = asked.ask(() => fast.promise);
  fast.answer('new');
  await second;
  slow.answer('old');
  await first;
  expect(asked.value).toBe('new');
});

it('an answer stays while a newer one is asked, and beside an error', async () => {
  const asked = new Asked<string>();
  await asked.ask(() => Promise.resolve('shown'));
  const next = later<string>();
  const running = asked.ask(() => next.promise);
  expect(asked.value).toBe('shown');
  expect(asked.busy).toBe(true);
  next.fail(new Error('gone'));
  await running;
  expect(asked.value).toBe('shown');
  expect(asked.error?.reason).toBe('gone');
  expect(asked.busy).toBe(false);
});

it('what was cleared does not come back', async () => {
  const asked = new Asked<string>();
  const slow = later<string>();
  const running = asked.ask(() => slow.promise);
  asked.clear();
  slow.answer('late');
  await running;
  expect(asked.value).toBeUndefined();
});
