/** The host that stands in for the desktop side: a made-up mailbox, for tests and for a plain browser. */
import type { CommandName, Commands, EventName, Events } from './commands';
import * as answers from './fake/answers';
import { draft } from './fake/draft';
import { AS_OF, Mailbox } from './fake/mailbox';
import { prove } from './fake/proof';
import { pseudo } from './fake/pseudo';
import * as said from './fake/said';
import * as servers from './fake/servers';
import { suggestions } from './fake/suggestions';
import * as totals from './fake/totals';
import { trace, traceLink } from './fake/trace';
import * as week from './fake/week';
import { asUiError, type Host } from './host';
import LABELS from './generated/labels.en.json';
import type { AccountAnswer } from './types/AccountAnswer';
import type { Progress } from './types/Progress';
import type { RunningAnswer } from './types/RunningAnswer';
import type { Theme } from './types/Theme';
import type { UiError } from './types/UiError';

const SIZES = { empty: 0, little: 7, some: 640, much: 6000 };

export interface FakeOptions {
  size: keyof typeof SIZES;
  seed?: number;
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
  private unconfirmed: string[] = [];
  /** Pairs that the user told apart. */
  private apart: string[] = [];
  private running: RunningAnswer[] = [];
  private demo: boolean;
  /** Whom the user let go or snoozed. */
  private leftAlone: number[] = [];
  /** What was decided, in that order: in words, and what takes it back. */
  private readonly decided: { words: string; undo: () => void }[] = [];
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
      this.me = ['rowan@post.example'];
      this.unconfirmed = ['rowan.hale@harrowvale.example'];
      this.addAccount('rowan@post.example');
      const endpoint = this.accounts[0]?.endpoint ?? null;
      if (options.pinned !== undefined && endpoint !== null) servers.confirm(endpoint, options.pinned);
    }
    if (options.running === true) this.start(1, 'rowan@post.example');
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
    return Promise.resolve(['/home/rowan/mail/archive.mbox']);
  }

  chooseSave(suggested: string): Promise<string | null> {
    return Promise.resolve(`/home/rowan/${suggested}`);
  }

  private make(size: keyof typeof SIZES): Mailbox {
    return new Mailbox(SIZES[size], this.options.seed ?? 7, this.options.hostile ?? false);
  }

  private addAccount(email: string): number {
    const id = this.accounts.length + 1;
    const stored = this.mailbox.size * 28;
    this.accounts.push({
      id,
      email,
      endpoint: { host: 'imap.post.example', port: 993, security: 'tls', username: email, pin: null },
      sign_in: { with: 'password' },
      messages: { on_server: stored + 310, stored, set_aside: 310, distinct: stored },
      harvested: stored > 0 ? AS_OF : null,
      said: {
        messages: said.say(said.counted(stored, 'message')),
        set_aside: said.say('310 set aside'),
        last_read: stored > 0 ? said.say('last read today') : null,
      },
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

  private made(id: number) {
    const made = this.mailbox.find(id);
    if (!made) throw answers.notFound(id);
    return made;
  }

  private pause(id: number, paused: boolean): null {
    for (const running of this.running) if (running.id === id) running.paused = paused;
    return null;
  }

  private change(): null {
    this.emit('store-changed', null);
    return null;
  }

  private decide(words: string, undo: () => void): null {
    this.decided.push({ words, undo });
    return this.change();
  }

  private leaveAlone(id: number): null {
    const before = this.leftAlone;
    this.leftAlone = [...before, id];
    return this.decide(`no reminder of ${this.address(id)} any more`, () => (this.leftAlone = before));
  }

  private fading() {
    return answers.fading(this.mailbox, 0).filter((one) => !this.leftAlone.includes(one.id));
  }

  private address(id: number): string {
    return this.made(id).person.addresses[0] ?? '';
  }

  private readonly handlers: Handlers = {
    labels: () => LABELS,
    status: () => ({
      as_of: AS_OF,
      as_of_fixed: false,
      demo: this.demo,
      messages: this.mailbox.size * 28,
      people: this.mailbox.people.filter((made) => made.person.kind === 'person').length,
      fading: this.fading().length,
      accounts: this.accounts.length,
      harvester: { state: 'ready', message: null },
      running: this.running.map((running) => ({ ...running })),
      up_to_date:
        this.running.length === 0 && this.mailbox.size > 0 && !this.demo ? this.accounts.map(({ email }) => email) : [],
      theme: this.theme,
      version: '0.1.0',
      said: {
        as_of: null,
        up_to_date:
          this.running.length === 0 && this.mailbox.size > 0 && !this.demo && this.accounts.length > 0
            ? said.say('Up to date')
            : null,
      },
    }),
    people: ({ query }) => answers.people(this.mailbox, query),
    person: ({ id }) => answers.person(this.mailbox, this.made(id)),
    find: ({ text }) => answers.find(this.mailbox, text),
    introduce: ({ id, hops, limit }) => answers.introduce(this.mailbox, this.made(id), hops, limit),
    introduce_company: ({ domain, limit }) => answers.introduceCompany(this.mailbox, domain, limit),
    fading: ({ limit }) => this.fading().slice(0, limit === 0 ? undefined : limit),
    reviving: ({ limit }) => week.reviving(this.mailbox, limit).filter((one) => !this.leftAlone.includes(one.id)),
    waiting: ({ limit }) => week.waiting(this.mailbox, limit),
    suggestions: ({ limit }) => suggestions(this.mailbox, this.apart, limit),
    digest: () => week.digest(this.mailbox),
    prove: () => prove(this.mailbox),
    trace: ({ id }) => trace(this.mailbox, this.made(id)),
    trace_link: ({ one, other }) => traceLink(this.mailbox, this.made(one), this.made(other)),
    draft: ({ id, through, words }) => draft(this.made(through), this.made(id), words),
    stats: () => totals.stats(this.mailbox),
    companies: () => answers.companies(this.mailbox),
    report: ({ options }) => totals.report(this.mailbox, options),
    report_html: ({ options }) => totals.reportHtml(this.mailbox, options),
    accounts: () => [...this.accounts],
    me: () => ({
      addresses: [...this.me],
      unconfirmed: [...this.unconfirmed],
      asked: this.unconfirmed.map((address) => ({
        address,
        name: 'Rowan Hale',
        messages: 214,
        of: 3_180,
        said: said.say('214 messages of the 3,180 in your Sent folders'),
      })),
    }),
    receipt: ({ limit }) => totals.receipt(limit, this.mailbox.size === 0),
    stored: () => ({
      folder: '/home/rowan/.local/share/closeknit',
      bytes: 61_440 + this.mailbox.size * 28 * 171,
      messages: this.mailbox.size * 28,
      addresses: this.mailbox.size * 3,
      said: {
        size: said.bytes(61_440 + this.mailbox.size * 28 * 171),
        per_message: this.mailbox.size > 0 ? said.bytes(173) : null,
      },
    }),
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
    browser_sign_in: ({ host }) => browserSignIn(host),
    sign_in: ({ clientId }) => {
      if (clientId === 'wrong') throw DENIED;
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
      return this.change();
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
      this.unconfirmed = this.unconfirmed.filter((other) => other !== address);
      this.me.push(address);
      return this.change();
    },
    remove_me: ({ address }) => {
      const { unconfirmed } = this;
      this.unconfirmed = unconfirmed.filter((other) => other !== address);
      this.me = this.me.filter((other) => other !== address);
      if (!unconfirmed.includes(address)) return this.change();
      this.decide(`${address} is not yours`, () => (this.unconfirmed = unconfirmed));
      return null;
    },
    let_go: ({ id }) => this.leaveAlone(id),
    snooze: ({ id }) => this.leaveAlone(id),
    merge: ({ one, other }) => {
      if (one === other) throw { ...INVALID, message: `${this.address(one)} is one person already.` };
      const words = `${this.address(one)} and ${this.address(other)} are one person`;
      this.decide(words, this.mailbox.merge(this.made(one), this.made(other)));
      return one;
    },
    apart: ({ one, other }) => {
      const before = this.apart;
      this.apart = [...before, `${Math.min(one, other)}-${Math.max(one, other)}`];
      const words = `${this.address(one)} and ${this.address(other)} are not the same person`;
      this.decide(words, () => (this.apart = before));
      return null;
    },
    split: ({ id, address }) => {
      this.decide(`${address} is somebody of their own`, this.mailbox.split(this.made(id), address));
      return id;
    },
    mark: ({ id, kind }) => {
      this.decide(`${this.address(id)} is a ${kind}`, this.mailbox.mark(this.made(id), kind));
      return id;
    },
    undo: () => {
      const last = this.decided.pop();
      if (last === undefined) throw NOTHING_TO_UNDO;
      last.undo();
      this.change();
      return last.words;
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

const REJECTED: UiError = {
  code: 'sign_in_rejected',
  message: 'The server refused the sign-in.',
  reason: 'imap.post.example said: Invalid credentials.',
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
  message: 'The permission to read the mail of rowan@post.example has ended',
  reason: 'It said: invalid_grant',
  hint: 'Sign in with your browser again; what was read is kept.',
};

const NOTHING_TO_UNDO: UiError = {
  code: 'not_found',
  message: 'There is nothing to undo.',
  reason: null,
  hint: null,
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

function browserSignIn(host: string): Commands['browser_sign_in']['answer'] {
  if (host === 'imap.gmail.com') {
    return {
      authority: 'google',
      name: 'Google',
      takes_passwords: true,
      has_secret: true,
      instructions: [
        'Open console.cloud.google.com, make a project of your own, and turn the Gmail API on in it.',
        'Under Google Auth Platform, give it a name and your address, choose External, and publish it; while it is only in testing, a permission ends after seven days.',
        'Under Clients, make one of the type Desktop app. It has a client id and a client secret.',
      ],
    };
  }
  if (host !== 'outlook.office365.com') return null;
  return {
    authority: 'microsoft',
    name: 'Microsoft',
    takes_passwords: false,
    has_secret: false,
    instructions: [
      'Open entra.microsoft.com, App registrations, and register an app for accounts in any directory and personal Microsoft accounts.',
      'Under Authentication, add the platform Mobile and desktop applications with the address http://localhost.',
      'Copy its Application (client) id. It has no secret.',
    ],
  };
}

/** The host for a plain browser; what it holds stands in the address: `?size=much&hostile&running&fail=people`. */
export function fakeHost(search: string): FakeHost {
  const asked = new URLSearchParams(search);
  const size = asked.get('size');
  const pinned = asked.get('pinned');
  return new FakeHost({
    size: size !== null && size in SIZES ? (size as keyof typeof SIZES) : 'some',
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
