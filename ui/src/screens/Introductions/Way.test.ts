import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import type { Introduction } from '../../host/types/Introduction';
import Way from './Way.svelte';

afterEach(() => cleanup());

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
      evidence: [
        {
          kind: 'direct',
          messages: 214,
          forward: 100,
          backward: 114,
          with_you: true,
          first: '2019-03-01T00:00:00Z',
          last: '2026-02-11T00:00:00Z',
        },
      ],
      said: [
        [
          { part: 'text', text: 'You and ' },
          { part: 'person', id: 1, text: 'Ann' },
          { part: 'text', text: ' wrote to each other, in ' },
          { part: 'date', at: '2026-02-11T00:00:00Z', text: 'February 2026' },
        ],
      ],
    },
    {
      id: 2,
      name: 'Kim Osei',
      addresses: ['kim@ex.org'],
      strength: 0.4,
      inferred: true,
      evidence: [
        {
          kind: 'together_few',
          messages: 9,
          forward: 0,
          backward: 0,
          with_you: false,
          first: '2024-03-01T00:00:00Z',
          last: '2025-05-11T00:00:00Z',
        },
      ],
      said: [
        [
          { part: 'person', id: 1, text: 'Ann' },
          { part: 'text', text: ' and ' },
          { part: 'person', id: 2, text: 'Kim' },
          { part: 'text', text: ' were on the same mail to a few people, 9 times' },
        ],
      ],
    },
  ],
};

it('every step has its evidence in a sentence, and says whether it was seen or inferred', () => {
  render(Way, { way, number: 1 });
  const text = document.body.textContent;
  expect(text).toContain('You and Ann wrote to each other, in February 2026');
  expect(text).toContain('Ann and Kim were on the same mail to a few people, 9 times');
  expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2026-02-11T00:00:00Z');
  expect(text).toMatch(/80\s*seen/u);
  expect(text).toMatch(/40\s*inferred/u);
});

it('the weakest link is named once, at its own step', () => {
  render(Way, { way, number: 1 });
  const flags = screen.getAllByText('Weakest link');
  expect(flags.length).toBe(1);
  expect(flags[0]?.closest('.tie')?.textContent).toContain('inferred');
});

it('a stronger step is the thicker thread, an inferred one is dashed', () => {
  const { container } = render(Way, { way, number: 1 });
  const [first, second] = container.querySelectorAll('.tie line');
  expect(Number(first?.getAttribute('stroke-width'))).toBeGreaterThan(Number(second?.getAttribute('stroke-width')));
  expect(first?.classList.contains('inferred')).toBe(false);
  expect(second?.classList.contains('inferred')).toBe(true);
});

it('every person on the way leads to their page', () => {
  render(Way, { way, number: 1 });
  const led = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  const people = led.filter((to) => to?.startsWith('#/person'));
  expect(people.slice(0, 2)).toEqual(['#/person/1', '#/person/2']);
  expect(people.slice(2), 'in the sentences too').toEqual(['#/person/1', '#/person/1', '#/person/2']);
});

it('every sentence leads to the messages that it counts', () => {
  render(Way, { way, number: 1 });
  const led = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(led.filter((to) => to?.startsWith('#/messages'))).toEqual(['#/messages/1', '#/messages/1-2/together_few']);
});
