/** What the screens are looked at with: each screen empty, with little, with some and with much, failing and waiting. */

const type = (text) => async (page) => {
  await page.keyboard.press('Control+k');
  await page.waitForSelector('[role=dialog] input');
  await page.keyboard.type(text);
  await page.waitForSelector('[role=option] bdi');
};

const account = (password) => async (page) => {
  await page.fill('input[type=email]', 'rowan@gmail.com');
  await page.keyboard.press('Enter');
  await page.fill('input[type=password]', password);
  await page.keyboard.press('Enter');
};

const tables = async (page) => {
  await page.waitForSelector('[aria-pressed]');
  for (const button of await page.$$('[aria-pressed]')) await button.click();
};

// The preview holds the report's own style, which this policy, stricter than the app's, does not let in.
const STYLE = /inline style violates/u;

export const SCENES = [
  { name: 'people', path: '/#/people', until: '[data-row] svg' },
  { name: 'people-much', path: '/?size=much#/people', until: '[data-row] svg' },
  { name: 'people-little', path: '/?size=little#/people', until: '[data-row] svg' },
  { name: 'people-hostile', path: '/?size=little&hostile#/people', until: '[data-row] svg' },
  { name: 'people-failing', path: '/?fail=people#/people', until: '[role=alert]' },
  {
    name: 'people-none',
    path: '/#/people',
    act: (page) => page.fill('input[type=search]', 'nobody is called so'),
    until: '.empty',
  },
  { name: 'person', path: '/#/person/27', until: 'svg path.sent' },
  { name: 'person-tables', path: '/#/person/27', act: tables, until: 'table' },
  { name: 'person-silent', path: '/#/person/12', until: 'svg path.sent' },
  { name: 'person-hostile', path: '/?size=little&hostile#/person/16', until: 'svg path.sent' },
  { name: 'person-long-name', path: '/?size=little&hostile#/person/20', until: 'svg path.sent' },
  { name: 'person-unknown', path: '/#/person/999999', until: '[role=alert]' },
  { name: 'person-waiting', path: '/?hang=person#/person/12', until: '.waiting' },
  { name: 'introductions', path: '/#/introductions' },
  { name: 'introductions-ways', path: '/#/introductions/12', until: '.way' },
  { name: 'introductions-hostile', path: '/?size=some&hostile#/introductions/647', until: '.target' },
  { name: 'introductions-none', path: '/#/introductions/22', until: '.none li' },
  { name: 'introductions-company', path: '/#/introductions/harrowvale.example', until: '.way' },
  {
    name: 'introductions-picker',
    path: '/#/introductions',
    act: (page) => page.fill('.picker-input', 'vale'),
    until: '[role=option]',
  },
  { name: 'fading', path: '/#/fading', until: 'tbody tr' },
  { name: 'people-empty', path: '/?size=empty&account#/people', until: '.empty' },
  { name: 'fading-none', path: '/?size=empty&account#/fading', until: '.empty' },
  { name: 'mail-empty', path: '/?size=empty&account#/mail', until: '.empty' },
  { name: 'privacy-empty', path: '/?size=empty&account#/privacy', until: '.facts' },
  { name: 'report-empty', path: '/?size=empty&account#/report', until: 'iframe', allowed: STYLE },
  { name: 'introductions-three-steps', path: '/#/introductions/40', until: '.way' },
  { name: 'mail', path: '/#/mail', until: 'tbody tr' },
  { name: 'mail-tables', path: '/#/mail', act: tables, until: 'table' },
  { name: 'report', path: '/#/report', until: 'iframe', allowed: STYLE },
  { name: 'report-failing', path: '/?fail=report_html#/report', until: '[role=alert]' },
  { name: 'privacy', path: '/#/privacy', until: '.lines' },
  { name: 'settings', path: '/#/settings', until: '.mine li' },
  { name: 'settings-running', path: '/?running&demo#/settings', until: '[role=progressbar]' },
  {
    name: 'settings-removing',
    path: '/#/settings',
    act: (page) => page.click('text=Remove…'),
    until: '[role=alertdialog]',
  },
  { name: 'welcome', path: '/?size=empty' },
  { name: 'welcome-demo', path: '/?demo#/welcome' },
  { name: 'welcome-account', path: '/?size=empty', act: account('right'), until: '.checked' },
  { name: 'welcome-refused', path: '/?size=empty', act: account('wrong'), until: '[role=alert]' },
  { name: 'welcome-files', path: '/?size=empty', act: (page) => page.click('text=Choose mbox files'), until: '.files' },
  { name: 'welcome-reading', path: '/?running#/welcome', until: '[role=progressbar]' },
  { name: 'palette', path: '/#/people', act: type('vale') },
  { name: 'palette-hostile', path: '/?size=little&hostile#/people', act: type('host') },
];
