import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import type { Introduction } from '../../host/types/Introduction';
import Way from './Way.svelte';

afterEach(() => cleanup());

const NOW = '2026-03-02T09:00:00Z';
const way: Introduction = {
  strength: 0.31,
  label: 'strong',
  weakest: 1,
  hops: [
    {
      id: 1,
      name: 'Ann Berg',
      addresses: ['ann@ex.org'],
      strength: 0.8,
      inferred: false,
      evidence: [{ kind: 'direct', messages: 214, first: '2019-03-01T00:00:00Z', last: '2026-02-11T00:00:00Z' }],
    },
    {
      id: 2,
      name: 'Kim Osei',
      addresses: ['kim@ex.org'],
      strength: 0.4,
      inferred: true,
      evidence: [{ kind: 'together_few', messages: 9, first: '2024-03-01T00:00:00Z', last: '2025-05-11T00:00:00Z' }],
    },
  ],
};

it('every step has its evidence in a sentence, and says whether it was seen or inferred', () => {
  render(Way, { way, number: 1, now: NOW });
  const text = document.body.textContent;
  expect(text).toContain('You and Ann exchanged 214 messages, last in February.');
  expect(text).toContain('Ann and Kim were together on a mail to few people, 9 times, last in May 2025.');
  expect(text).toMatch(/80\s*seen/u);
  expect(text).toMatch(/40\s*inferred/u);
});

it('the weakest step is named once, beside its own evidence', () => {
  render(Way, { way, number: 1, now: NOW });
  const flags = screen.getAllByText('The weakest step.');
  expect(flags.length).toBe(1);
  expect(flags[0]?.closest('li')?.textContent).toContain('together on a mail');
});

it('a stronger step is the thicker thread, an inferred one is dashed', () => {
  const { container } = render(Way, { way, number: 1, now: NOW });
  const [first, second] = container.querySelectorAll('.tie line');
  expect(Number(first?.getAttribute('stroke-width'))).toBeGreaterThan(Number(second?.getAttribute('stroke-width')));
  expect(first?.classList.contains('inferred')).toBe(false);
  expect(second?.classList.contains('inferred')).toBe(true);
});

it('every person on the way leads to their page', () => {
  render(Way, { way, number: 1, now: NOW });
  const led = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(led.filter((to) => to?.startsWith('#/person'))).toEqual(['#/person/1', '#/person/2']);
});

it('every sentence leads to the messages that it counts', () => {
  render(Way, { way, number: 1, now: NOW });
  const led = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(led.filter((to) => to?.startsWith('#/messages'))).toEqual(['#/messages/1', '#/messages/1-2/together_few']);
});
