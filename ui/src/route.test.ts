import { expect, it } from 'vitest';
import { href, parse, type Route } from './route.svelte';

it.each<Route>([
  { screen: 'people' },
  { screen: 'welcome' },
  { screen: 'person', id: 12 },
  { screen: 'introductions', id: null, domain: null },
  { screen: 'introductions', id: 7, domain: null },
  { screen: 'introductions', id: null, domain: 'ex.org' },
  { screen: 'introductions', id: null, domain: 'a/b?c#d.example' },
])('an address leads back to its screen: %j', (route) => expect(parse(href(route))).toEqual(route));

it.each(['', '#/', '#/nowhere', '#/person/', '#/person/x', '#/person/-1', '#/person/99999999999999999999', '#/%'])(
  'an address that leads nowhere leads to People: %s',
  (hash) => expect(parse(hash)).toEqual({ screen: 'people' }),
);

it('a broken escape is no domain', () => {
  expect(parse('#/introductions/%E0%A4%A')).toEqual({ screen: 'introductions', id: null, domain: null });
});
