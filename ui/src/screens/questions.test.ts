import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../App.svelte';
import { FakeHost } from '../host/fake';

const user = userEvent.setup();

function open(hash = '#/questions', fail: string[] = []) {
  location.hash = hash;
  const host = new FakeHost({ size: 'some', fail });
  render(App, { host });
  return host;
}

const pairs = () => screen.findAllByRole('button', { name: /^Same person: / });

beforeEach(() => {
  location.hash = '';
});
afterEach(() => cleanup());

describe('the same person?', () => {
  it('both are shown with the reasons, and become one when that is said', async () => {
    const host = open();
    const before = (await pairs()).length;
    const [first] = await pairs();
    const item = first?.closest('li');
    if (!first || !item) throw new Error('no pair');
    expect(within(item).getAllByRole('link').length).toBe(2);
    expect(item.textContent).toMatch(/both are called/u);
    const [suggestion] = await host.ask('suggestions', { limit: 1 });
    await user.click(first);
    await vi.waitFor(async () => expect((await pairs()).length).not.toBe(before + 1));
    expect(host.asked).toContainEqual({
      name: 'merge',
      args: { one: suggestion?.one.id, other: suggestion?.other.id },
    });
    await screen.findByText('Merged:');
  });

  it('two told apart are gone, the next one has the keyboard, and Undo brings them back', async () => {
    const host = open();
    const [suggestion] = await host.ask('suggestions', { limit: 1 });
    await pairs();
    await user.click(screen.getAllByRole('button', { name: /^Different people: / })[0] as HTMLElement);
    await screen.findByText('Kept apart:');
    const now = await host.ask('suggestions', { limit: 0 });
    expect(now.map(({ one, other }) => [one.id, other.id])).not.toContainEqual([
      suggestion?.one.id,
      suggestion?.other.id,
    ]);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Same person'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () =>
      expect((await host.ask('suggestions', { limit: 1 }))[0]?.one.id).toBe(suggestion?.one.id),
    );
  });

  it('a pair put off is hidden, nothing is decided, and it can be taken up again', async () => {
    const host = open();
    const before = (await pairs()).length;
    await user.click(screen.getAllByRole('button', { name: /^Not now: / })[0] as HTMLElement);
    await vi.waitFor(async () => expect((await pairs()).length).toBe(before - 1));
    expect(host.asked.map(({ name }) => name)).not.toContain('apart');
    await user.click(screen.getByRole('button', { name: /Show the skipped pairs/u }));
    await vi.waitFor(async () => expect((await pairs()).length).toBe(before));
  });

  it('what could not be noted is told, and the pair stays', async () => {
    open('#/questions', ['apart']);
    const before = (await pairs()).length;
    await user.click(screen.getAllByRole('button', { name: /^Different people: / })[0] as HTMLElement);
    expect((await screen.findByRole('alert')).textContent).toContain('could not be read');
    expect((await pairs()).length).toBe(before);
  });
});

describe('who sends from the Sent folders', () => {
  it('is asked about this week, and not again once the user has said that somebody sends for them', async () => {
    const host = open('#/week');
    await user.click(await screen.findByRole('link', { name: 'Answer' }));
    await user.click(await screen.findByRole('button', { name: /^Somebody who sends for me: / }));
    await screen.findByText('Not you:');
    expect((await host.ask('me', {})).asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: /^That’s me: / })).toBeDefined();
  });

  it('is the user where the user says so', async () => {
    const host = open();
    await user.click(await screen.findByRole('button', { name: /^That’s me: / }));
    await vi.waitFor(async () => expect((await host.ask('me', {})).addresses).toContain('benedikt@fernworks.example'));
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: /^That’s me: / })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: /^That’s me: / })).toBeDefined();
    expect((await host.ask('me', {})).addresses.length).toBe(1);
  });
});
