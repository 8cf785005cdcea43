import { expect, it } from 'vitest';
import { href, parse, type Route } from './route.svelte';

it.each<Route>([
  { screen: 'people' },
  { screen: 'welcome' },
  { screen: 'messages', id: 3, other: null, of: '' },
  { screen: 'messages', id: 3, other: null, of: 'my_replies' },
  { screen: 'messages', id: 3, other: 41, of: 'together_few' },
  { screen: 'person', id: 12 },
  { screen: 'introductions', id: null, domain: null },
  { screen: 'introductions', id: 7, domain: null },
  { screen: 'introductions', id: null, domain: 'ex.org' },
  { screen: 'introductions', id: null, domain: 'a/b?c#d.example' },
])('an address leads back to its screen: %j', (route) => expect(parse(href(route))).toEqual(route));

it.each([
  '',
  '#/',
  '#/nowhere',
  '#/person/',
  '#/person/x',
  '#/person/-1',
  '#/messages/',
  '#/messages/3-',
  '#/messages/3/<b>',
  '#/person/99999999999999999999',
  '#/%',
])('an address that leads nowhere leads home: %s', (hash) => expect(parse(hash)).toEqual({ screen: 'week' }));

it('a broken escape is no domain', () => {
  expect(parse('#/introductions/%E0%A4%A')).toEqual({ screen: 'introductions', id: null, domain: null });
});
