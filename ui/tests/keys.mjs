/** Paths that must be open to somebody with a keyboard and no mouse. */

// The walk passes the report, whose preview holds a style of its own.
const STYLE = /inline style violates/u;
const size = { width: 1100, height: 720 };

const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const style = element ? getComputedStyle(element) : null;
    return {
      row: element?.getAttribute('data-row') ?? null,
      text: element?.textContent?.trim() ?? '',
      outlined: style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0,
    };
  });

export async function keyboardPaths(open, fail) {
  const check = async (path, address, walk) => {
    const { page } = await open({ name: `keys ${path}`, path: address, allowed: STYLE }, 'light', size);
    try {
      await walk(page, (claim, holds) => holds || fail(path, claim));
    } catch (error) {
      fail(path, String(error).split('\n')[0]);
    }
    await page.close();
  };

  await check('People: arrows, End, Enter, and back', '/?size=much#/people', async (page, claim) => {
    await page.waitForSelector('[data-row] svg');
    await page.focus('[data-row="0"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('PageDown');
    const moved = await focused(page);
    claim('a row is focused after moving', Number(moved.row) > 5);
    claim('the focus is seen', moved.outlined);
    await page.keyboard.press('End');
    await page.waitForFunction(() => Number(document.activeElement?.getAttribute('data-row')) > 5000);
    claim('only rows in sight are in the page', (await page.locator('[data-row]').count()) < 60);
    await page.waitForFunction(() => document.activeElement?.querySelector('bdi') !== null);
    const name = (await focused(page)).text;
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1 bdi');
    claim('Enter opens that person', name.startsWith((await page.textContent('h1')) ?? '?'));
    await page.keyboard.press('Alt+ArrowLeft');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-row]')].some((row) => Number(row.dataset.row) > 5000),
    );
    claim('going back finds the list as it was left', true);
  });

  await check('People: / leads to the search', '/#/people', async (page, claim) => {
    await page.waitForSelector('[data-row] svg');
    await page.keyboard.press('/');
    await page.keyboard.type('marrow');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('found'));
    claim('what is typed is searched', (await page.inputValue('input[type=search]')) === 'marrow');
  });

  await check('Find: Ctrl-K, arrows, Enter, Escape', '/#/privacy', async (page, claim) => {
    await page.keyboard.press('Control+k');
    await page.waitForSelector('[role=dialog] input');
    await page.keyboard.type('marrow');
    await page.waitForSelector('[role=option] bdi');
    await page.keyboard.press('ArrowDown');
    const chosen = (await page.textContent('[aria-selected=true] bdi')) ?? '?';
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1 bdi, .target bdi');
    claim('Enter goes to what is marked', (await page.textContent('main'))?.includes(chosen) === true);
    await page.keyboard.press('Control+k');
    await page.waitForSelector('[role=dialog]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=dialog]', { state: 'detached' });
    claim('Escape closes it', true);
  });

  await check('Introductions: type, choose, read', '/#/introductions', async (page, claim) => {
    await page.focus('.picker-input');
    await page.keyboard.type('gideon');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.target bdi');
    claim('the chosen person is asked about', /gideon/iu.test((await page.textContent('.target')) ?? ''));
  });

  await check('Welcome: from nothing to the first people', '/?size=empty', async (page, claim) => {
    await page.focus('input[type=email]');
    await page.keyboard.type('rowan@gmail.com');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'password');
    await page.keyboard.type('right');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.checked');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=progressbar]');
    await page.waitForSelector('ol a.name');
    claim('names appear while mail is read', (await page.locator('[role=progressbar]').count()) === 1);
  });

  await check('Every screen by Tab and Enter', '/#/people', async (page, claim) => {
    for (const name of [
      'This week',
      'Introductions',
      'Losing touch',
      'Your mail',
      'Report',
      'Privacy',
      'Settings',
      'People',
    ]) {
      await page.focus(`nav a:has-text("${name}")`);
      await page.keyboard.press('Enter');
      await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, name);
      const at = await page.evaluate(() => document.activeElement?.tagName);
      claim(`${name}: reading starts at its title`, at === 'H1');
      await page.keyboard.press('Tab');
      claim(`${name}: Tab leads on to something seen`, (await focused(page)).outlined || name === 'Report');
    }
  });
}
