import { describe, expect, it, vi } from 'vitest';
import { FakeHost } from '../../host/fake';
import { WelcomeState } from './state.svelte';

async function atAccount() {
  const host = new FakeHost({ size: 'empty', step: 1 });
  const screen = new WelcomeState(host);
  screen.email = ' rowan@gmail.com ';
  await screen.takeAddress();
  return { host, screen };
}
const names = (host: FakeHost) => host.asked.map(({ name }) => name);

describe('an account', () => {
  it('takes its settings from the table', async () => {
    const { screen } = await atAccount();
    expect(screen.step).toBe('account');
    expect([screen.host, screen.port, screen.security, screen.username]).toEqual([
      'imap.gmail.com',
      993,
      'tls',
      'rowan@gmail.com',
    ]);
    expect(screen.provider?.instructions.length).toBeGreaterThan(2);
  });

  it('is not asked about where the address is none', async () => {
    const screen = new WelcomeState(new FakeHost({ size: 'empty' }));
    screen.email = 'rowan';
    await screen.takeAddress();
    expect(screen.step).toBe('choose');
    expect(screen.error?.hint).toContain('@');
  });

  it('is saved only by a step of its own, after the check', async () => {
    const { host, screen } = await atAccount();
    screen.password = 'right';
    await screen.check();
    expect(screen.checked?.messages).toBe(48_210);
    expect(names(host)).not.toContain('add_account');
    await screen.save();
    expect(names(host).slice(-2)).toEqual(['add_account', 'harvest']);
    expect(screen.step).toBe('reading');
  });

  it('tells a refused sign-in and stays where it is', async () => {
    const { host, screen } = await atAccount();
    screen.password = 'wrong';
    await screen.check();
    expect(screen.error?.code).toBe('sign_in_rejected');
    expect(screen.checked).toBeNull();
    expect(screen.step).toBe('account');
    expect(names(host)).not.toContain('add_account');
  });

  it('must be checked again after any change', async () => {
    const { screen } = await atAccount();
    screen.password = 'right';
    await screen.check();
    screen.protect('starttls');
    expect(screen.checked).toBeNull();
    expect(screen.port).toBe(143);
  });

  it('keeps a port that was chosen by hand', async () => {
    const { screen } = await atAccount();
    screen.port = 1993;
    screen.protect('starttls');
    expect(screen.port).toBe(1993);
  });

  it('leaves no password behind', async () => {
    const { screen } = await atAccount();
    screen.password = 'right';
    await screen.check();
    await screen.save();
    expect(screen.password).toBe('');
    screen.password = 'typed';
    screen.back();
    expect(screen.password).toBe('');
  });
});

describe('a sign-in with the browser', () => {
  async function at(email: string, options: { hang?: string[] } = {}) {
    const host = new FakeHost({ size: 'empty', step: 1, ...options });
    const screen = new WelcomeState(host);
    screen.email = email;
    await screen.takeAddress();
    return { host, screen };
  }

  it('stands beside the password where both are taken', async () => {
    const { screen } = await at('rowan@gmail.com');
    expect(screen.browser.known?.takes_passwords).toBe(true);
    expect(screen.browser.chosen).toBe(false);
  });

  it('is the only way where passwords are not taken', async () => {
    const { screen } = await at('rowan@outlook.com');
    expect(screen.browser.chosen).toBe(true);
  });

  it('is not offered by other servers', async () => {
    const { screen } = await at('rowan@post.example');
    expect(screen.browser.known).toBeNull();
    screen.host = 'imap.gmail.com';
    await screen.lookUp();
    expect(screen.browser.known?.name).toBe('Google');
  });

  it('is saved without a password, and leaves no secret behind', async () => {
    const { host, screen } = await at('rowan@gmail.com');
    screen.choose(true);
    screen.browser.clientId = ' an-id ';
    screen.browser.clientSecret = 'secret';
    await screen.check();
    expect(host.asked.at(-1)?.args).toMatchObject({ client_id: 'an-id', client_secret: 'secret' });
    await screen.save();
    const added = host.asked.find(({ name }) => name === 'add_account');
    expect(added?.args).toMatchObject({ email: 'rowan@gmail.com', password: null });
    expect(screen.browser.clientSecret).toBe('');
    expect(screen.step).toBe('reading');
  });

  it('tells that it was not allowed', async () => {
    const { screen } = await at('rowan@gmail.com');
    screen.choose(true);
    screen.browser.clientId = 'wrong';
    await screen.check();
    expect(screen.error?.message).toContain('did not allow');
    expect(screen.checked).toBeNull();
    expect(screen.browser.waiting).toBe(false);
  });

  it('can be stopped while the user is in the browser', async () => {
    const { host, screen } = await at('rowan@outlook.com', { hang: ['sign_in'] });
    screen.browser.clientId = 'an-id';
    void screen.check();
    expect(screen.browser.waiting).toBe(true);
    await screen.browser.stop();
    expect(names(host).at(-1)).toBe('stop_sign_in');
  });

  it('says nothing about a stop', async () => {
    const { host, screen } = await at('rowan@outlook.com');
    const cancelled = { code: 'cancelled', message: 'Stopped', reason: null, hint: null };
    vi.spyOn(host, 'ask').mockRejectedValueOnce(cancelled);
    await screen.check();
    expect(screen.error).toBeNull();
  });
});

describe('a server that the table does not know', () => {
  async function unknown(domain: string) {
    const host = new FakeHost({ size: 'empty', step: 1 });
    const screen = new WelcomeState(host);
    screen.email = `rowan@${domain}`;
    await screen.takeAddress();
    return { host, screen };
  }

  it('is not looked for unasked, and what would be asked is said', async () => {
    const { host, screen } = await unknown('harrowvale.example');
    expect(names(host)).not.toContain('discover');
    const questions = JSON.stringify(screen.provider?.discovery);
    expect(questions).toContain('autoconfig.harrowvale.example');
    expect(questions).not.toContain('rowan');
  });

  it('fills the settings in once it is found, and is checked before it is saved', async () => {
    const { host, screen } = await unknown('harrowvale.example');
    await screen.discover();
    expect(screen.host).toBe('mail.harrowvale.example');
    expect(screen.checked).toBeNull();
    expect(names(host)).not.toContain('add_account');
  });

  it('leaves the guess where nobody knows it', async () => {
    const { screen } = await unknown('nowhere.example');
    await screen.discover();
    expect(screen.host).toBe('imap.nowhere.example');
    expect(screen.searched?.steps.length).toBe(5);
  });
});

describe('a certificate that nobody vouches for', () => {
  async function atBridge() {
    const host = new FakeHost({ size: 'empty', step: 1 });
    const screen = new WelcomeState(host);
    screen.email = 'rowan@proton.me';
    await screen.takeAddress();
    screen.password = 'right';
    await screen.check();
    return { host, screen };
  }

  it('is asked about, and nothing is pinned meanwhile', async () => {
    const { screen } = await atBridge();
    expect(screen.certificate?.may_pin).toBe(true);
    expect([screen.pin, screen.checked, screen.error]).toEqual([null, null, null]);
    screen.leaveCertificate();
    expect(screen.pin).toBeNull();
  });

  it('is taken for this server alone', async () => {
    const { host, screen } = await atBridge();
    const sha256 = screen.certificate?.certificate.sha256;
    await screen.takeCertificate();
    expect(screen.checked?.messages).toBe(48_210);
    await screen.save();
    const added = host.asked.find(({ name }) => name === 'add_account');
    expect(added?.args).toMatchObject({ endpoint: { pin: sha256 } });
    screen.host = 'localhost';
    screen.moved();
    expect(screen.pin).toBeNull();
  });

  it('stays pinned while the password is typed again', async () => {
    const { screen } = await atBridge();
    await screen.takeCertificate();
    screen.changed();
    expect(screen.pin).not.toBeNull();
  });
});

describe('files', () => {
  it('need at least one address of the user', async () => {
    const host = new FakeHost({ size: 'empty', step: 1 });
    const screen = new WelcomeState(host);
    await screen.chooseFiles();
    expect(screen.step).toBe('files');
    await screen.importFiles();
    expect(screen.error?.message).toContain('yours');
    screen.me = 'rowan@post.example; rowan@work.example';
    await screen.importFiles();
    expect(host.asked.at(-1)).toEqual({
      name: 'import_mbox',
      args: { paths: ['/home/ilse/mail/archive.mbox'], me: ['rowan@post.example', 'rowan@work.example'], score: true },
    });
    expect(screen.step).toBe('reading');
  });
});
