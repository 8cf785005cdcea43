/** Made-up providers, what a search for a server finds, and a server whose certificate nobody vouches for. */
import type { CertificateAnswer } from '../types/CertificateAnswer';
import type { DiscoveryAnswer } from '../types/DiscoveryAnswer';
import type { Endpoint } from '../types/Endpoint';
import type { ProviderAnswer } from '../types/ProviderAnswer';
import type { UiError } from '../types/UiError';

const CERTIFICATE = '5F:1B:0C:6E:92:A4:37:D8:EE:41:07:B9:2C:83:5A:F0:1D:66:C2:9B:74:3E:A8:51:D0:0F:97:62:BB:4C:18:E5';

function domainOf(email: string): string {
  return email.split('@')[1] ?? '';
}

function tls(host: string, username: string): Endpoint {
  return { host, port: 993, security: 'tls', username, pin: null };
}

export function provider(email: string): ProviderAnswer | null {
  const domain = domainOf(email);
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(email)) return null;
  const known = { known: true, imap: true, discovery: [] };
  switch (domain) {
    case 'gmail.com':
    case 'post.example':
      return {
        ...known,
        name: domain === 'gmail.com' ? 'Gmail' : 'Post',
        endpoint: tls(`imap.${domain}`, email),
        instructions: [
          'Open myaccount.google.com/security in your browser and turn on 2-Step Verification, if it is off: without it, Google makes no app passwords.',
          'Open myaccount.google.com/apppasswords, write Closeknit as the name and press Create.',
          'Paste the sixteen letters here as the password, with or without the spaces in them. They are shown only this once.',
          'In Gmail, open Settings, See all settings, Labels, and leave “Show in IMAP” ticked for All Mail and for Sent Mail.',
        ],
        notes: [
          'All Mail holds every message once. Where it is hidden from IMAP, Closeknit reads each label instead, which takes longer.',
          'A new Google password ends every app password: make another one then.',
        ],
      };
    case 'outlook.com':
      return {
        ...known,
        name: 'Outlook',
        endpoint: tls('outlook.office365.com', email),
        instructions: [
          'Microsoft no longer lets mail programs sign in with a password: sign in with your browser instead.',
        ],
        notes: [],
      };
    case 'proton.me':
      return {
        ...known,
        name: 'Proton Mail',
        endpoint: { host: '127.0.0.1', port: 1143, security: 'starttls', username: email, pin: null },
        instructions: [
          'Install Proton Mail Bridge on this computer, from proton.me/mail/bridge, and sign in there. It comes with the paid plans.',
          'In Bridge, choose your address and open “Mailbox details”. Under IMAP it shows a port, a user name and a password.',
        ],
        notes: [],
      };
    default:
      return {
        name: domain,
        endpoint: tls(`imap.${domain}`, email),
        known: false,
        imap: true,
        instructions: [],
        notes: [],
        discovery: [
          {
            whom: 'this computer’s name server (192.0.2.53)',
            what: `which mail servers ${domain} names (SRV of _imaps._tcp.${domain} and _imap._tcp.${domain}, MX of ${domain}), and where the hosts below are`,
          },
          { whom: `autoconfig.${domain}, over HTTPS`, what: 'the file /mail/config-v1.1.xml' },
          { whom: `${domain}, over HTTPS`, what: 'the file /.well-known/autoconfig/mail/config-v1.1.xml' },
        ],
      };
  }
}

/** Finds a server of the domain's own, of another's for `elsewhere.example`, and none for `nowhere.example`. */
export function discover(email: string): DiscoveryAnswer {
  const domain = domainOf(email);
  const service = { asked: `SRV of _imaps._tcp.${domain}`, said: 'there is no such record' };
  if (domain === 'nowhere.example') {
    return {
      found: null,
      steps: [
        service,
        { asked: `SRV of _imap._tcp.${domain}`, said: 'there is no such record' },
        {
          asked: `https://autoconfig.${domain}/mail/config-v1.1.xml`,
          said: `There is no server called autoconfig.${domain}: The system said: Name or service not known.`,
        },
        { asked: `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`, said: 'there is no such file' },
        { asked: `MX of ${domain}`, said: `mx.${domain}, whose provider is not known` },
      ],
    };
  }
  const elsewhere = domain === 'elsewhere.example';
  return {
    found: {
      endpoint: tls(elsewhere ? 'mail.hoster.example' : `mail.${domain}`, email),
      said_by: elsewhere ? `the settings at autoconfig.${domain} name it` : 'the domain’s name server names it',
      elsewhere,
      provider: null,
      instructions: [],
      notes: [],
    },
    steps: [service],
  };
}

/** Only the server on this computer is one that nobody vouches for. */
export function check(endpoint: Endpoint): void {
  if (endpoint.host !== '127.0.0.1' || endpoint.pin === CERTIFICATE) return;
  const untrusted: UiError = {
    code: 'certificate',
    message: 'Nobody this computer trusts vouches for the certificate of 127.0.0.1',
    reason: 'The system said: self-signed certificate.',
    hint: null,
  };
  throw untrusted;
}

/** Moves an account to the server on this computer, as confirmed before. */
export function confirm(endpoint: Endpoint, how: 'same' | 'changed'): void {
  endpoint.host = '127.0.0.1';
  endpoint.pin = how === 'same' ? CERTIFICATE : CERTIFICATE.split(':').reverse().join(':');
}

export function certificate(endpoint: Endpoint): CertificateAnswer {
  const own = endpoint.host === '127.0.0.1';
  return {
    host: endpoint.host,
    certificate: {
      sha256: CERTIFICATE,
      subject: own ? 'CN=127.0.0.1,OU=Bridge,O=Post,C=CH' : `CN=${endpoint.host}`,
      names: [endpoint.host],
      until: '2046-11-20T09:00:00Z',
    },
    standing: own ? 'unvouched' : 'trusted',
    may_pin: own,
    until_said: [{ part: 'date', at: '2046-11-20T09:00:00Z', text: '20 November 2046' }],
  };
}
