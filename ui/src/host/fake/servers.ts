/** Providers, what a search for a server finds, and a server whose certificate nobody vouches for. */
import type { Commands } from '../generated/commands';
import type { CertificateAnswer } from '../types/CertificateAnswer';
import type { DiscoveryAnswer } from '../types/DiscoveryAnswer';
import type { Endpoint } from '../types/Endpoint';
import type { ProviderAnswer } from '../types/ProviderAnswer';
import type { UiError } from '../types/UiError';
import { fixtures } from './fixtures';

const CERTIFICATE = '5F:1B:0C:6E:92:A4:37:D8:EE:41:07:B9:2C:83:5A:F0:1D:66:C2:9B:74:3E:A8:51:D0:0F:97:62:BB:4C:18:E5';

function domainOf(email: string): string {
  return email.split('@')[1] ?? '';
}

function tls(host: string, username: string): Endpoint {
  return { host, port: 993, security: 'tls', username, pin: null };
}

/** Settings for an address, as the real table has them; those of a domain that it does not know are told of any such. */
export function provider(email: string): ProviderAnswer | null {
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(email)) return null;
  const known = fixtures('provider').find(({ args }) => domainOf(args.email) === domainOf(email));
  const found = known ?? fixtures('provider').find(({ answer }) => answer?.known === false);
  if (found === undefined) return null;
  const { args, answer } = found;
  const told = JSON.stringify(answer).replaceAll(args.email, email).replaceAll(domainOf(args.email), domainOf(email));
  return JSON.parse(told) as ProviderAnswer;
}

export function browserSignIn(host: string): Commands['browser_sign_in']['answer'] {
  return fixtures('browser_sign_in').find(({ args }) => args.host === host)?.answer ?? null;
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
