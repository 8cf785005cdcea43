/** Which screen is shown. It stands in the address after `#`, so that going back works as everywhere. */
export type Route =
  | { screen: 'welcome' | 'people' | 'fading' | 'mail' | 'report' | 'privacy' | 'settings' }
  | { screen: 'person'; id: number }
  | { screen: 'introductions'; id: number | null; domain: string | null };

export type ScreenName = Route['screen'];

const PLAIN = ['welcome', 'people', 'fading', 'mail', 'report', 'privacy', 'settings'] as const;

export function parse(hash: string): Route {
  const [screen = '', ...rest] = hash.replace(/^#\/?/u, '').split('/');
  const detail = decode(rest.join('/'));
  const id = /^\d{1,15}$/u.test(detail) ? Number(detail) : null;
  if (screen === 'person' && id !== null) return { screen, id };
  if (screen === 'introductions') return { screen, id, domain: id === null && detail !== '' ? detail : null };
  const plain = PLAIN.find((name) => name === screen);
  return { screen: plain ?? 'people' };
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
  if (route.screen !== 'introductions') return `#/${route.screen}`;
  return `#/introductions${route.id !== null ? `/${route.id}` : route.domain !== null ? `/${encodeURIComponent(route.domain)}` : ''}`;
}

export function toPerson(id: number): string {
  return href({ screen: 'person', id });
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
