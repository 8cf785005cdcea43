/** Which screen is shown. It stands in the address after `#`, so that going back works as everywhere. */
export type Route =
  | {
      screen:
        | 'welcome'
        | 'week'
        | 'people'
        | 'questions'
        | 'fading'
        | 'reviving'
        | 'mail'
        | 'proof'
        | 'report'
        | 'privacy'
        | 'settings';
    }
  | { screen: 'person'; id: number }
  | { screen: 'introductions'; id: number | null; domain: string | null }
  /** The messages behind a number: of the tie to a person, or between two others. */
  | { screen: 'messages'; id: number; other: number | null; of: string };

export type ScreenName = Route['screen'];

const PLAIN = [
  'welcome',
  'week',
  'people',
  'questions',
  'fading',
  'reviving',
  'mail',
  'proof',
  'report',
  'privacy',
  'settings',
] as const;

export function parse(hash: string): Route {
  const [screen = '', ...rest] = hash.replace(/^#\/?/u, '').split('/');
  const detail = decode(rest.join('/'));
  const id = /^\d{1,15}$/u.test(detail) ? Number(detail) : null;
  if (screen === 'person' && id !== null) return { screen, id };
  if (screen === 'introductions') return { screen, id, domain: id === null && detail !== '' ? detail : null };
  if (screen === 'messages') {
    const [, one, other, of] = /^(\d{1,15})(?:-(\d{1,15}))?(?:\/([a-z_]*))?$/u.exec(detail) ?? [];
    if (one !== undefined)
      return { screen, id: Number(one), other: other === undefined ? null : Number(other), of: of ?? '' };
  }
  const plain = PLAIN.find((name) => name === screen);
  return { screen: plain ?? 'week' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

export function href(route: Route): string {
  if (route.screen === 'person') return `#/person/${route.id}`;
  if (route.screen === 'messages') {
    const between = route.other === null ? '' : `-${route.other}`;
    return `#/messages/${route.id}${between}${route.of === '' ? '' : `/${route.of}`}`;
  }
  if (route.screen !== 'introductions') return `#/${route.screen}`;
  return `#/introductions${route.id !== null ? `/${route.id}` : route.domain !== null ? `/${encodeURIComponent(route.domain)}` : ''}`;
}

export function toPerson(id: number): string {
  return href({ screen: 'person', id });
}

export function toMessages(id: number, of = '', other: number | null = null): string {
  return href({ screen: 'messages', id, other, of });
}

export function toIntroductions(id: number): string {
  return href({ screen: 'introductions', id, domain: null });
}

export class Router {
  current = $state.raw<Route>(parse(location.hash));

  /** Follows the address until the returned function is called. */
  follow(): () => void {
    const hear = () => {
      const next = parse(location.hash);
      if (href(next) !== href(this.current)) this.current = next;
    };
    window.addEventListener('hashchange', hear);
    return () => window.removeEventListener('hashchange', hear);
  }

  go(route: Route): void {
    location.hash = href(route);
  }
}
