/** The host that stands in for the desktop side: real answers of a made-up mailbox, for tests and for a plain browser. */
import { fixture } from './fake/fixtures';
import { AS_OF, Mailbox, SIZES, type Size } from './fake/mailbox';
import { pseudo } from './fake/pseudo';
import * as said from './fake/said';
import * as servers from './fake/servers';
import type { CommandName, Commands, EventName, Events } from './generated/commands';
import { asUiError, type Host } from './host';
import LABELS from './generated/labels.en.json';
import type { AccountAnswer } from './types/AccountAnswer';
import type { Decision } from './types/Decision';
import type { Progress } from './types/Progress';
import type { RunningAnswer } from './types/RunningAnswer';
import type { SenderAnswer } from './types/SenderAnswer';
import type { Theme } from './types/Theme';
import type { UiError } from './types/UiError';

/** The user, by the address of the account. */
export const ME = fixture('accounts').find(({ endpoint }) => endpoint !== null)?.email ?? '';

export interface FakeOptions {
  size: Size;
  /** Also people whose names are written to break what shows them. */
  hostile?: boolean;
  /** Commands that fail, or `all`. */
  fail?: string[];
  /** Commands that never answer. */
  hang?: string[];
  /** A harvest is under way from the start. */
  running?: boolean;
  demo?: boolean;
  /** The account's server is one whose certificate was confirmed; `changed`: it shows another now. */
  pinned?: 'same' | 'changed';
  /** An account is there even where no mail is. */
  account?: boolean;
  /** The permission that the account signs in with has ended. */
  ended?: boolean;
  /** Whatever is Closeknit's own comes in accented letters, so that what bypasses the tables is seen. */
  pseudo?: boolean;
  /** Milliseconds between steps of a harvest. */
  step?: number;
}

type Handlers = { [Name in CommandName]: (args: Commands[Name]['args']) => Commands[Name]['answer'] };
type Hearers = { [Name in EventName]: Set<(payload: Events[Name]) => void> };

export class FakeHost implements Host {
  /** Every command asked, for tests. */
  readonly asked: { name: CommandName; args: unknown }[] = [];
  private mailbox: Mailbox;
  private accounts: AccountAnswer[] = [];
  private me: string[] = [];
  /** Senders in Sent folders of whom the user has not said who they are. */
  private senders: SenderAnswer[] = [];
  /** Pairs that the user told apart, or made one. */
  private pairs: string[] = [];
  private running: RunningAnswer[] = [];
  private demo: boolean;
  /** Whom the user let go or snoozed. */
  private leftAlone: number[] = [];
  /** What was decided, by its id, and what takes it back. */
  private readonly decided = new Map<number, { decision: Decision; undo: () => void }>();
  private decisions = 0;
  private theme: Theme = 'system';
  private readonly hearers: Hearers = {
    progress: new Set(),
    failed: new Set(),
    'store-changed': new Set(),
    harvester: new Set(),
  };

  constructor(private readonly options: FakeOptions) {
    this.mailbox = this.make(options.size);
    this.demo = options.demo ?? false;
    if (options.size !== 'empty' || options.account === true) {
      this.me = [ME];
      this.senders = fixture('me').asked;
      this.addAccount(ME);
      const endpoint = this.accounts[0]?.endpoint ?? null;
      if (options.pinned !== undefined && endpoint !== null) servers.confirm(endpoint, options.pinned);
    }
    if (options.running === true) this.start(1, ME);
  }

  async ask<Name extends CommandName>(name: Name, args: Commands[Name]['args']): Promise<Commands[Name]['answer']> {
    this.asked.push({ name, args });
    await Promise.resolve();
    if (this.options.hang?.includes(name) === true) return new Promise(() => undefined);
    if (this.options.fail?.some((failing) => failing === name || failing === 'all') === true) throw failure(name);
    try {
      const answer = (this.handlers[name] as (args: Commands[Name]['args']) => Commands[Name]['answer'])(args);
      return this.options.pseudo === true ? pseudo(answer, name === 'labels') : answer;
    } catch (thrown) {
      throw asUiError(thrown);
    }
  }

  on<Name extends EventName>(name: Name, hear: (payload: Events[Name]) => void): () => void {
    this.hearers[name].add(hear);
    return () => this.hearers[name].delete(hear);
  }

  emit<Name extends EventName>(name: Name, payload: Events[Name]): void {
    for (const hear of this.hearers[name]) hear(payload);
  }

  chooseFiles(): Promise<string[]> {
    return Promise.resolve(['/home/ilse/mail/archive.mbox']);
  }

  chooseSave(suggested: string): Promise<string | null> {
    return Promise.resolve(`/home/ilse/${suggested}`);
  }

  private make(size: Size): Mailbox {
    return new Mailbox(size, this.options.hostile ?? false);
  }

  private addAccount(email: string): number {
    const id = this.accounts.length + 1;
    const all = fixture('accounts');
    // The mail of the made-up mailbox came from files; here it came from the account.
    const [account, files] = [all.find((one) => one.endpoint !== null), all.find((one) => one.endpoint === null)];
    if (account === undefined || files === undefined) throw new Error('No fixture has such accounts');
    const none = { on_server: 0, stored: 0, set_aside: 0, distinct: 0 };
    const isRead = this.mailbox.size !== 'empty';
    this.accounts.push({
      ...account,
      id,
      email,
      messages: isRead ? files.messages : none,
      harvested: isRead ? AS_OF : null,
    });
    return id;
  }

  /** Plays a harvest of a few seconds. */
  private start(id: number | null, account: string): void {
    const total = 48_210;
    const progress: Omit<Progress, 'said'> = {
      stage: 'connecting',
      account,
      mailbox: '',
      done: 0,
      total: 0,
      rate: 0,
      seconds_left: null,
      note: null,
    };
    const running: RunningAnswer = { id, paused: false, progress: { ...progress, said: said.progress(progress) } };
    this.running.push(running);
    let step = 0;
    const tick = () => {
      if (!this.running.includes(running)) return;
      if (!running.paused) step += 1;
      const done = Math.min(total, Math.max(0, step - 1) * 1600);
      const stage = step < 2 ? 'connecting' : done < total ? 'reading' : step < 36 ? 'scoring' : 'done';
      const rate = stage === 'reading' ? 2380 : 0;
      const now = {
        ...progress,
        stage,
        mailbox: stage === 'reading' ? (done < 20_000 ? 'Sent' : 'INBOX') : '',
        done,
        total: step < 2 ? 0 : total,
        rate,
        seconds_left: rate > 0 ? (total - done) / rate : null,
      } as const;
      running.progress = { ...now, said: said.progress(now) };
      if (step === 4) this.mailbox = this.make(this.options.size === 'empty' ? 'little' : this.options.size);
      if (stage === 'done') {
        this.running = this.running.filter((other) => other !== running);
        if (this.options.size === 'empty') this.mailbox = this.make('some');
      }
      this.emit('progress', running.progress);
      if (step === 4 || stage === 'done') this.emit('store-changed', null);
      if (stage !== 'done') setTimeout(tick, this.options.step ?? 250);
    };
    setTimeout(tick, 0);
  }

  private pause(id: number, paused: boolean): null {
    for (const running of this.running) if (running.id === id) running.paused = paused;
    return null;
  }

  private change(): null {
    this.emit('store-changed', null);
    return null;
  }

  /** Returns the decision's id. */
  private decide(decision: Decision, undo: () => void): number {
    this.decisions += 1;
    this.decided.set(this.decisions, { decision, undo });
    this.change();
    return this.decisions;
  }

  private leaveAlone(id: number): number {
    this.leftAlone = [...this.leftAlone, id];
    return this.decide({ kind: 'let_go', address: this.address(id) }, () => {
      this.leftAlone = this.leftAlone.filter((other) => other !== id);
    });
  }

  private settle(one: number, other: number): () => void {
    const made = pair(one, other);
    this.pairs = [...this.pairs, made];
    return () => (this.pairs = this.pairs.filter((other) => other !== made));
  }

  private minded<T extends { id: number }>(all: T[]): T[] {
    return all.filter((one) => !this.leftAlone.includes(one.id));
  }

  private address(id: number): string {
    return this.mailbox.find(id).addresses[0] ?? '';
  }

  private readonly handlers: Handlers = {
    labels: () => LABELS,
    status: () => ({
      as_of: AS_OF,
      as_of_fixed: false,
      demo: this.demo,
      messages: this.mailbox.answer('stored').messages,
      people: this.mailbox.people.filter((one) => one.kind === 'person').length,
      fading: this.minded(this.mailbox.list(this.mailbox.answer('fading'), 0)).length,
      accounts: this.accounts.length,
      harvester: { state: 'ready', message: null },
      running: this.running.map((running) => ({ ...running })),
      up_to_date:
        this.running.length === 0 && this.mailbox.size !== 'empty' && !this.demo
          ? this.accounts.map(({ email }) => email)
          : [],
      theme: this.theme,
      version: '0.1.0',
      said: {
        as_of: null,
        up_to_date:
          this.running.length === 0 && this.mailbox.size !== 'empty' && !this.demo && this.accounts.length > 0
            ? said.say('Up to date')
            : null,
      },
    }),
    people: ({ query }) => this.mailbox.page(query),
    person: ({ id }) => this.mailbox.person(id),
    find: ({ text }) => this.mailbox.search(text),
    introduce: ({ id, limit }) => this.mailbox.introduce(id, limit),
    introduce_company: ({ domain }) => ({ ...this.mailbox.answer('introduce_company'), company: domain }),
    fading: ({ limit }) => this.minded(this.mailbox.list(this.mailbox.answer('fading'), limit)),
    reviving: ({ limit }) => this.minded(this.mailbox.list(this.mailbox.answer('reviving'), limit)),
    waiting: ({ limit }) => {
      const { for_me, for_them } = this.mailbox.answer('waiting');
      return { for_me: this.mailbox.list(for_me, limit), for_them: this.mailbox.list(for_them, limit) };
    },
    suggestions: ({ limit }) => {
      const open = this.mailbox
        .answer('suggestions')
        .filter(({ one, other }) => !this.pairs.includes(pair(one.id, other.id)));
      return this.mailbox.list(open, limit);
    },
    bridges: () => this.mailbox.answer('bridges'),
    network: () => this.mailbox.answer('network'),
    digest: () => this.mailbox.answer('digest'),
    prove: () => this.mailbox.answer('prove'),
    trace: ({ id }) => this.mailbox.trace(id),
    trace_link: ({ one, other }) => this.mailbox.traceLink(one, other),
    draft: ({ id, words }) => this.mailbox.draft(id, words),
    stats: () => this.mailbox.answer('stats'),
    companies: ({ limit }) => this.mailbox.list(this.mailbox.answer('companies'), limit),
    report: () => this.mailbox.answer('report'),
    report_html: () => this.mailbox.answer('report_html'),
    accounts: () => [...this.accounts],
    me: () => ({
      addresses: [...this.me],
      unconfirmed: this.senders.map(({ address }) => address),
      asked: [...this.senders],
    }),
    receipt: ({ limit }) => {
      const receipt = this.mailbox.answer('receipt');
      return { ...receipt, lines: receipt.lines.slice(-limit) };
    },
    decisions: () => [],
    stored: () => this.mailbox.answer('stored'),
    provider: ({ email }) => servers.provider(email),
    discover: ({ email }) => servers.discover(email),
    certificate: ({ endpoint }) => servers.certificate(endpoint),
    set_pin: ({ id, pin }) => {
      const endpoint = this.accounts.find((account) => account.id === id)?.endpoint ?? null;
      if (endpoint !== null) endpoint.pin = pin;
      return this.change();
    },
    check_account: ({ endpoint, password }) => {
      servers.check(endpoint);
      if (password === 'wrong') throw REJECTED;
      return { folders: 6, skipped: 3, messages: 48_210 };
    },
    browser_sign_in: ({ host }) => servers.browserSignIn(host),
    sign_in: ({ client_id }) => {
      if (client_id === 'wrong') throw DENIED;
      return { folders: 6, skipped: 3, messages: 48_210 };
    },
    stop_sign_in: () => null,
    sign_in_again: () => this.change(),
    add_account: ({ email }) => {
      const id = this.addAccount(email);
      this.me.push(email);
      this.change();
      return { id, password_kept: true };
    },
    remove_account: ({ id }) => {
      this.accounts = this.accounts.filter((account) => account.id !== id);
      this.change();
      return { keyring_asked: true };
    },
    harvest: ({ id }) => {
      if (this.options.ended === true) throw ENDED;
      this.start(id, this.accounts.find((account) => account.id === id)?.email ?? '');
      return null;
    },
    pause: ({ id }) => this.pause(id, true),
    resume: ({ id }) => this.pause(id, false),
    import_mbox: ({ paths }) => {
      this.start(null, paths[0] ?? '');
      return null;
    },
    add_me: ({ address }) => {
      if (!address.includes('@')) throw INVALID;
      if (this.me.includes(address)) return null;
      const asked = this.senders.filter((other) => other.address === address);
      this.senders = this.senders.filter((other) => other.address !== address);
      this.me.push(address);
      return this.decide({ kind: 'mine', address }, () => {
        this.me = this.me.filter((other) => other !== address);
        this.senders = [...this.senders, ...asked];
      });
    },
    remove_me: ({ address }) => {
      const asked = this.senders.filter((other) => other.address === address);
      const mine = this.me.includes(address);
      this.senders = this.senders.filter((other) => other.address !== address);
      this.me = this.me.filter((other) => other !== address);
      return this.decide({ kind: 'not_mine', address }, () => {
        this.senders = [...this.senders, ...asked];
        if (mine) this.me.push(address);
      });
    },
    let_go: ({ id }) => this.leaveAlone(id),
    snooze: ({ id }) => this.leaveAlone(id),
    merge: ({ one, other }) => {
      const [first, second] = [this.address(one), this.address(other)];
      if (one === other) throw { ...INVALID, message: `${first} is one person already.` };
      const undo = [this.mailbox.merge(this.mailbox.find(one), this.mailbox.find(other)), this.settle(one, other)];
      const made: Decision = { kind: 'merge', one: first, other: second };
      return { decision: this.decide(made, () => undo.forEach((back) => back())), person: one };
    },
    apart: ({ one, other }) => {
      const [first, second] = [this.address(one), this.address(other)];
      return this.decide({ kind: 'apart', one: first, other: second }, this.settle(one, other));
    },
    split: ({ id, address }) => {
      const undo = this.mailbox.split(this.mailbox.find(id), address);
      return { decision: this.decide({ kind: 'split', address }, undo), person: id };
    },
    mark: ({ id, kind }) => {
      const decision: Decision = { kind: 'mark', address: this.address(id), is: kind };
      return { decision: this.decide(decision, this.mailbox.mark(this.mailbox.find(id), kind)), person: id };
    },
    undo: ({ decision }) => {
      const id = decision ?? this.decisions;
      const made = this.decided.get(id);
      if (made === undefined) throw UNKNOWN_DECISION;
      this.decided.delete(id);
      made.undo();
      this.change();
      return { id, at: AS_OF, decision: made.decision };
    },
    save_draft: () => null,
    open_draft: () => null,
    set_theme: ({ theme }) => {
      this.theme = theme;
      return null;
    },
    save_report: () => null,
    open_demo: () => {
      this.demo = true;
      this.mailbox = this.make('some');
      return this.change();
    },
    close_demo: () => {
      this.demo = false;
      this.mailbox = this.make(this.options.size);
      return this.change();
    },
  };
}

/** Two people, in whatever order. */
function pair(one: number, other: number): string {
  return `${Math.min(one, other)}-${Math.max(one, other)}`;
}

const REJECTED: UiError = {
  code: 'sign_in_rejected',
  message: 'The server refused the sign-in.',
  reason: 'imap.fernworks.example said: Invalid credentials.',
  hint: 'Most providers want an app password here, not the one you use in the browser. The steps to one stand above.',
};

const DENIED: UiError = {
  code: 'sign_in_rejected',
  message: 'You did not allow it at Google',
  reason: 'The page in the browser was answered with no.',
  hint: 'Start again and allow it, or use an app password where your provider has them.',
};

const ENDED: UiError = {
  code: 'browser_needed',
  message: `The permission to read the mail of ${ME} has ended`,
  reason: 'It said: invalid_grant',
  hint: 'Sign in with your browser again; what was read is kept.',
};

const UNKNOWN_DECISION: UiError = {
  code: 'not_found',
  message: 'There is no such decision.',
  reason: null,
  hint: 'It may have been undone already.',
};

const INVALID: UiError = {
  code: 'invalid',
  message: 'That is not an address.',
  reason: 'It has no @.',
  hint: 'Write it in full, as in ann@ex.org.',
};

function failure(name: string): UiError {
  return {
    code: 'store',
    message: 'The store could not be read.',
    reason: `“${name}” met a damaged page in closeknit.db.`,
    hint: 'Close other programs that use the data folder and try again; a backup lies beside it.',
  };
}

/** The host for a plain browser; what it holds stands in the address: `?size=much&hostile&running&fail=people`. */
export function fakeHost(search: string): FakeHost {
  const asked = new URLSearchParams(search);
  const size = asked.get('size');
  const pinned = asked.get('pinned');
  return new FakeHost({
    size: size !== null && size in SIZES ? (size as Size) : 'some',
    hostile: asked.has('hostile'),
    running: asked.has('running'),
    demo: asked.has('demo'),
    account: asked.has('account'),
    ended: asked.has('ended'),
    pseudo: asked.has('pseudo'),
    ...(pinned === 'same' || pinned === 'changed' ? { pinned } : {}),
    fail: asked.get('fail')?.split(',') ?? [],
    hang: asked.get('hang')?.split(',') ?? [],
  });
}
