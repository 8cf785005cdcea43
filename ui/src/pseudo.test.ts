/** Every screen in the pseudo-locale: a word in plain letters that is nobody's name bypasses the tables. */
import { cleanup, render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import App from './App.svelte';
import { FakeHost, type FakeOptions } from './host/fake';
import { whoHas } from './host/fake/fixtures';
import { accented } from './host/fake/pseudo';
import LABELS from './host/generated/labels.en.json';
import { speak, type Labels } from './words/labels';

/** What is the same in every language. */
const NAMES = /Closeknit|STARTTLS|TLS|SHA-256|Ctrl K|you@\S+|\b[0-9A-F]{2}(?::[0-9A-F]{2})+/gu;
const READ = ['aria-label', 'title', 'placeholder', 'alt'];

/** Returns words in plain letters that are neither isolated as somebody else's nor the same in every language. */
function plainWords(): string[] {
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Element) {
      if (['BDI', 'STYLE', 'SCRIPT', 'IFRAME', 'CODE'].includes(node.tagName)) return;
      for (const name of READ) texts.push(node.getAttribute(name) ?? '');
    } else if (node instanceof Text) texts.push(node.data);
    node.childNodes.forEach(walk);
  };
  walk(document.body);
  return texts
    .map((text) => text.replace(/\u2068[^\u2069]*\u2069/gu, '').replace(NAMES, ''))
    .filter((text) => /[A-Za-z]{2}/u.test(text))
    .map((text) => text.trim());
}

afterEach(() => {
  cleanup();
  speak(LABELS);
});

const gideon = whoHas('gideon.pfaltz@tideline.example').id;
const odile = whoHas('odile@northlight.example').id;

const MAIL: FakeOptions = { size: 'some' };
const SCENES: [hash: string, options: FakeOptions, press?: string][] = [
  ['#/week', MAIL],
  ['#/week', { size: 'empty', account: true }],
  ['#/people', MAIL],
  ['#/people', { size: 'empty', account: true }],
  [`#/person/${gideon}`, MAIL],
  [`#/person/${gideon}`, MAIL, 'parts-as-a-table'],
  ['#/questions', MAIL],
  ['#/introductions', MAIL],
  [`#/introductions/${odile}`, MAIL],
  [`#/introductions/${odile}`, MAIL, 'introductions-draft-the-mails'],
  ['#/introductions/22', MAIL],
  ['#/introductions/harrowvale.example', MAIL],
  ['#/fading', MAIL],
  ['#/fading', { size: 'empty', account: true }],
  ['#/reviving', MAIL],
  ['#/mail', MAIL],
  [`#/messages/${gideon}`, MAIL],
  [`#/messages/${gideon}/contact`, MAIL],
  ['#/messages/5-12', MAIL],
  ['#/proof', MAIL],
  ['#/report', MAIL],
  ['#/privacy', MAIL],
  ['#/privacy', { size: 'empty', account: true }],
  ['#/settings', MAIL],
  ['#/settings', { size: 'some', running: true, demo: true }],
  ['#/settings', { size: 'some', pinned: 'changed' }, 'settings-certificate'],
  ['#/welcome', { size: 'empty' }],
  ['#/welcome', { size: 'some', running: true }],
];

it.each(SCENES)('%s %o %s', async (hash, options, press) => {
  location.hash = hash;
  speak(Object.fromEntries(Object.entries(LABELS).map(([key, label]) => [key, accented(label)])) as Labels);
  render(App, { host: new FakeHost({ ...options, pseudo: true }) });
  const settled = () =>
    waitFor(() => {
      expect(document.querySelector('h1')).not.toBeNull();
      expect(document.querySelector('.waiting')).toBeNull();
    });
  await settled();
  if (press !== undefined) {
    const label = accented(LABELS[press as keyof typeof LABELS]);
    const buttons = [...document.querySelectorAll('button')].filter((one) => one.textContent.includes(label));
    expect(buttons).not.toHaveLength(0);
    await userEvent.click(buttons[0] as HTMLElement);
    await settled();
  }
  expect(plainWords()).toEqual([]);
});
