/**
 * Opens every scene on the made-up host in Chromium, and fails on anything that axe finds, on a breach of the content
 * policy, on an error in the console, on something cut off, and on keys that do not lead where they should.
 *
 * Themes and sizes are tried in pairs with screens and states (`looks.mjs`), and all with each scene after `--all` or where
 * a part of the scenes' names is given. `SHOTS=folder` also saves a picture of each look. No browser is downloaded:
 * `CHROMIUM` names one, else Debian's is taken.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { keyboardPaths } from './keys.mjs';
import { everyLook, pairwiseLooks, SIZES } from './looks.mjs';
import { SCENES } from './scenes.mjs';
import { serve } from './serve.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = process.env.SHOTS;
const ALL = process.argv.includes('--all');
const ONLY = process.argv.slice(2).find((word) => !word.startsWith('--'));
/** Pages beside each other. */
const AT_ONCE = Math.min(availableParallelism(), 4);

const failures = [];
const server = await serve(fileURLToPath(new URL('../dist-fake', import.meta.url)));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

/** Opens a page on which nothing may go wrong unheard. */
async function open(scene, theme, size) {
  const page = await browser.newPage({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' });
  const told = scene.name;
  page.on('pageerror', (error) => failures.push(`${told}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (scene.allowed?.test(message.text())) return;
    failures.push(`${told}: console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin) && !request.url().startsWith('about:')) {
      failures.push(`${told}: asks for ${request.url()}`);
    }
  });
  await page.goto(server.origin + scene.path);
  await page.waitForSelector('h1');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await scene.act?.(page);
  if (scene.until) await page.waitForSelector(scene.until);
  return { page, told };
}

async function axe(page, told) {
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    window.axe.run(document, {
      iframes: false,
      resultTypes: ['violations'],
      rules: { 'color-contrast-enhanced': { enabled: false } },
    }),
  );
  for (const violation of found.violations) {
    const where = violation.nodes.map(
      (node) => `${node.target.join(' ')} (${node.failureSummary?.split('\n')[1]?.trim()})`,
    );
    failures.push(`${told}: axe ${violation.id}: ${violation.help}: ${where.slice(0, 3).join('; ')}`);
  }
}

/** Whatever sticks out of the window sideways cannot be read. */
async function nothingSticksOut(page, told) {
  const out = await page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('.screen, .grid, .choose, .about, .do, nav')];
    return boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => `${box.className || box.tagName}`);
  });
  if (out.length > 0) failures.push(`${told}: wider than the window: ${out.join(', ')}`);
}

async function noMarkupFromData(page, told) {
  const made = await page.evaluate(() => ({
    ran: '__pwned' in window,
    elements: document.querySelectorAll('main script, main img, main object, main embed').length,
  }));
  if (made.ran || made.elements > 0) failures.push(`${told}: a name became markup`);
}

/** Looks at a scene in one theme and size after the other. */
async function lookAt({ scene, appearances }) {
  const [first] = appearances;
  const { page, told } = await open(scene, first.theme, SIZES[first.size]);
  for (const { theme, size } of appearances) {
    const how = `${told}, ${theme}, ${size}`;
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize(SIZES[size]);
    await axe(page, how);
    await nothingSticksOut(page, how);
    await noMarkupFromData(page, how);
    if (scene.at) await page.evaluate((css) => document.querySelector(css)?.scrollIntoView(), scene.at);
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${scene.name}-${theme}-${size}.png` });
  }
  await page.close();
}

const scenes = SCENES.filter(({ name }) => ONLY === undefined || name.includes(ONLY));
const looks = ALL || ONLY !== undefined ? everyLook(scenes) : pairwiseLooks(scenes);
const left = looks.values();
const work = async () => {
  for (const look of left) await lookAt(look);
};
if (scenes.length === 0) throw new Error(`No scene's name holds "${ONLY}".`);
await Promise.all(Array.from({ length: AT_ONCE }, work));

if (ONLY === undefined) await keyboardPaths(open, (path, claim) => failures.push(`keys: ${path}: ${claim}`));

await browser.close();
server.close();
if (failures.length > 0) {
  console.error(failures.join('\n'));
  console.error(`\n${failures.length} findings.`);
  process.exit(1);
}
const count = looks.reduce((sum, { appearances }) => sum + appearances.length, 0);
console.log(`${count} looks at ${scenes.length} scenes: axe, content policy, widths and keys found nothing.`);
