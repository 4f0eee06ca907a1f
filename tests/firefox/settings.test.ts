import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goToFirstPage } from '../browsers/first-page.ts';
import { temporaryFolder } from '../browsers/temporary-folder.ts';
import { scenarioById } from '../campus/scenarios/index.ts';
import type { Scenario } from '../campus/types.ts';
import { fileName, practiceCsv, practicePdf } from '../directory/practice-files.ts';
import { pdfPages, squeezed } from '../e2e/kit/pdf.ts';
import { hasFindings, said } from './kit/expected.ts';
import { choose, field, paste, press, saying } from './kit/page.ts';
import { openPanel, partSaying } from './kit/panel.ts';
import { answerPrompt } from './kit/permission-prompt.ts';
import { districtHost, type PracticeFirefox, startPracticeFirefox } from './kit/practice-firefox.ts';
import { openTab } from './kit/practice-tab.ts';
import { recordsLeft } from './kit/records-left.ts';
import { enterRows } from './kit/rows-frame.ts';
import { rememberedWhen, reportWhen, storedReport } from './kit/stored-report.ts';

const scenario = scenarioById('portal-empty') as Scenario;
const KEY = '91991100-aaaa-4bbb-8ccc-000000919911';
const FATHERS_KEY = '91991200-aaaa-4bbb-8ccc-000000919912';
const files = temporaryFolder('firefox-directory');
/** A machine may be busy. */
const patient = { timeout: 20_000 };
let practice: PracticeFirefox;

/** One person's browser, from the install to the erasing: every test goes on where the one before ended. */
beforeAll(async () => {
  practice = await startPracticeFirefox({
    firstRun: true,
    prefs: { 'extensions.webextOptionalPermissionPrompts': true },
  });
});

afterAll(async () => {
  await practice?.close();
  files.remove();
});

const local = (key: string | null = null) =>
  practice.firefox.asExtension<Record<string, unknown>>('return browser.storage.local.get(arguments[0])', key);

test('the first page: nothing is read before Start, and what is open is read after it', async () => {
  const { firefox, campus } = practice;
  await goToFirstPage(firefox);
  const first = await firefox.currentTab();
  const tab = await openTab(firefox, campus.url('new-look-kendo', scenario.id));
  await expect
    .poll(async () => String(await firefox.readSession(`frames:${tab.id}`)), patient)
    .toMatch(/"wanted":\[\d/);
  expect(await storedReport(firefox, tab.id)).toBeNull();

  await firefox.switchTo(first);
  await choose(firefox, 'What do you do at the school?', 'Counselor');
  await press(firefox, 'Start');
  await saying(firefox, 'Campus Lens is on');
  expect(said(await reportWhen(firefox, tab.id, hasFindings(scenario)))).toEqual(scenario.expected);
  expect(await local('role')).toEqual({ role: 'counselor' });
});

test('the practice district’s list, pasted and as a PDF, gives the same directory', async () => {
  const { firefox } = practice;
  const kept = async () => {
    const { directory } = await local('directory');
    return { ...(directory as object), importedAt: '', source: '' };
  };
  await firefox.openExtensionPage('options.html');
  await paste(firefox, 'Or paste a table', practiceCsv());
  await press(firefox, 'Read the pasted table');
  await saying(firefox, 'Look it over: the pasted table');
  await firefox.type(await field(firefox, 'Day of the list'), '2026-08-01');
  await press(firefox, 'Use this list');
  await saying(firefox, 'Schools: 5, specialists: 3, as of Aug 1, 2026');
  const pasted = await kept();
  expect(pasted).toMatchObject({ asOf: '2026-08-01', schools: { length: 5 }, specialists: { length: 3 } });

  await firefox.asExtension('return browser.storage.local.remove("directory")');
  const path = join(files.path, fileName('pdf'));
  writeFileSync(path, await practicePdf());
  await firefox.type(await field(firefox, 'Choose a file'), path);
  await saying(firefox, `Look it over: ${fileName('pdf')}`);
  await press(firefox, 'Use this list');
  await saying(firefox, 'Schools: 5, specialists: 3, as of Aug 1, 2026');
  expect(await kept()).toEqual(pasted);
});

test('role and school are kept through a change of language, which holds at once and after a reload', async () => {
  const { firefox } = practice;
  await choose(firefox, 'Your school', 'Practice Birch Middle School');
  await expect.poll(() => local('school'), patient).toMatchObject({ school: expect.any(String) });
  await press(firefox, 'Spanish (español)');
  const chosen = () =>
    firefox.evaluate<string[]>(() =>
      [...document.querySelectorAll('select')].map((one) => one.selectedOptions[0]?.text ?? ''),
    );
  for (const again of [false, true]) {
    if (again) await firefox.open(`${firefox.extensionOrigin}/options.html`);
    await saying(firefox, 'Ajustes de Campus Lens', '¿Qué hace en la escuela?');
    await expect
      .poll(chosen, patient)
      .toEqual(expect.arrayContaining(['Consejero o consejera', 'Practice Birch Middle School']));
    expect(await firefox.evaluate(() => document.documentElement.lang)).toBe('es');
  }
  const settings = await firefox.currentTab();
  await firefox.openExtensionPage('handout.html');
  await saying(firefox, 'Esta dirección no nombra ninguna hoja');
  await firefox.switchTo(settings);
  await press(firefox, 'Inglés (English)');
  await saying(firefox, 'Campus Lens settings');
});

test('a typed Campus address: the browser asks for exactly this one; refused, nothing changes; allowed, it is read', async () => {
  const { firefox, campus } = practice;
  const settings = await firefox.currentTab();
  const tab = await openTab(firefox, campus.url('new-look-kendo', scenario.id, { origin: `https://${districtHost}` }));
  await firefox.switchTo(settings);
  const granted = () =>
    firefox.asExtension<string[]>('return browser.permissions.getAll().then(({ origins }) => origins.sort())');
  const before = await granted();
  await firefox.type(await field(firefox, 'Address, such as'), districtHost);
  await press(firefox, 'Add');
  const question = await answerPrompt(firefox, 'deny');
  expect(question.match(/[\w-]+(\.[\w-]+)+/g)).toEqual([districtHost]);
  await saying(firefox, `The browser did not allow ${districtHost}. Nothing was changed.`);
  expect(await granted()).toEqual(before);

  await press(firefox, 'Add');
  await answerPrompt(firefox, 'allow');
  await saying(firefox, `${districtHost} is read from now on.`);
  expect(await granted()).toEqual([...before, `https://${districtHost}/*`].sort());
  await reportWhen(firefox, tab.id, hasFindings(scenario));
});

test('the activation card shows one key, and forgets it when it is loaded again', async () => {
  const { firefox, campus } = practice;
  const gwen = await openTab(firefox, campus.toolUrl('new-look-kendo', 'relationships-blocks'));
  const settled = ({ context, findings }: { context: { flagsReadable: boolean }; findings: unknown[] }) =>
    context.flagsReadable && findings.length > 0;
  await reportWhen(firefox, gwen.id, settled);
  await rememberedWhen(firefox, '199901');
  const enid = await openTab(firefox, campus.toolUrl('new-look-kendo', 'demographics-both-keys'));
  await reportWhen(firefox, enid.id, settled);
  await openPanel(firefox, enid);
  const before = await firefox.tabs();
  await press(firefox, 'Print activation card');
  await expect.poll(async () => (await firefox.tabs()).length, patient).toBe(before.length + 1);
  await firefox.switchTo((await firefox.tabs()).find((tab) => !before.includes(tab)) ?? '');
  const shown = await saying(firefox, 'Placeholder, Enid', KEY);
  expect(shown).not.toContain(FATHERS_KEY);
  expect(shown.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g)).toEqual([KEY]);
  // As Firefox prints it: one sheet, with the key and without the page's buttons.
  const printed = await firefox.marionette.send<{ value: string }>('WebDriver:Print');
  const pages = await pdfPages(Buffer.from(printed.value, 'base64'));
  expect(pages).toHaveLength(1);
  for (const words of ['Placeholder, Enid', KEY]) expect(pages[0]).toContain(squeezed(words));
  for (const words of ['Print', FATHERS_KEY, 'moz-extension']) expect(pages[0]).not.toContain(words);
  await firefox.marionette.send('WebDriver:Refresh');
  const again = await saying(firefox, 'The key is not there any more');
  expect(again).not.toContain(KEY);
  expect(await firefox.evaluate(() => document.documentElement.outerHTML)).not.toContain(KEY);
});

test('a pasted ticket is compared with its record, before and after a box was ticked', async () => {
  const { firefox, campus } = practice;
  const tab = await openTab(firefox, campus.url('classic', scenario.id));
  await reportWhen(firefox, tab.id, hasFindings(scenario));
  const panel = await openPanel(firefox, tab);
  const ticket = await firefox.waitFor(() => document.querySelector('.outgoing-carried')?.textContent);
  await press(firefox, 'Do you look after tickets? Read one here');
  // As a desk quotes it in a reply.
  await paste(firefox, 'Or paste the ticket’s text', ticket?.replace(/^/gm, '> ') ?? '');
  await press(firefox, 'Read this text');
  const CARD = 'The ticket, then and now';
  const then = await partSaying(firefox, CARD, 'Still open: Guardian without Portal', '100303');
  expect(then).not.toContain('changed after they were written');
  expect(then).not.toContain('another record');

  await firefox.switchTo(tab.handle);
  await enterRows(firefox, 'classic');
  await firefox.click(await firefox.find('#portal_30001'));
  await firefox.switchTo(panel);
  const now = await partSaying(firefox, CARD, 'Fixed: Guardian without Portal');
  expect(now).not.toContain('Still open');
});

test('erasing leaves nothing on the device', async () => {
  const { firefox } = practice;
  await firefox.openExtensionPage('options.html');
  await press(firefox, 'Erase everything…');
  expect(Object.keys(await local())).toEqual(expect.arrayContaining(['consent', 'directory', 'role', 'school']));
  await press(firefox, 'Erase now');
  await saying(firefox, 'Everything was erased.');
  expect(await local()).toEqual({});
  // Panels that are still open may have made an empty database again.
  expect(await firefox.asExtension(recordsLeft)).toBe(0);
  const kept = await firefox.asExtension<object>('return browser.storage.session.get(null)');
  expect(Object.keys(kept).filter((key) => /^(report|draft|replay|family)/.test(key))).toEqual([]);
});
