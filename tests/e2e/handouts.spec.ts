import { expect, type Page, test } from '@playwright/test';
import { custodyText } from '../../lib/district/custody-text.ts';
import { problems } from './kit/axe.ts';
import { expectAccessible, formats, lookOf, pictures, printed } from './kit/handout.ts';
import { expectFindings, expectFlagsRead, expectRemembered, readReport, type Tab, useLens } from './kit/lens.ts';
import { squeezed } from './kit/pdf.ts';

const lens = useLens();
// Each looks at a page in two languages, on two papers and in many looks.
test.describe.configure({ timeout: 180_000 });

const KEY = '91991100-aaaa-4bbb-8ccc-000000919911';
const FATHERS_KEY = '91991200-aaaa-4bbb-8ccc-000000919912';
const SIGN_IN = 'https://practice.infinitecampus.org/campus/portal/parents/practice.jsp';
test.afterEach(() => lens.inside.evaluate(() => chrome.storage.local.remove('language')));
async function open(id: string, found: string[]): Promise<Tab> {
  const tab = await lens.open(lens.campus.toolUrl('new-look-kendo', id));
  await expectFindings(lens.browser, tab, found);
  return tab;
}

/** Waits until the flags were read. */
async function settled(tab: Tab): Promise<Tab> {
  await expectFlagsRead(lens.browser, tab);
  return tab;
}

/** The student whose parents the other pages are about: read, and remembered. */
async function gwen(): Promise<Tab> {
  const tab = await settled(await open('relationships-blocks', ['REL-PORTAL fails Placeholder, Fred']));
  await expectRemembered(lens.browser, '199901');
  return tab;
}
const enid = async () => settled(await open('demographics-both-keys', ['ACC-NONE review Placeholder, Enid']));
const panelFor = ({ id }: Tab): Promise<Page> => lens.browser.openExtensionPage(`sidepanel.html?tab=${id}`);

/** Presses a button of the panel with the keyboard, and gives the page that opens. */
async function opened(panel: Page, name: string): Promise<Page> {
  const [page] = await Promise.all([
    lens.browser.context.waitForEvent('page'),
    panel.getByRole('button', { name }).press('Enter'),
  ]);
  await page.waitForURL(/handout\.html/);
  return page;
}

async function activationCard(panel: Page, button = 'Print activation card'): Promise<Page> {
  const page = await opened(panel, button);
  await expect(page.locator('.sheet')).toContainText(KEY);
  return page;
}

const stored = (): Promise<string> =>
  lens.inside.evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
  );

const activation = {
  English: ['For', 'Your activation key', 'click “New User?”', '“Verify Password”', 'cannot be used again'],
  Spanish: ['Para', 'Su clave de activación', 'haga clic en “New User?”', 'no se puede usar otra vez'],
};

async function chooseLanguage(page: Page, language: 'English' | 'Spanish'): Promise<void> {
  await page.getByRole('radio', { name: language }).check();
  await expect(page.locator('.sheet')).toHaveAttribute('lang', language === 'English' ? 'en' : 'es');
}

async function expectOneKeyOnOnePage(page: Page): Promise<void> {
  for (const language of ['English', 'Spanish'] as const) {
    await chooseLanguage(page, language);
    for (const format of formats) {
      const pages = await printed(page, format);
      expect(pages, `${language} ${format}`).toHaveLength(1);
      for (const words of [...activation[language], 'Placeholder, Enid', KEY, SIGN_IN])
        expect(pages[0]).toContain(squeezed(words));
      for (const words of [FATHERS_KEY, 'Fred', 'Gwen', 'Print', 'Imprimir', 'chrome-extension', 'Campus Lens'])
        expect(pages[0]).not.toContain(squeezed(words));
      expect(pages[0]?.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g)).toEqual([KEY]);
    }
    await pictures(page, `activation-${language}`);
    await expectAccessible(page, lookOf[language]);
  }
}

/** The focus is at the top of the page. */
async function printByKeyboard(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => void document.body.setAttribute('data-printed', 'yes');
  });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'English' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.sheet')).toHaveAttribute('lang', 'es');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Print' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
}

async function expectKeyNowhereElse(page: Page): Promise<void> {
  expect(page.url()).toMatch(/\/handout\.html\?for=activation&tab=\d+&frame=\d+&row=0$/);
  expect(await page.title()).toBe('Activation card · Campus Lens');
  expect(await stored()).not.toContain(KEY);
  expect(await page.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }]))).toBe(
    '[null,{},{}]',
  );
}

async function expectGoneWhenOpenedAgain(page: Page): Promise<void> {
  const other = await lens.browser.context.newPage();
  await other.goto(page.url());
  await page.reload();
  for (const one of [page, other]) {
    await expect(one.getByText('The key is not there any more')).toBeVisible();
    await expect(one.getByText('Open the page in Campus')).toBeVisible();
    expect(await one.content()).not.toContain(KEY);
    expect((await printed(one, 'A4')).join('')).toBe('');
  }
  expect(await problems(page)).toEqual([]);
}

/** From now on in Spanish. */
async function expectGoneWithThePerson(tab: Tab, panel: Page): Promise<void> {
  await lens.inside.evaluate(() => chrome.storage.local.set({ language: 'es' }));
  const page = await activationCard(panel, 'Imprimir tarjeta de activación');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expectAccessible(page, [320, 'light']);
  await tab.page.goto(lens.campus.toolUrl('new-look-kendo', 'demographics-wrong-parent'));
  await expect(page.getByText('La clave ya no está aquí')).toBeVisible({ timeout: 20_000 });
  expect(await page.content()).not.toContain(KEY);
  expect(await problems(page)).toEqual([]);
}

test('the activation card, from the button to its end', async () => {
  await gwen();
  const tab = await enid();
  const campus = await Promise.all(tab.page.frames().map((frame) => frame.content()));
  for (const key of [KEY, FATHERS_KEY]) expect(campus.join('')).toContain(key);
  const panel = await panelFor(tab);
  const page = await activationCard(panel);
  await test.step('language and print by keyboard alone', () => printByKeyboard(page));
  await test.step('one page, one key; both languages, both papers', () => expectOneKeyOnOnePage(page));
  await test.step('the key is nowhere but on the open page', () => expectKeyNowhereElse(page));
  await test.step('it is gone when the address is opened again', () => expectGoneWhenOpenedAgain(page));
  await test.step('it goes when the Campus page shows another person', () => expectGoneWithThePerson(tab, panel));
});

test('no card of a page with the cards of two people, of another parent, or under a custody flag', async () => {
  await gwen();
  for (const [id, found] of [
    // Before the student of the custody page is the one worked on.
    [
      'demographics-two-guardians',
      [
        'ACC-NONE review Placeholder, Enid',
        'ACC-NONE unknown Placeholder, Fred',
        'KEY-HOLDER unknown Placeholder, Fred',
      ],
    ],
    ['demographics-wrong-parent', ['ACC-NONE review Placeholder, Lothar', 'KEY-HOLDER review Placeholder, Lothar']],
    ['demographics-custody', []],
  ] as const) {
    const tab = await open(id, [...found]);
    // Of a page of two people it is never known whose the flags are.
    if (id !== 'demographics-two-guardians') await settled(tab);
    const panel = await panelFor(tab);
    await expect(panel.getByRole('region', { name: 'Activation key on this page' })).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Print activation card' })).toHaveCount(0);
  }
});

test('under a custody flag the custody text stands in place of every hand-out', async () => {
  const tab = await settled(await open('demographics-custody', []));
  const report = await readReport(lens.browser, tab.id);
  const frame = report?.pages[0]?.frameId;
  const places = [
    `for=activation&tab=${tab.id}&frame=${frame}&row=0`,
    `for=student-app&tab=${tab.id}`,
    `for=replies&tab=${tab.id}`,
  ];
  // As if a card had been asked for a moment before the flag was seen.
  await lens.inside.evaluate(
    (name) => chrome.storage.session.set({ [name]: JSON.stringify({ holder: 'Sample, Nils', personID: '930151' }) }),
    `handout:${tab.id}:${frame}:0`,
  );
  // What was asked for is there once, so the card's page is seen in one language.
  for (const [language, shown] of [
    ['en', places],
    ['es', places.slice(1)],
  ] as const) {
    await lens.inside.evaluate((one) => chrome.storage.local.set({ language: one }), language);
    for (const place of shown) {
      const page = await lens.browser.openExtensionPage(`handout.html?${place}`);
      await expect(page.getByText(custodyText[language])).toBeVisible();
      expect(await page.locator('.sheet').count()).toBe(0);
      // One text in every place: each language is looked at once.
      if (place === shown[0]) expect(await problems(page)).toEqual([]);
      await page.close();
    }
  }
});

const app = {
  English: [
    'must be active first',
    'District name',
    'Practice District',
    'Practice State',
    'User name, in most cases',
    'the last 4 digits of the student ID',
  ],
  Spanish: [
    'Primero debe estar activa',
    'Nombre del distrito',
    'Practice District',
    'Practice State',
    'en la mayoría de los casos',
  ],
};

test('the student app card has the likely user name and no password, in both languages', async () => {
  const panel = await panelFor(await gwen());
  await panel.getByText('Hand-outs for families').click();
  const page = await opened(panel, 'Print student app card');
  for (const language of ['English', 'Spanish'] as const) {
    await chooseLanguage(page, language);
    for (const format of formats) {
      const pages = await printed(page, format);
      expect(pages).toHaveLength(1);
      for (const words of [...app[language], 'Placeholder, Gwen R', 'GPlaceholder9901'])
        expect(pages[0]).toContain(squeezed(words));
      // The student number is the password of many: it must not stand here in full.
      expect(pages[0]).not.toContain('199901');
    }
    await pictures(page, `student-app-${language}`);
    await expectAccessible(page, lookOf[language]);
  }
});

const replies = {
  English: [
    'I forgot my user name or password',
    'an affidavit of residency',
    'Click Family Information',
    'practice family desk',
  ],
  Spanish: [
    'Olvidé mi nombre de usuario',
    'declaración jurada de residencia',
    'Haga clic en Family Information',
    'oficina de familias de práctica',
  ],
};

test('the answers for parents hold no student’s data, are printed and copied, in both languages', async () => {
  const panel = await panelFor(await gwen());
  await panel.getByText('Hand-outs for families').click();
  const page = await opened(panel, 'Answers for parents, to copy or print');
  for (const language of ['English', 'Spanish'] as const) {
    await chooseLanguage(page, language);
    for (const format of formats) {
      const text = (await printed(page, format)).join('');
      for (const words of replies[language]) expect(text).toContain(squeezed(words));
      for (const words of ['Gwen', 'Placeholder', '199901', '919901', 'Copy', 'Copiar'])
        expect(text).not.toContain(words);
    }
    await pictures(page, `replies-${language}`);
    await expectAccessible(page, lookOf[language]);
  }
  await page.getByRole('checkbox', { name: 'Tenemos una dirección nueva' }).press('Space');
  expect((await printed(page, 'A4')).join('')).not.toContain(squeezed('declaración jurada'));
  await page.getByRole('button', { name: 'Copy: Falta uno de mis hijos' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Copied.');
  const paste = await lens.browser.context.newPage();
  await paste.setContent('<textarea></textarea>');
  await paste.locator('textarea').press('Control+V');
  await expect(paste.locator('textarea')).toHaveValue(/^Falta uno de mis hijos\n\nSi falta un hijo en su cuenta/);
});

test('in a Spanish browser the page, its refusals and the hand-out at first are in Spanish', async () => {
  const tab = await gwen();
  const address = `chrome-extension://${lens.browser.extensionId}/handout.html`;
  for (const [query, words] of [
    [`for=replies&tab=${tab.id}`, 'Qué respuestas imprimir'],
    [`for=student-app&tab=${tab.id}`, 'Tarjeta de la aplicación para estudiantes'],
    [`for=activation&tab=${tab.id}&frame=0&row=0`, 'La clave ya no está aquí'],
    ['for=nothing', 'Esta dirección no nombra ninguna hoja'],
  ] as const) {
    const page = await lens.browser.context.newPage();
    await page.addInitScript(() => {
      chrome.i18n.getUILanguage = () => 'es-MX';
    });
    await page.goto(`${address}?${query}`);
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    if (query.startsWith('for=replies')) await expect(page.locator('.sheet')).toHaveAttribute('lang', 'es');
    await expectAccessible(page, [320, 'dark']);
  }
});
