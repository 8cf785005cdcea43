import { expect, it } from 'vitest';
import { FakeHost } from '../../host/fake';
import { PAGE, PeopleState } from './state.svelte';

const asked = (host: FakeHost) =>
  host.asked
    .filter(({ name }) => name === 'people')
    .map(({ args }) => (args as { query: { offset: number } }).query.offset);

it('asks only for the pages that are looked at, and for each once', async () => {
  const host = new FakeHost({ size: 'much' });
  const list = new PeopleState(host);
  await list.restart();
  await list.show(0, 20);
  await list.show(PAGE - 5, PAGE + 5);
  await list.show(PAGE - 5, PAGE + 5);
  expect(asked(host)).toEqual([0, PAGE]);
  expect(list.at(0)).toBeDefined();
  expect(list.at(PAGE + 5)).toBeDefined();
  expect(list.at(PAGE * 3)).toBeUndefined();
});

it('the answer to an older query is not shown under a newer one', async () => {
  const host = new FakeHost({ size: 'some' });
  const list = new PeopleState(host);
  list.text = 'nobody is called so';
  const old = list.restart();
  list.text = '';
  await Promise.all([old, list.restart()]);
  expect(list.total).toBeGreaterThan(100);
});

it('a filter is asked of the host and starts from the top', async () => {
  const host = new FakeHost({ size: 'some' });
  const list = new PeopleState(host);
  await list.restart();
  list.current = 40;
  list.which = 'strong';
  await list.restart();
  expect(list.current).toBe(0);
  expect(list.at(0)?.person.strength_label).toBe('strong');
  list.which = 'fading';
  await list.restart();
  expect(list.at(0)?.person.fading).toBe(true);
});

it('a failed page is told and can be asked again', async () => {
  const options = { size: 'some' as const, fail: ['people'] };
  const list = new PeopleState(new FakeHost(options));
  await list.restart();
  expect(list.error?.hint).toContain('try again');
  options.fail.length = 0;
  await list.reload();
  expect(list.error).toBeNull();
  expect(list.at(0)).toBeDefined();
});
