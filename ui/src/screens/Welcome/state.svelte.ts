import { asUiError, hasCode, type Host } from '../../host/host';
import type { CertificateAnswer } from '../../host/types/CertificateAnswer';
import type { CheckAnswer } from '../../host/types/CheckAnswer';
import type { DiscoveryAnswer } from '../../host/types/DiscoveryAnswer';
import type { Endpoint } from '../../host/types/Endpoint';
import type { PersonAnswer } from '../../host/types/PersonAnswer';
import type { ProviderAnswer } from '../../host/types/ProviderAnswer';
import type { Security } from '../../host/types/Security';
import type { UiError } from '../../host/types/UiError';
import { Asked } from '../../parts/asked.svelte';
import { t } from '../../words/labels';
import { BrowserWay } from './browser.svelte';

/** Where the way in is: which mail; the account's form; the files' form; reading. */
export type Step = 'choose' | 'account' | 'files' | 'reading';

const PORTS: Record<Security, number> = { tls: 993, starttls: 143, plain: 143 };

/** The way from an address, files or nothing to the first answers. */
export class WelcomeState {
  step = $state<Step>('choose');
  busy = $state(false);
  error = $state.raw<UiError | null>(null);

  email = $state('');
  host = $state('');
  port = $state(993);
  security = $state<Security>('tls');
  username = $state('');
  password = $state('');
  provider = $state.raw<ProviderAnswer | null>(null);
  /** What the last sign-in check found; `null` as soon as anything it was about is changed. */
  checked = $state.raw<CheckAnswer | null>(null);
  passwordKept = $state(true);
  /** Whether somebody is being asked for the server, and what a search found. */
  searching = $state(false);
  searched = $state.raw<DiscoveryAnswer | null>(null);
  /** The certificate that the user confirmed for this server. */
  pin = $state<string | null>(null);
  /** One that nobody vouches for, which the user is asked about. */
  certificate = $state.raw<CertificateAnswer | null>(null);

  files = $state<string[]>([]);
  me = $state('');

  /** The strongest ties so far, while mail is still being read. */
  readonly first = new Asked<PersonAnswer[]>();

  readonly browser: BrowserWay;

  constructor(private readonly outside: Host) {
    this.browser = new BrowserWay(outside);
  }

  /** Takes the address and fills in its settings. */
  takeAddress(): Promise<void> {
    return this.work(async () => {
      const email = this.email.trim();
      const provider = await this.outside.ask('provider', { email });
      if (provider === null) {
        this.error = {
          code: 'invalid',
          message: t('welcome-not-an-address'),
          reason: null,
          hint: t('welcome-not-an-address-hint'),
        };
        return;
      }
      this.email = email;
      this.provider = provider;
      this.searched = null;
      this.fill(provider.endpoint);
      this.password = '';
      this.browser.forget();
      await this.browser.lookUp(this.host);
      this.step = 'account';
    });
  }

  /** Another server may take another way of signing in. */
  async lookUp(): Promise<void> {
    await this.browser.lookUp(this.host);
  }

  /** Chooses to sign in with the browser, or with a password. */
  choose(browser: boolean): void {
    this.browser.chosen = browser;
    this.changed();
  }

  /** Asks who may know the server of the domain: the user has just agreed. */
  discover(): Promise<void> {
    return this.work(async () => {
      this.searching = true;
      try {
        this.searched = await this.outside.ask('discover', { email: this.email });
        if (this.searched.found !== null) {
          this.fill(this.searched.found.endpoint);
          await this.lookUp();
        }
      } finally {
        this.searching = false;
      }
    });
  }

  /** How to get the password: of the provider that was found, else of the address's own. */
  get instructions(): string[] {
    const found = this.searched?.found ?? null;
    return found === null ? (this.provider?.instructions ?? []) : found.instructions;
  }

  get notes(): string[] {
    const found = this.searched?.found ?? null;
    return found === null ? (this.provider?.notes ?? []) : found.notes;
  }

  private fill(endpoint: Endpoint): void {
    this.host = endpoint.host;
    this.port = endpoint.port;
    this.security = endpoint.security;
    this.username = endpoint.username;
    this.moved();
  }

  protect(security: Security): void {
    if (this.port === PORTS[this.security]) this.port = PORTS[security];
    this.security = security;
    this.moved();
  }

  /** Another server shows another certificate. */
  moved(): void {
    this.pin = null;
    this.changed();
  }

  /** What was checked is no longer what is written. */
  changed(): void {
    this.checked = null;
    this.certificate = null;
    this.error = null;
  }

  check(): Promise<void> {
    return this.work(() => this.checkOnce());
  }

  private async checkOnce(): Promise<void> {
    this.checked = null;
    this.certificate = null;
    const { email, endpoint, password } = this.account();
    try {
      this.checked =
        password === null
          ? await this.browser.signIn(email, endpoint)
          : await this.outside.ask('check_account', { email, endpoint, password });
    } catch (thrown) {
      if (this.pin !== null || !hasCode(thrown, 'certificate')) throw thrown;
      const shown = await this.outside.ask('certificate', { endpoint });
      if (!shown.may_pin) throw thrown;
      this.certificate = shown;
    }
  }

  /** Takes exactly the certificate that is shown, and checks the sign-in with it. */
  takeCertificate(): Promise<void> {
    return this.work(async () => {
      this.pin = this.certificate?.certificate.sha256 ?? null;
      await this.checkOnce();
    });
  }

  leaveCertificate(): void {
    this.certificate = null;
  }

  /** Saves the checked account and begins to read it. */
  save(): Promise<void> {
    return this.work(async () => {
      const added = await this.outside.ask('add_account', { ...this.account(), me: [] });
      const password = added.password_kept ? null : this.password;
      this.passwordKept = added.password_kept;
      this.password = '';
      this.browser.forget();
      await this.outside.ask('harvest', { id: added.id, password });
      this.step = 'reading';
    });
  }

  chooseFiles(): Promise<void> {
    return this.work(async () => {
      const files = await this.outside.chooseFiles();
      if (files.length > 0) {
        this.files = files;
        this.step = 'files';
      }
    });
  }

  /** The addresses typed, one by one, however they were parted. */
  get mine(): string[] {
    return this.me.split(/[\s,;]+/u).filter((address) => address !== '');
  }

  importFiles(): Promise<void> {
    return this.work(async () => {
      const me = this.mine;
      if (me.length === 0 || me.some((address) => !/^[^@]+@[^@]+$/u.test(address))) {
        this.error = {
          code: 'invalid',
          message: t('welcome-which-are-yours'),
          reason: t('welcome-which-are-yours-reason'),
          hint: t('welcome-which-are-yours-hint'),
        };
        return;
      }
      await this.outside.ask('import_mbox', { paths: [...this.files], me, score: true });
      this.step = 'reading';
    });
  }

  openDemo(): Promise<void> {
    return this.work(async () => {
      await this.outside.ask('open_demo', {});
    });
  }

  closeDemo(): Promise<void> {
    return this.work(async () => {
      await this.outside.ask('close_demo', {});
    });
  }

  askFirst(): void {
    void this.first.ask(async () => {
      const query = {
        text: '',
        sort: 'strength',
        kind: null,
        label: null,
        fading: false,
        offset: 0,
        limit: 6,
      } as const;
      return (await this.outside.ask('people', { query })).people;
    });
  }

  back(): void {
    this.error = null;
    this.password = '';
    this.browser.forget();
    this.step = 'choose';
  }

  private account() {
    const { email, host, port, security, username, pin } = this;
    const password = this.browser.chosen ? null : this.password;
    return { email, endpoint: { host: host.trim(), port, security, username: username.trim(), pin }, password };
  }

  private async work(job: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.error = null;
    try {
      await job();
    } catch (thrown) {
      // Who stops it knows.
      if (!hasCode(thrown, 'cancelled')) this.error = asUiError(thrown);
    } finally {
      this.busy = false;
    }
  }
}
