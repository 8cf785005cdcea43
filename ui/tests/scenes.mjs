/** What the screens are looked at with: each screen empty, with little, with some and with much, failing and waiting. */
import { readFileSync } from 'node:fs';

const answers = (name) =>
  // npm runs it in this package's folder, and so does Vitest, whose modules have no address on the disk.
  JSON.parse(readFileSync(`src/host/generated/fixtures/${name}.json`, 'utf8')).filter(({ of }) => of === 'demo');
const people = answers('people').flatMap(({ answer }) => answer.people);
const known = answers('person').map(({ answer }) => answer.person);
const whoHas = (address) => known.find(({ addresses }) => addresses.includes(address)).id;

/** Somebody with two addresses; somebody long silent; whom the user might meet, by one step and by two. */
const GIDEON = whoHas('gideon.pfaltz@tideline.example');
const RUTA = whoHas('ruta.eglynas@postbox.example');
const HANNEKE = whoHas('hanneke@polderfruit.example');
const ODILE = whoHas('odile@northlight.example');
/** Between two whom the user knows of. */
const { one, other } = answers('trace_link')[0].args;
/** The strongest have hostile names where that is asked for. */
const HOSTILE = people.slice(0, 4).map(({ id }) => id);

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

const browser = (email, clientId) => async (page) => {
  await page.fill('input[type=email]', email);
  await page.keyboard.press('Enter');
  await page.waitForSelector('summary');
  if (email.endsWith('gmail.com')) await page.check('text=Your browser');
  if (clientId === '') return;
  await page.fill('.ids input', clientId);
  await page.keyboard.press('Enter');
};

const address = (email) => async (page) => {
  await page.fill('input[type=email]', email);
  await page.keyboard.press('Enter');
  await page.waitForSelector('input[type=password]');
};

const searched = (domain) => async (page) => {
  await address(`rowan@${domain}`)(page);
  await page.click('text=Ask them');
};

const certified = (page) => page.click('text=Certificate…');

const tables = async (page) => {
  await page.waitForSelector('[aria-pressed]');
  for (const button of await page.$$('[aria-pressed]')) await button.click();
};

// The preview holds the report's own style, which this policy, stricter than the app's, does not let in.
const STYLE = /inline style violates/u;

const drafted = (ask, about) => async (page) => {
  await page.click('.way >> nth=0 >> text=Draft the mails');
  await page.waitForSelector('.draft article');
  if (ask === '') return;
  await page.fill('.draft input >> nth=0', ask);
  await page.fill('.draft input >> nth=1', about);
  await page.waitForFunction((text) => document.querySelector('.draft .mails')?.textContent?.includes(text), ask);
};

const merging = async (page) => {
  await page.click('text=Merge with someone');
  await page.fill('.merge .picker-input', 'marrow');
  await page.click('[role=option] >> nth=1');
};

export const SCENES = [
  { name: 'week', path: '/#/week', until: 'main li a' },
  { name: 'week-little', path: '/?size=little#/week', until: 'main h2' },
  { name: 'week-much', path: '/?size=much#/week', until: 'main li a' },
  { name: 'week-hostile', path: '/?size=little&hostile#/week', until: 'main li a' },
  { name: 'week-empty', path: '/?size=empty&account#/week', until: '.empty' },
  { name: 'week-waiting', path: '/?hang=digest,waiting#/week', until: 'main li a' },
  { name: 'week-failing', path: '/?fail=digest,waiting#/week', until: '[role=alert]' },
  {
    name: 'introductions-draft',
    path: `/#/introductions/${HANNEKE}`,
    act: drafted('', ''),
    until: '.draft article',
    at: '.draft',
  },
  {
    name: 'introductions-draft-words',
    path: `/#/introductions/${HANNEKE}`,
    act: drafted('I would like to ask how you test floats', 'I make soil sensors for small farms'),
    until: '.draft article',
    at: '.draft',
  },
  {
    name: 'introductions-draft-hostile',
    path: `/?size=some&hostile#/introductions/${ODILE}`,
    act: async (page) => {
      await page.waitForSelector('.target');
      if (await page.$('.way')) await drafted('', '')(page);
    },
    until: '.target',
  },
  {
    name: 'introductions-draft-failing',
    path: `/?fail=open_draft#/introductions/${HANNEKE}`,
    act: async (page) => {
      await drafted('', '')(page);
      await page.click('text=Open in your mail program >> nth=0');
    },
    until: '.draft [role=alert]',
    at: '.draft',
  },
  { name: 'person-merging', path: `/#/person/${GIDEON}`, act: merging, until: '.merge table' },
  {
    name: 'person-merged',
    path: `/#/person/${GIDEON}`,
    act: async (page) => {
      await merging(page);
      await page.click('.merge .button.first');
    },
    until: '.decided',
  },
  { name: 'questions', path: '/#/questions', until: '.pairs li' },
  { name: 'questions-much', path: '/?size=much&hostile#/questions', until: '.pairs li' },
  { name: 'questions-none', path: '/?size=empty&account#/questions', until: 'main h2' },
  { name: 'questions-waiting', path: '/?hang=suggestions#/questions', until: '.waiting' },
  { name: 'questions-failing', path: '/?fail=suggestions#/questions', until: '[role=alert]' },
  {
    name: 'questions-apart',
    path: '/#/questions',
    act: (page) => page.click('text=Different people >> nth=0'),
    until: '.decided',
  },
  { name: 'messages', path: `/#/messages/${GIDEON}`, until: 'tbody tr' },
  { name: 'messages-replies', path: `/#/messages/${GIDEON}/my_replies`, until: 'tbody tr' },
  { name: 'messages-much', path: `/?size=much#/messages/${RUTA}/contact`, until: 'tbody tr' },
  { name: 'messages-hostile', path: `/?size=little&hostile#/messages/${HOSTILE[0]}`, until: 'tbody tr' },
  { name: 'messages-between', path: `/#/messages/${one}-${other}`, until: 'tbody tr' },
  { name: 'messages-unknown', path: '/#/messages/999999', until: '[role=alert]' },
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
  { name: 'person', path: `/#/person/${GIDEON}`, until: 'svg path.sent' },
  { name: 'person-tables', path: `/#/person/${GIDEON}`, act: tables, until: 'table' },
  { name: 'person-silent', path: `/#/person/${RUTA}`, until: 'svg path.sent' },
  { name: 'person-hostile', path: `/?size=little&hostile#/person/${HOSTILE[1]}`, until: 'svg path.sent' },
  { name: 'person-long-name', path: `/?size=little&hostile#/person/${HOSTILE[2]}`, until: 'svg path.sent' },
  { name: 'person-unknown', path: '/#/person/999999', until: '[role=alert]' },
  { name: 'person-waiting', path: `/?hang=person#/person/${RUTA}`, until: '.waiting' },
  { name: 'introductions', path: '/#/introductions' },
  { name: 'introductions-ways', path: `/#/introductions/${HANNEKE}`, until: '.way' },
  { name: 'introductions-hostile', path: `/?size=some&hostile#/introductions/${ODILE}`, until: '.target' },
  { name: 'introductions-none', path: `/#/introductions/${GIDEON}`, until: '.none li' },
  { name: 'introductions-company', path: '/#/introductions/northlight.example', until: '.way' },
  {
    name: 'introductions-picker',
    path: '/#/introductions',
    act: (page) => page.fill('.picker-input', 'marrow'),
    until: '[role=option]',
  },
  { name: 'fading', path: '/#/fading', until: 'tbody tr' },
  { name: 'reviving', path: '/#/reviving', until: 'tbody tr' },
  { name: 'reviving-much', path: '/?size=much&hostile#/reviving', until: 'tbody tr' },
  { name: 'reviving-none', path: '/?size=empty&account#/reviving', until: '.empty' },
  {
    name: 'reviving-let-go',
    path: '/#/reviving',
    act: (page) => page.click('text=Stop reminding me >> nth=0'),
    until: '.decided button',
  },
  { name: 'person-addresses', path: `/#/person/${GIDEON}`, until: '.addresses', at: '.addresses' },
  { name: 'people-empty', path: '/?size=empty&account#/people', until: '.empty' },
  { name: 'fading-none', path: '/?size=empty&account#/fading', until: '.empty' },
  { name: 'mail-empty', path: '/?size=empty&account#/mail', until: '.empty' },
  { name: 'privacy-empty', path: '/?size=empty&account#/privacy', until: '.facts' },
  { name: 'report-empty', path: '/?size=empty&account#/report', until: 'iframe', allowed: STYLE },
  { name: 'introductions-three-steps', path: `/#/introductions/${ODILE}`, until: '.way' },
  { name: 'mail', path: '/#/mail', until: 'tbody tr' },
  { name: 'mail-tables', path: '/#/mail', act: tables, until: 'table' },
  { name: 'proof', path: '/#/proof', until: 'circle' },
  { name: 'proof-little', path: '/?size=little#/proof', until: '.said li' },
  { name: 'proof-tables', path: '/?size=much#/proof', act: tables, until: 'table' },
  { name: 'proof-waiting', path: '/?hang=prove#/proof', until: '[role=status]' },
  { name: 'proof-failing', path: '/?fail=prove#/proof', until: '[role=alert]' },
  { name: 'report', path: '/#/report', until: 'iframe', allowed: STYLE },
  { name: 'report-failing', path: '/?fail=report_html#/report', until: '[role=alert]' },
  { name: 'privacy', path: '/#/privacy', until: '.lines' },
  { name: 'settings', path: '/#/settings', until: '.mine li' },
  { name: 'settings-running', path: '/?running&demo#/settings', until: '[role=progressbar]' },
  {
    name: 'settings-browser-again',
    path: '/?ended#/settings',
    act: (page) => page.click('text=Read new mail'),
    until: '.sure',
  },
  {
    name: 'settings-in-the-browser',
    path: '/?ended&hang=sign_in_again#/settings',
    act: async (page) => {
      await page.click('text=Read new mail');
      await page.click('button:has-text("Sign in with your browser")');
    },
    until: 'text=Stop waiting',
  },
  {
    name: 'settings-removing',
    path: '/#/settings',
    act: (page) => page.click('text=Remove…'),
    until: '[role=alertdialog]',
  },
  { name: 'settings-certificate', path: '/?pinned=same#/settings', act: certified, until: '.sure code' },
  {
    name: 'settings-certificate-changed',
    path: '/?pinned=changed#/settings',
    act: certified,
    until: '[role=alertdialog]',
  },
  { name: 'welcome', path: '/?size=empty' },
  { name: 'welcome-demo', path: '/?demo#/welcome' },
  { name: 'welcome-account', path: '/?size=empty', act: account('right'), until: '.checked' },
  {
    name: 'welcome-notes',
    path: '/?size=empty',
    act: async (page) => {
      await address('rowan@gmail.com')(page);
      await page.click('text=Good to know');
    },
    until: 'details[open] li',
  },
  { name: 'welcome-unknown', path: '/?size=empty', act: address('rowan@harrowvale.example'), until: 'text=Ask them' },
  { name: 'welcome-found', path: '/?size=empty', act: searched('harrowvale.example'), until: '[role=status] h3' },
  { name: 'welcome-elsewhere', path: '/?size=empty', act: searched('elsewhere.example'), until: '.elsewhere' },
  { name: 'welcome-nowhere', path: '/?size=empty', act: searched('nowhere.example'), until: '[role=status] li' },
  {
    name: 'welcome-certificate',
    path: '/?size=empty',
    act: async (page) => {
      await address('rowan@proton.me')(page);
      await page.fill('input[type=password]', 'right');
      await page.keyboard.press('Enter');
    },
    until: '[role=alertdialog]',
    at: '[role=alertdialog]',
  },
  { name: 'welcome-refused', path: '/?size=empty', act: account('wrong'), until: '[role=alert]' },
  { name: 'welcome-ways', path: '/?size=empty', act: browser('rowan@gmail.com', ''), until: '.ids' },
  { name: 'welcome-browser', path: '/?size=empty', act: browser('rowan@outlook.com', ''), until: '.ids' },
  {
    name: 'welcome-browser-waiting',
    path: '/?size=empty&hang=sign_in',
    act: browser('rowan@gmail.com', 'an-id'),
    until: '.waiting',
  },
  {
    name: 'welcome-browser-denied',
    path: '/?size=empty',
    act: browser('rowan@gmail.com', 'wrong'),
    until: '[role=alert]',
  },
  {
    name: 'welcome-browser-checked',
    path: '/?size=empty',
    act: browser('rowan@outlook.com', 'an-id'),
    until: '.checked',
  },
  { name: 'welcome-files', path: '/?size=empty', act: (page) => page.click('text=Choose mbox files'), until: '.files' },
  { name: 'welcome-reading', path: '/?running#/welcome', until: '[role=progressbar]' },
  { name: 'palette', path: '/#/people', act: type('marrow') },
  { name: 'palette-hostile', path: '/?size=little&hostile#/people', act: type('host') },
];
