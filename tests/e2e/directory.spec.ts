import { writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { fileName, longPdf, practiceCsv, practicePdf, practiceXlsx, scannedPdf } from '../directory/practice-files.ts';
import { problems, sideways } from './kit/axe.ts';
import { expectFindings, useLens } from './kit/lens.ts';
import { picture } from './kit/picture.ts';
import { traceTasks } from './kit/trace-tasks.ts';

const lens = useLens();
const files = {
  pdf: async () => Buffer.from(await practicePdf()),
  xlsx: async () => Buffer.from(await practiceXlsx()),
  csv: async () => Buffer.from(practiceCsv()),
};

const stored = () => lens.inside.evaluate(async () => (await chrome.storage.local.get('directory'))['directory']);

/** The list that is kept, without the time and the file it came from. */
async function kept(): Promise<object | null> {
  const directory = await stored();
  return directory === undefined ? null : { ...(directory as object), importedAt: '', source: '' };
}

async function open(): Promise<{ page: Page; errors: string[] }> {
  const page = await lens.browser.openExtensionPage('options.html');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await expect(page.getByRole('heading', { name: 'School directory' })).toBeVisible();
  return { page, errors };
}

/** From a file: what is given as bytes goes through the browser's pipe as text, which takes long for a large one. */
async function choose(page: Page, name: string, bytes: Buffer | Uint8Array): Promise<void> {
  const path = test.info().outputPath(name);
  await writeFile(path, bytes);
  await page.getByLabel('Choose a file').setInputFiles(path);
}

// Each file starts a worker of its own, which takes its time on a busy machine.
test.setTimeout(180_000);
test.beforeEach(() => lens.inside.evaluate(() => chrome.storage.local.remove('directory')));

test('the practice district’s list as PDF, workbook and CSV gives the same directory', async () => {
  const found: unknown[] = [];
  for (const ending of ['pdf', 'xlsx', 'csv'] as const) {
    await lens.inside.evaluate(() => chrome.storage.local.remove('directory'));
    const { page, errors } = await open();
    await choose(page, fileName(ending), await files[ending]());
    await expect(page.getByRole('heading', { name: `Look it over: ${fileName(ending)}` })).toBeFocused({
      timeout: 30_000,
    });
    await expect(page.getByLabel('Day of the list')).toHaveValue('2026-08-01');
    await page.getByRole('button', { name: 'Use this list' }).click();
    await expect(page.getByText('Schools: 5, specialists: 3, as of Aug 1, 2026')).toBeVisible();
    expect(errors).toEqual([]);
    found.push(await kept());
    await page.close();
  }
  expect(found[0]).toMatchObject({ asOf: '2026-08-01', schools: { length: 5 }, specialists: { length: 3 } });
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
});

test('200 schools in a PDF: progress is shown, and the page reads none of it itself', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const texts: string[] = [];
    Object.assign(window, { texts });
    new MutationObserver(() => {
      const text = document.querySelector('.directory-progress p')?.textContent;
      if (text && texts.at(-1) !== text) texts.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const { tasks, workers } = await traceTasks(page, async () => {
    await choose(page, 'long.pdf', await longPdf(5, 40));
    await expect(page.getByText('200 schools in the list')).toBeVisible({ timeout: 60_000 });
  });
  expect(tasks.length).toBeGreaterThan(10);
  expect(Math.max(...tasks)).toBeLessThan(workers / 4);
  const texts = await page.evaluate(() => (window as unknown as { texts: string[] }).texts);
  expect(texts).toContain('Reading long.pdf: page 3 of 5');
  expect(await kept()).toBeNull();
});

test('what cannot be read says why, and the list in force stays', async () => {
  const { page, errors } = await open();
  await choose(page, fileName('csv'), await files.csv());
  await page.getByRole('button', { name: 'Use this list' }).click({ timeout: 30_000 });
  await expect(page.getByText('Schools: 5, specialists: 3')).toBeVisible();
  const before = await stored();
  for (const [name, bytes, words] of [
    ['scan.pdf', await scannedPdf(), 'There is no text in this file'],
    ['broken.pdf', Buffer.from('%PDF-1.7 no more'), 'The PDF is broken'],
    ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'It is an old Excel file'],
    ['empty.csv', Buffer.from(''), 'it is empty'],
    ['large.csv', Buffer.alloc(21 * 1024 * 1024, 'a'), 'The file has 21 MB. Up to 20 MB can be read.'],
  ] as const) {
    await choose(page, name, bytes);
    await expect(page.getByRole('alert')).toContainText(words, { timeout: 30_000 });
    await expect(page.getByRole('alert')).toContainText(name);
  }
  expect(await stored()).toEqual(before);
  expect(errors).toEqual([]);
});

test('by keyboard alone, from a pasted table to the list in force', async () => {
  const { page } = await open();
  await page.getByLabel('Or paste a table').focus();
  await page.keyboard.insertText('School\tSIS\nPractice Alder High\tPaige Practice\nPractice Elm High\t\n');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Look it over: the pasted table' })).toBeFocused({ timeout: 30_000 });
  // To the day, which is then said to be unknown; on to the question; to the last but one control.
  const onto = async (name: string) => {
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return element?.labels?.[0]?.textContent?.trim() ?? element?.textContent?.trim() ?? '';
      });
      if (focused === name) return;
    }
    throw new Error(`The focus never came to ${name}`);
  };
  await onto('I do not know the day');
  await page.keyboard.press('Space');
  await onto('Practice Elm High');
  await page.keyboard.type('Paige');
  await onto('Use this list');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Schools: 2, specialists: 1, as of no day given')).toBeVisible();
  expect(await kept()).toMatchObject({
    asOf: null,
    schools: [{ specialist: 'Paige Practice' }, { specialist: 'Paige Practice' }],
  });
});

test('the preview: axe-core finds nothing in either language, wide and narrow, light and dark, and nothing scrolls sideways', async () => {
  const list = [
    'School,Level,SIS Specialist,E-mail,Extension',
    'Practice Alder,HS,Paige Practice,paige.practice@practice-district.example,0101',
    'Practice Cedar,HS,,,',
    'Practice Birch,MS,Sam Sample / Mara Madeup,,',
    ',MS,Sam Sample,sam.sample@practice-district.example,0102',
    'Practice Dogwood Academy of the Arts and Sciences,K-8,Sam Sample,,',
  ].join('\n');
  for (const [language, heading, remove, looks] of [
    ['en', 'Look it over: the pasted table', 'Use this list', ['light', 'narrow']],
    ['es', 'Revíselo: la tabla pegada', 'Usar esta lista', ['dark', 'narrow']],
  ] as const) {
    await lens.inside.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
    const page = await lens.browser.openExtensionPage('options.html');
    await page.locator('#directory textarea').fill(list);
    await page.locator('.directory-source button').click();
    await expect(page.getByRole('heading', { name: heading })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('button', { name: remove })).toBeVisible();
    for (const look of looks) {
      await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
      await page.setViewportSize({ width: look === 'narrow' ? 320 : 900, height: 900 });
      expect.soft([...(await problems(page)), ...(await sideways(page))], `${language} ${look}`).toEqual([]);
      await picture(page, `${language}-${look}`);
    }
    await page.close();
  }
  await lens.inside.evaluate(() => chrome.storage.local.remove('language'));
});

test('the panel names the specialist of the imported list, with its day', async () => {
  const { page } = await open();
  await page
    .getByLabel('Or paste a table')
    .fill('School,SIS\nAlder High School,Robin Example\nBirch Academy,Kim Sample');
  await page.getByRole('button', { name: 'Read the pasted table' }).click();
  await page.getByLabel('Day of the list').fill('2024-01-24');
  await page.getByRole('button', { name: 'Use this list' }).click();
  await expect(page.getByText('Schools: 2, specialists: 2, as of Jan 24, 2024')).toBeVisible();
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, ['REL-PORTAL fails Example, Omar']);
  const panel = await lens.browser.openExtensionPage(`sidepanel.html?tab=${tab.id}`);
  await expect(panel.getByText('Robin Example').first()).toBeVisible();
  await expect(panel.getByText('list as of Jan 24, 2024').first()).toBeVisible();
  await expect(panel.getByText('From the district’s list of Jan 24, 2024')).toBeVisible();
  await expect(panel.getByText('Paige Practice')).toHaveCount(0);
});
