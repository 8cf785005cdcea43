import type { Host } from '../../host/host';
import type { BrowserSignInAnswer } from '../../host/types/BrowserSignInAnswer';
import type { CheckAnswer } from '../../host/types/CheckAnswer';
import type { Endpoint } from '../../host/types/Endpoint';

/** Signing in with the browser, where the mail server takes that. */
export class BrowserWay {
  /** Who gives the permission; `null` where a password is the only way. */
  known = $state.raw<BrowserSignInAnswer | null>(null);
  /** Whether this is how the user signs in. */
  chosen = $state(false);
  clientId = $state('');
  clientSecret = $state('');
  /** Whether the user is in the browser. */
  waiting = $state(false);

  constructor(private readonly outside: Host) {}

  /** Looks up what a mail server takes. */
  async lookUp(host: string): Promise<void> {
    const known = await this.outside.ask('browser_sign_in', { host: host.trim() });
    if (known?.authority !== this.known?.authority) this.forget();
    this.known = known;
    this.chosen = known !== null && (this.chosen || !known.takes_passwords);
  }

  /** Sends the user to the browser, and answers once they are back. */
  async signIn(email: string, endpoint: Endpoint): Promise<CheckAnswer> {
    const secret = this.clientSecret.trim();
    this.waiting = true;
    try {
      return await this.outside.ask('sign_in', {
        email,
        endpoint,
        client_id: this.clientId.trim(),
        client_secret: secret === '' ? null : secret,
      });
    } finally {
      this.waiting = false;
    }
  }

  async stop(): Promise<void> {
    if (this.waiting) await this.outside.ask('stop_sign_in', {});
  }

  forget(): void {
    this.clientId = '';
    this.clientSecret = '';
    this.chosen = false;
  }
}
