import { clearMocks, mockIPC } from './tauri-mocks';
import { afterEach, describe, expect, it } from 'vitest';
import { COMMANDS, EVENTS } from './generated/commands';
import { FakeHost } from './fake';
import { asUiError } from './host';
import { tauriHost } from './tauri';

afterEach(() => clearMocks());

describe('errors', () => {
  it('what is a UiError stays as it is', () => {
    const error = { code: 'busy', message: 'Another process writes.', reason: null, hint: null };
    expect(asUiError(error)).toBe(error);
  });

  it.each([new Error('boom'), 'boom'])('anything else is told in words', (thrown) => {
    expect(asUiError(thrown)).toMatchObject({ code: 'other', reason: 'boom' });
  });
});

describe('the list of names', () => {
  it('names nothing twice', () => {
    expect(new Set(COMMANDS).size).toBe(COMMANDS.length);
    expect(new Set(EVENTS).size).toBe(EVENTS.length);
  });
});

describe('the host in the app', () => {
  it('passes name and arguments on as they are', async () => {
    const calls: [string, unknown][] = [];
    mockIPC((name, args) => {
      calls.push([name, args]);
      return 'answer';
    });
    expect(await tauriHost().ask('person', { id: 12 })).toBe('answer');
    expect(calls).toEqual([['person', { id: 12 }]]);
  });

  it('rejects with a UiError even where the desktop side breaks', async () => {
    mockIPC(() => {
      throw new Error('the channel closed');
    });
    await expect(tauriHost().ask('stats', {})).rejects.toMatchObject({ code: 'other', reason: 'the channel closed' });
  });

  it('takes a cancelled dialog for no choice', async () => {
    mockIPC(() => null);
    expect(await tauriHost().chooseFiles()).toEqual([]);
    expect(await tauriHost().chooseSave('report.html', 'html', 'Save the report')).toBeNull();
  });
});

describe('the made-up host', () => {
  it('gives the same mailbox every time', async () => {
    const query = { text: '', sort: 'strength', kind: null, label: null, fading: false, offset: 0, limit: 20 } as const;
    const [one, two] = await Promise.all(
      [new FakeHost({ size: 'some' }), new FakeHost({ size: 'some' })].map((host) => host.ask('people', { query })),
    );
    expect(one).toEqual(two);
  });

  it('keeps to the contract: reasons sum to 100 times the strength', async () => {
    const query = { text: '', sort: 'name', kind: null, label: null, fading: false, offset: 0, limit: 600 } as const;
    const { people } = await new FakeHost({ size: 'some' }).ask('people', { query });
    for (const person of people) {
      const sum = person.strength_reasons.reduce((points, reason) => points + reason.points, 0);
      expect(sum).toBeCloseTo(person.strength * 100, 3);
    }
  });
});
