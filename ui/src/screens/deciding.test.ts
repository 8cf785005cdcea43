import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../App.svelte';
import { FakeHost, ME } from '../host/fake';
import { whoHas } from '../host/fake/fixtures';

const user = userEvent.setup();
/** Somebody with two addresses. */
const gideon = whoHas('gideon.pfaltz@tideline.example').id;
const odile = whoHas('odile@northlight.example').id;

function open(hash: string, fail: string[] = []) {
  location.hash = hash;
  const host = new FakeHost({ size: 'some', fail });
  render(App, { host });
  return host;
}

const addresses = async () => {
  const heading = await screen.findByRole('heading', { name: 'Addresses' });
  const section = heading.closest('section');
  if (section === null) throw new Error('no addresses');
  return section;
};

beforeEach(() => {
  location.hash = '';
});
afterEach(() => cleanup());

describe('who is who', () => {
  it('two become one after what will be merged was shown, and two again by Undo', async () => {
    const host = open(`#/person/${gideon}`);
    const section = await addresses();
    await user.click(within(section).getByRole('button', { name: /Merge with someone/u }));
    await user.type(within(section).getByRole('combobox', { name: 'Merge with' }), 'noor had');
    await user.click(await screen.findByRole('option', { name: /Noor Haddadin/u }));
    const table = await within(section).findByRole('table');
    expect(table.textContent).toContain('gideon.pfaltz@tideline.example');
    expect(table.textContent).toContain('noor@');
    expect(host.asked.map(({ name }) => name)).not.toContain('merge');
    await user.click(within(section).getByRole('button', { name: 'Merge' }));
    await vi.waitFor(() => expect(section.querySelector('.addresses')?.textContent).toContain('noor@'));
    const said = await screen.findByText('Merged:');
    expect(said.closest('.decided')?.textContent).toContain('Noor Haddadin');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(section.querySelector('.addresses')?.textContent).not.toContain('noor@'));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('an address is split off, and comes back by Undo', async () => {
    const host = open(`#/person/${gideon}`);
    const section = await addresses();
    await user.click(
      within(section).getByRole('button', { name: /Not theirs: .*gideon\.pfaltz@brackenweir\.example/u }),
    );
    await vi.waitFor(() => expect(section.querySelector('.addresses')?.textContent).not.toContain('@brackenweir'));
    expect(host.asked).toContainEqual({
      name: 'split',
      args: { id: gideon, address: 'gideon.pfaltz@brackenweir.example' },
    });
    expect(within(section).queryByRole('button', { name: /Not theirs/u }), 'the last one stays').toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(section.querySelector('.addresses')?.textContent).toContain('@brackenweir'));
  });

  it('somebody who is no person is marked, and unmarked by Undo', async () => {
    open(`#/person/${gideon}`);
    const section = await addresses();
    await user.selectOptions(within(section).getByRole('combobox', { name: /These addresses belong to/u }), 'robot');
    expect(await screen.findByText('An automated sender', { selector: 'header span' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(screen.queryByText('An automated sender', { selector: 'header span' })).toBeNull());
  });

  it('of two in a row, Undo takes back the one it stands beside', async () => {
    const host = open(`#/person/${gideon}`);
    const section = await addresses();
    await user.click(
      within(section).getByRole('button', { name: /Not theirs: .*gideon\.pfaltz@brackenweir\.example/u }),
    );
    await screen.findByText('Split off:');
    await user.selectOptions(within(section).getByRole('combobox', { name: /These addresses belong to/u }), 'role');
    await screen.findByText('Marked as a shared mailbox:');
    const [second, first] = screen.getAllByRole('button', { name: 'Undo' });
    if (first === undefined || second === undefined) throw new Error('not two');
    await user.click(first);
    await vi.waitFor(() => expect(section.querySelector('.addresses')?.textContent).toContain('@brackenweir'));
    const { person } = await host.ask('person', { id: gideon });
    expect(person.kind, 'what was decided since stays').toBe('role');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect((await host.ask('person', { id: gideon })).person.kind).toBe('person');
    expect(host.asked.filter(({ name }) => name === 'undo').map(({ args }) => args)).toEqual([
      { decision: 1 },
      { decision: 2 },
    ]);
  });

  it('whom the user lets go leaves the list, and comes back by Undo', async () => {
    const host = open('#/fading');
    const [first] = await host.ask('fading', { limit: 1 });
    if (first === undefined) throw new Error('nobody fades');
    await user.click((await screen.findAllByRole('button', { name: /^Stop reminding me/u }))[0] as HTMLElement);
    const told = await screen.findByText('No more reminders:');
    expect(told.closest('.decided')?.textContent).toContain(first.name);
    expect((await host.ask('fading', { limit: 1 }))[0]?.id).not.toBe(first.id);
    await user.click((await screen.findAllByRole('button', { name: /^Remind me later/u }))[0] as HTMLElement);
    await screen.findByText('Reminder in 3 months:');
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[1] as HTMLElement);
    await vi.waitFor(() => expect(screen.queryByText('No more reminders:')).toBeNull());
    const now = await host.ask('fading', { limit: 2 });
    expect(now[0]?.id, 'the one let go is back, the one snoozed is not').toBe(first.id);
    expect(host.asked.find(({ name }) => name === 'snooze')?.args).toMatchObject({ days: 90 });
  });

  it('a banner stays with the page that it is about', async () => {
    const host = open(`#/person/${gideon}`);
    const section = await addresses();
    await user.selectOptions(within(section).getByRole('combobox', { name: /These addresses belong to/u }), 'role');
    await screen.findByRole('button', { name: 'Undo' });
    location.hash = '#/fading';
    await screen.findAllByRole('button', { name: /^Stop reminding me/u });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect((await host.ask('person', { id: gideon })).person.kind).toBe('role');
  });

  it('what was undone elsewhere meanwhile is told', async () => {
    const host = open(`#/person/${gideon}`);
    const section = await addresses();
    await user.selectOptions(within(section).getByRole('combobox', { name: /These addresses belong to/u }), 'role');
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await host.ask('undo', { decision: 1 });
    await user.click(undo);
    expect((await screen.findByRole('alert')).textContent).toContain('no such decision');
  });

  it('what could not be decided is told, and nothing is offered to undo', async () => {
    open(`#/person/${gideon}`, ['split']);
    const section = await addresses();
    await user.click(within(section).getByRole('button', { name: /Not theirs: .*@brackenweir/u }));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be read');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('the draft of an introduction', () => {
  const drafted = async (fail: string[] = []) => {
    const host = open(`#/introductions/${odile}`, fail);
    const [button] = await screen.findAllByRole('button', { name: /Draft the mails/u });
    if (button === undefined) throw new Error('no way to draft for');
    await user.click(button);
    const [now, then] = await screen.findAllByRole('article');
    if (now === undefined || then === undefined) throw new Error('no mails');
    return { host, now, then };
  };

  it('says what is left to fill in, and follows the words that are typed', async () => {
    const { host, now } = await drafted();
    expect(now.textContent).toContain('[What you would like to ask them, in one sentence.]');
    await user.type(screen.getByRole('textbox', { name: /What would you like to ask/u }), 'How do you test floats');
    await vi.waitFor(() => expect(screen.getAllByText(/How do you test floats\./u).length).toBe(2));
    expect(host.asked.at(-1)).toMatchObject({
      name: 'draft',
      args: { id: odile, words: { ask: 'How do you test floats' } },
    });
    await user.clear(screen.getByRole('textbox', { name: /What would you like to ask/u }));
  });

  it('is copied, saved and opened, each mail by itself, and never sent', async () => {
    const { host, now, then } = await drafted();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(within(now).getByRole('button', { name: 'Copy the text' }));
    expect(write).toHaveBeenCalledWith(expect.stringContaining('To forward:'));
    await screen.findByText('Copied.');
    await user.click(within(then).getByRole('button', { name: /Save as file/u }));
    expect((await screen.findByText(/Saved as/u)).textContent).toContain('introduction-follow-up.eml');
    expect(host.asked.at(-1)).toMatchObject({ name: 'save_draft', args: { part: 'follow_up' } });
    await user.click(within(now).getByRole('button', { name: /Open in your mail program/u }));
    await screen.findByText(/ready for you to send/u);
    expect(host.asked.at(-1)).toMatchObject({ name: 'open_draft', args: { id: odile, part: 'ask' } });
  });

  it('says so where no mail program opens', async () => {
    const { now } = await drafted(['open_draft']);
    await user.click(within(now).getByRole('button', { name: /Open in your mail program/u }));
    expect(await screen.findByRole('alert')).toBeDefined();
  });
});

describe('numbers and the messages behind them', () => {
  it.each([
    ['sent', 'sent'],
    ['received', 'received'],
    ['my_replies', 'my replies'],
    ['their_replies', 'their replies'],
    ['replies', 'replies of both'],
    ['first', 'all, the earliest first'],
  ])('%s: as many messages are listed as the person’s page says', async (of) => {
    const host = open(`#/messages/${gideon}/${of}`);
    const { person, my_replies, their_replies } = await host.ask('person', { id: gideon });
    const counts: Record<string, number> = {
      sent: person.sent,
      received: person.received,
      my_replies: my_replies.length,
      their_replies: their_replies.length,
      replies: my_replies.length + their_replies.length,
      first: person.sent + person.received,
    };
    const chosen = (await screen.findByRole('list', { name: 'Which messages' })).querySelector('[aria-current]');
    expect(Number(chosen?.textContent?.replace(/\D/gu, ''))).toBe(counts[of]);
    expect(screen.getAllByRole('row').length - 1).toBe(Math.min(100, counts[of] ?? 0));
  });

  it('the first message is listed first where the length of a tie is asked about', async () => {
    const host = open(`#/messages/${gideon}/first`);
    const { person } = await host.ask('person', { id: gideon });
    const [, first] = await screen.findAllByRole('row');
    expect(first?.querySelector('time')?.getAttribute('datetime')).toBe(person.first);
  });

  it('a hop’s sentence leads to as many messages as it counts', async () => {
    open(`#/introductions/${odile}`);
    const [sentence] = (await screen.findAllByTitle('The messages, by date')).filter((link) =>
      /#\/messages\/\d+-\d+\//u.test(link.getAttribute('href') ?? ''),
    );
    const said = Number(/(\d+) times?/u.exec(sentence?.closest('.said')?.textContent ?? '')?.[1]);
    location.hash = sentence?.getAttribute('href') ?? '';
    const chosen = (await screen.findByRole('list', { name: 'Which messages' })).querySelector('[aria-current]');
    expect(Number(chosen?.textContent?.replace(/\D/gu, ''))).toBe(said);
  });
});

describe('the theme', () => {
  it('is shown at once and kept where it outlives the window', async () => {
    const host = open('#/settings');
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await vi.waitFor(() => expect(host.asked).toContainEqual({ name: 'set_theme', args: { theme: 'dark' } }));
    cleanup();
    render(App, { host });
    expect(await screen.findByRole<HTMLInputElement>('radio', { name: 'Dark' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: 'Same as system' }));
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });
});

describe('up to date', () => {
  it('is said while an account is watched and nothing is read', async () => {
    const host = open('#/settings');
    expect(await screen.findByText('Up to date')).toBeDefined();
    host.emit('failed', {
      id: 1,
      account: ME,
      error: { code: 'unreachable', message: 'The server does not answer.', reason: null, hint: null },
    });
    await vi.waitFor(() => expect(screen.queryByText('Up to date')).toBeNull());
  });
});
