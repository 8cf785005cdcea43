import { asUiError, hasCode, type Host } from '../../host/host';
import type { AccountAnswer } from '../../host/types/AccountAnswer';
import type { CertificateAnswer } from '../../host/types/CertificateAnswer';
import type { Endpoint } from '../../host/types/Endpoint';
import type { MeAnswer } from '../../host/types/MeAnswer';
import type { Theme } from '../../host/types/Theme';
import type { UiError } from '../../host/types/UiError';
import { Asked } from '../../parts/asked.svelte';
import { theme } from '../../parts/theme.svelte';

/** Accounts and the user's own addresses. */
export class SettingsState {
  readonly accounts = new Asked<AccountAnswer[]>();
  readonly me = new Asked<MeAnswer>();
  error = $state.raw<UiError | null>(null);
  /** The account whose password is asked for, because none is kept. */
  wantsPassword = $state<number | null>(null);
  /** The account that has to be signed in to with the browser again. */
  wantsBrowser = $state<number | null>(null);
  /** Whether the user is in the browser. */
  inBrowser = $state(false);
  /** The account that the user is about to remove. */
  removing = $state<number | null>(null);
  address = $state('');
  /** The account whose server's certificate is looked at, and what the server shows. */
  certifying = $state<number | null>(null);
  shown = $state.raw<CertificateAnswer | null>(null);

  constructor(private readonly host: Host) {}

  ask(): void {
    void this.accounts.ask(() => this.host.ask('accounts', {}));
    void this.me.ask(() => this.host.ask('me', {}));
  }

  async harvest(id: number, password: string | null): Promise<void> {
    this.error = null;
    try {
      await this.host.ask('harvest', { id, password });
      this.wantsPassword = null;
    } catch (thrown) {
      if (hasCode(thrown, 'password_needed')) this.wantsPassword = id;
      else if (hasCode(thrown, 'browser_needed')) this.wantsBrowser = id;
      else this.error = asUiError(thrown);
    }
  }

  /** Sends the user to the browser; returns whether they came back with what signs in. */
  async signInAgain(id: number): Promise<boolean> {
    this.error = null;
    this.inBrowser = true;
    try {
      await this.host.ask('sign_in_again', { id });
      this.wantsBrowser = null;
      return true;
    } catch (thrown) {
      // Who stops it knows.
      if (!hasCode(thrown, 'cancelled')) this.error = asUiError(thrown);
      return false;
    } finally {
      this.inBrowser = false;
    }
  }

  async stopSignIn(): Promise<void> {
    await this.change(() => this.host.ask('stop_sign_in', {}));
  }

  /** Looks at the certificate that the server of an account shows now. */
  async certify(id: number, endpoint: Endpoint): Promise<void> {
    this.error = null;
    this.shown = null;
    this.certifying = id;
    try {
      const shown = await this.host.ask('certificate', { endpoint });
      if (this.certifying === id) this.shown = shown;
    } catch (thrown) {
      this.certifying = null;
      this.error = asUiError(thrown);
    }
  }

  async setPin(id: number, pin: string | null): Promise<void> {
    await this.change(() => this.host.ask('set_pin', { id, pin }));
    this.leaveCertificate();
  }

  leaveCertificate(): void {
    this.certifying = null;
    this.shown = null;
  }

  async remove(id: number): Promise<void> {
    await this.change(() => this.host.ask('remove_account', { id }));
    this.removing = null;
  }

  async addMe(address: string): Promise<void> {
    await this.change(() => this.host.ask('add_me', { address }));
    if (this.error === null && address === this.address.trim()) this.address = '';
  }

  /** Shown at once, and kept for the next start. */
  async setTheme(chosen: Theme): Promise<void> {
    theme.show(chosen);
    await this.change(() => this.host.ask('set_theme', { theme: chosen }));
  }

  private async change(job: () => Promise<unknown>): Promise<void> {
    this.error = null;
    try {
      await job();
    } catch (thrown) {
      this.error = asUiError(thrown);
    }
    this.ask();
  }
}
