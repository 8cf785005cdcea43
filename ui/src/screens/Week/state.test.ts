import { expect, it, vi } from 'vitest';
import { FakeHost } from '../../host/fake';
import type { WaitingPerson } from '../../host/types/WaitingPerson';
import { volume, WeekState, whyWaiting } from './state.svelte';

const waits = (change: Partial<WaitingPerson>): WaitingPerson => ({
  id: 1,
  name: 'Kim',
  addresses: ['kim@ex.org'],
  strength: 0.4,
  since: '2026-02-11T08:00:00Z',
  messages: 1,
  answered: 0.8,
  usual_seconds: 18_000,
  ...change,
});

it('who waits is listed with the reason', () => {
  expect(whyWaiting(waits({}), true)).toBe(
    '1 message of 11 February 2026; you answer 80% of such mail, usually within 5 hours.',
  );
  expect(whyWaiting(waits({ messages: 3, usual_seconds: null }), false)).toBe(
    '3 messages since 11 February 2026; they answer 80% of such mail.',
  );
});

it('the week stands beside the usual, where there is one', () => {
  expect(volume(1, 30, { sent: 12, received: 40, weeks: 26 })).toBe(
    'You sent 1 message and received 30; the usual is 12 and 40, the middle of the 26 weeks before.',
  );
  expect(volume(1, 30, null)).toContain('after four weeks');
});

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
