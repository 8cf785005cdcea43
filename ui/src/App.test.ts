import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from './App.svelte';
import { FakeHost, type FakeOptions } from './host/fake';
import { whoHas } from './host/fake/fixtures';
import { HOSTILE_IDS } from './host/fake/mailbox';

const { id } = whoHas('gideon.pfaltz@tideline.example');
const target = whoHas('odile@northlight.example').id;
const SCREENS = ['week', 'people', 'introductions', 'fading', 'mail', 'report', 'privacy', 'settings'];

function open(hash: string, options: Partial<FakeOptions> = {}) {
  location.hash = hash;
  const host = new FakeHost({ size: 'some', step: 5, ...options });
  render(App, { host });
  return host;
}

beforeEach(() => {
  location.hash = '';
});
afterEach(() => cleanup());

describe('screens', () => {
  it.each(SCREENS)('%s has one title, and the sidebar says where one is', async (name) => {
    open(`#/${name}`);
    const title = await screen.findByRole('heading', { level: 1 });
    const here = screen.getByRole('navigation').querySelector('[aria-current="page"]');
    expect(here?.textContent).toContain(title.textContent?.trim());
  });

  it.each([
    ...SCREENS.filter((name) => name !== 'settings'),
    `person/${id}`,
    `introductions/${target}`,
    `messages/${id}`,
    `messages/${id}-${target}`,
  ])('%s tells an error with a way on', async (name) => {
    open(`#/${name}`, {
      fail: [
        'people',
        'person',
        'introduce',
        'fading',
        'stats',
        'companies',
        'report_html',
        'receipt',
        'stored',
        'digest',
        'waiting',
        'reviving',
        'trace',
        'trace_link',
      ],
    });
    if (name === 'introductions') return;
    const alert = (await screen.findAllByRole('alert'))[0];
    expect(alert?.textContent).toContain('The store could not be read.');
    expect(alert?.textContent).toContain('Try again');
  });

  it('a store that cannot be opened is told before anything else', async () => {
    open('', { fail: ['status'] });
    expect((await screen.findByRole('alert')).textContent).toContain('The store could not be read.');
  });

  it('an empty store leads to the way in', async () => {
    open('', { size: 'empty' });
    expect(await screen.findByRole('button', { name: 'Continue' })).toBeDefined();
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('keys', () => {
  it('Ctrl-K finds a person and goes there', async () => {
    const user = userEvent.setup();
    open('#/privacy');
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox', { name: /Find people/u });
    await user.type(field, 'Gideon Pf');
    await screen.findByRole('option', { name: /Gideon Pfaltz/u });
    await user.keyboard('{Enter}');
    expect(location.hash).toMatch(/^#\/person\/\d+$/u);
  });

  it('Ctrl-K finds a screen by another word for it', async () => {
    const user = userEvent.setup();
    open('#/people');
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox', { name: /Find people/u }), 'receipt');
    await user.keyboard('{Enter}');
    expect(location.hash).toBe('#/privacy');
  });

  it('the arrows move through people and Enter opens one', async () => {
    const user = userEvent.setup();
    open('#/people');
    const rows = await screen.findAllByRole('row');
    rows[1]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe('2'));
    await user.keyboard('{Enter}');
    expect(location.hash).toMatch(/^#\/person\//u);
  });
});

describe('a long list', () => {
  it('has only the rows in sight in the page, and says how many there are', async () => {
    open('#/people', { size: 'much' });
    const grid = await screen.findByRole('grid');
    expect(Number(grid.getAttribute('aria-rowcount'))).toBeGreaterThan(5000);
    expect(grid.querySelectorAll('[data-row]').length).toBeLessThan(60);
  });
});

describe('names from strangers', () => {
  it.each([
    'week',
    'people',
    'fading',
    'mail',
    `messages/${HOSTILE_IDS[0] ?? 0}`,
    ...HOSTILE_IDS.map((one) => `person/${one}`),
    `introductions/${target}`,
  ])('%s: text stays text', async (name) => {
    open(`#/${name}`, { size: 'little', hostile: true });
    await screen.findByRole('heading', { level: 1 });
    await vi.waitFor(() => expect(document.querySelector('bdi')).not.toBeNull());
    expect(document.querySelector('main script, main img, main b, main iframe')).toBeNull();
    expect((window as { __pwned?: unknown }).__pwned).toBeUndefined();
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#\//u);
    expect(document.body.textContent).not.toMatch(/[\u202A-\u202E\u200B\u2066-\u2067]/u);
  });
});

describe('pictures', () => {
  it('turn into tables that say the same', async () => {
    const user = userEvent.setup();
    open(`#/person/${id}`);
    const buttons = await screen.findAllByRole('button', { name: 'As a table' });
    const before = screen.queryAllByRole('table').length;
    for (const button of buttons) await user.click(button);
    expect(screen.getAllByRole('table').length).toBe(before + buttons.length);
    expect(screen.queryByRole('img', { name: 'Every exchange over time' })).toBeNull();
  });

  it('strength is a number and a word, not a thickness alone', async () => {
    open('#/people');
    const cells = await screen.findAllByRole('gridcell', { name: /of 100/u });
    expect(cells[0]?.textContent).toMatch(/\d+.*of 100,.*(strong|fair|weak)/su);
  });
});
