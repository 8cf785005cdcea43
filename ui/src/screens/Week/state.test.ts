import { expect, it, vi } from 'vitest';
import { FakeHost } from '../../host/fake';
import { WeekState } from './state.svelte';

it('whom one loses is told without waiting for the rest', async () => {
  const screen = new WeekState(new FakeHost({ size: 'some', hang: ['digest', 'waiting'] }));
  screen.ask();
  await vi.waitFor(() => expect(screen.fading.value?.length).toBe(3));
});

it('a question under way is not asked again', async () => {
  const host = new FakeHost({ size: 'some', hang: ['digest'] });
  const screen = new WeekState(host);
  screen.ask();
  screen.ask();
  await vi.waitFor(() => expect(screen.waiting.value).toBeDefined());
  screen.ask();
  expect(host.asked.filter(({ name }) => name === 'digest').length).toBe(1);
  expect(host.asked.filter(({ name }) => name === 'waiting').length).toBe(2);
});
