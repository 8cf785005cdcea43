import { describe, expect, it, vi } from 'vitest';
import { FakeHost } from '../host/fake';
import { whoHas } from '../host/fake/fixtures';
import { reach } from './Fading/state.svelte';
import { IntroductionsState } from './Introductions/state.svelte';
import { byYear as monthsByYear } from './Mail/state.svelte';
import { byYear } from './Person/state.svelte';
import { PrivacyState } from './Privacy/state.svelte';
import { ReportState } from './Report/state.svelte';
import { SettingsState } from './Settings/state.svelte';

const odile = whoHas('odile@northlight.example').id;
const hanneke = whoHas('hanneke@polderfruit.example').id;

describe('introductions', () => {
  it('one target’s ways are never shown under another’s name', async () => {
    const screen = new IntroductionsState(new FakeHost({ size: 'some' }));
    screen.ask(odile, null);
    await vi.waitFor(() => expect(screen.ways.value?.target.id).toBe(odile));
    screen.ask(hanneke, null);
    expect(screen.ways.value).toBeUndefined();
    await vi.waitFor(() => expect(screen.ways.value?.target.id).toBe(hanneke));
    screen.ask(null, 'northlight.example');
    expect(screen.ways.value).toBeUndefined();
    await vi.waitFor(() => expect(screen.company.value?.company).toBe('northlight.example'));
  });

  it('an unknown person is an error in words', async () => {
    const screen = new IntroductionsState(new FakeHost({ size: 'little' }));
    screen.ask(99_999, null);
    await vi.waitFor(() => expect(screen.ways.error?.code).toBe('not_found'));
    expect(screen.ways.error?.hint).not.toBeNull();
  });
});

describe('report', () => {
  it('leaves out whom it is told to, once, and saves the same options', async () => {
    const host = new FakeHost({ size: 'some' });
    const screen = new ReportState(host);
    screen.leave(5, 'Ann');
    screen.leave(5, 'Ann');
    screen.initialsOnly = true;
    screen.format = 'csv';
    await screen.save('2026-03-02T09:00:00Z');
    expect(host.asked.at(-1)).toEqual({
      name: 'save_report',
      args: {
        options: { leave_out: [5], initials_only: true, proof: false },
        format: 'csv',
        path: '/home/ilse/closeknit-report-2026-03-02.csv',
      },
    });
    expect(screen.saved).toContain('closeknit-report-2026-03-02.csv');
    screen.takeBack(5);
    expect(screen.options.leave_out).toEqual([]);
  });

  it('a full disk is told, and nothing is said to be saved', async () => {
    const screen = new ReportState(new FakeHost({ size: 'some', fail: ['save_report'] }));
    await screen.save('2026-03-02T09:00:00Z');
    expect(screen.error).not.toBeNull();
    expect(screen.saved).toBeNull();
    expect(screen.saving).toBe(false);
  });

  it('no place chosen, nothing saved', async () => {
    const host = new FakeHost({ size: 'some' });
    vi.spyOn(host, 'chooseSave').mockResolvedValue(null);
    const screen = new ReportState(host);
    await screen.save('2026-03-02T09:00:00Z');
    expect(host.asked.map(({ name }) => name)).not.toContain('save_report');
  });
});

describe('settings', () => {
  it('a missing password is asked for, not reported', async () => {
    const host = new FakeHost({ size: 'some', step: 1 });
    const ask = vi.spyOn(host, 'ask');
    ask.mockRejectedValueOnce({ code: 'password_needed', message: 'No password is kept.', reason: null, hint: null });
    const screen = new SettingsState(host);
    await screen.harvest(1, null);
    expect([screen.wantsPassword, screen.error]).toEqual([1, null]);
    await screen.harvest(1, 'typed');
    expect(screen.wantsPassword).toBeNull();
    expect(ask).toHaveBeenLastCalledWith('harvest', { id: 1, password: 'typed' });
  });

  it('a permission that has ended leads to the browser', async () => {
    const host = new FakeHost({ size: 'some', step: 1 });
    const ended = { code: 'browser_needed', message: 'It has ended.', reason: null, hint: null };
    vi.spyOn(host, 'ask').mockRejectedValueOnce(ended);
    const screen = new SettingsState(host);
    await screen.harvest(1, null);
    expect([screen.wantsBrowser, screen.error]).toEqual([1, null]);
    expect(await screen.signInAgain(1)).toBe(true);
    expect(host.asked.at(-1)).toEqual({ name: 'sign_in_again', args: { id: 1 } });
    expect([screen.wantsBrowser, screen.inBrowser]).toEqual([null, false]);
  });

  it('an address is mine once confirmed', async () => {
    const screen = new SettingsState(new FakeHost({ size: 'some' }));
    await screen.addMe('benedikt@fernworks.example');
    await vi.waitFor(() => expect(screen.me.value?.addresses).toContain('benedikt@fernworks.example'));
    expect(screen.me.value?.unconfirmed).toEqual([]);
  });
});

describe('privacy', () => {
  it('earlier commands are shown when asked for', async () => {
    const host = new FakeHost({ size: 'some' });
    const screen = new PrivacyState(host);
    screen.lines = 10;
    screen.ask();
    await vi.waitFor(() => expect(screen.receipt.value?.lines.length).toBe(10));
    screen.more();
    await vi.waitFor(() => expect(screen.receipt.value?.lines.length).toBe(screen.receipt.value?.commands));
  });
});

describe('sums', () => {
  it('exchanges by year count each once', () => {
    const at = (year: number, sent: boolean) => ({ at: `${year}-05-01T00:00:00Z`, sent, recipients: 1 });
    expect(byYear([at(2024, true), at(2024, false), at(2025, false)])).toEqual([
      { year: '2024', sent: 1, received: 1 },
      { year: '2025', sent: 0, received: 1 },
    ]);
  });

  it('months add up to years', () => {
    const month = (name: string) => ({ month: name, sent: 1, received: 2, bulk: 3 });
    expect(monthsByYear([month('2024-12'), month('2025-01'), month('2025-02')])).toEqual([
      { year: '2024', sent: 1, received: 2, bulk: 3 },
      { year: '2025', sent: 2, received: 4, bulk: 6 },
    ]);
  });

  it('a longer silence reaches further, and never beyond the edge', () => {
    expect(reach(10)).toBeLessThan(reach(100));
    expect(reach(1e9)).toBe(1);
    expect(reach(-3)).toBe(0);
  });
});
