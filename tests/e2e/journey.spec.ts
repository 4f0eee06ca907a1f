import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { target } from '../../lib/district/targets.ts';
import { skins } from '../campus/paths.ts';
import { problemsInBoth } from './kit/axe.ts';
import { DESK_HOST, startDesk } from './kit/desk.ts';
import { deskPermission, makeDeskBuild } from './kit/desk-build.ts';
import { cardButton, inLayers, marks } from './kit/layer.ts';
import { expectFindings, expectFlagsRead, shippedBuild, type Tab, useLens } from './kit/lens.ts';
import { review, sidePanel } from './kit/side-panel.ts';
import { someOf } from './kit/skins.ts';

let build: ReturnType<typeof makeDeskBuild>;
let desk: Awaited<ReturnType<typeof startDesk>>;
const lens = useLens(async () => {
  build = makeDeskBuild();
  desk = await startDesk();
  return {
    extensionPath: build.path,
    hostMap: { [DESK_HOST]: desk.port, 'booking.practice-district.example': desk.port },
  };
});
const omar = 'Portal box empty, Example, Omar';

test.afterAll(async () => {
  await desk?.close();
  build?.remove();
});

async function openMarked(skin: (typeof skins)[number]): Promise<Tab> {
  const tab = await lens.open(lens.campus.url(skin, 'portal-empty'));
  await expectFindings(lens.browser, tab, ['REL-PORTAL fails Example, Omar']);
  await expectFlagsRead(lens.browser, tab);
  await expect.poll(async () => (await marks(tab.page)).map(({ name }) => name)).toEqual([omar]);
  desk.requests.length = 0;
  return tab;
}

/** Holds the desk's form, and what the desk was asked, against what the review showed. */
async function expectFilled(form: Page, shown: { subject: string; body: string; to: string }): Promise<void> {
  expect(shown.to).toBe(DESK_HOST);
  expect(shown.subject).toContain('100303');
  expect(shown.body).toContain('REL-PORTAL');
  expect(shown.body).toContain('900301');
  // Names are off until a person switches them on.
  expect(shown.subject + shown.body).not.toMatch(/Example|Omar|Dana/);
  await form.waitForURL('**/Ticket/Create.html?*');
  await expect(form.locator('#subject')).toHaveValue(shown.subject);
  await expect(form.locator('#content')).toHaveValue(shown.body.replaceAll('\r\n', '\n'));
  expect(desk.requests.map(({ path }) => path)).toEqual(['/', '/Ticket/Create.html']);
  expect(desk.requests[1]?.query).toMatchObject({ Subject: shown.subject, Content: shown.body });
  expect(desk.requests[1]?.referer).toMatch(`https://${DESK_HOST}/`);
}

const formOpens = () => lens.browser.context.waitForEvent('page', { timeout: 30_000 });

test('the build differs from the shipped one by one permission of one host', () => {
  const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const shipped = manifest(shippedBuild);
  expect(shipped.host_permissions).not.toContain(deskPermission);
  expect(manifest(build.path)).toEqual({ ...shipped, host_permissions: [...shipped.host_permissions, deskPermission] });
});

for (const skin of someOf(['new-look-kendo', 'classic'] as const, skins)) {
  test(`${skin}: from a mark to the filled form in two clicks and the review's own, nothing typed`, async () => {
    const { page } = await openMarked(skin);
    let clicks = 0;
    const click = async (place: { x: number; y: number } | null) => {
      clicks += 1;
      await page.mouse.click(place?.x ?? -1, place?.y ?? -1);
    };
    const box = (await marks(page))[0]?.box;
    await click(box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null);
    await expect.poll(() => cardButton(page, 'Ask for help')).not.toBeNull();
    await click(await cardButton(page, 'Ask for help'));

    const panel = await sidePanel(page);
    await expect.poll(async () => (await review(panel)).body).toContain('REL-PORTAL');
    expect(clicks).toBe(2);
    for (const words of ['Example, Dana J', 'Paige Practice', 'paige.practice@practice-district.example'])
      await expect.poll(() => panel.evaluate(() => document.body.innerText)).toContain(words);

    const shown = await review(panel);
    expect(desk.requests).toEqual([]);
    const [form] = await Promise.all([formOpens(), panel.click('.send .primary')]);
    await expectFilled(form, shown);
  });
}

test('the same by keyboard alone', async () => {
  const { page } = await openMarked('classic');
  const onMark = async () => (await inLayers(page, (root) => !!root.activeElement?.matches('.mark'))).includes(true);
  for (let tabs = 0; tabs < 120 && !(await onMark()); tabs++) await page.keyboard.press('Tab');
  expect(await onMark()).toBe(true);
  await page.keyboard.press('Enter');
  const onHelp = async () => (await inLayers(page, (root) => root.activeElement?.textContent)).includes('Ask for help');
  await expect.poll(onHelp).toBe(true);
  await page.keyboard.press('Enter');

  const panel = await sidePanel(page);
  await expect.poll(async () => (await review(panel)).body).toContain('REL-PORTAL');
  const shown = await review(panel);
  const onSend = () => panel.evaluate(() => !!document.activeElement?.matches('.send .primary'));
  for (let tabs = 0; tabs < 60 && !(await onSend()); tabs++) await panel.press('Tab');
  expect(await onSend()).toBe(true);
  const [form] = await Promise.all([formOpens(), panel.press('Enter')]);
  await expectFilled(form, shown);
});

test('the same from the popup; the list of tickets, and the ticket then and now', async () => {
  await openMarked('new-look-kendo');
  const popup = await lens.browser.openExtensionPage('popup.html');
  await expect(popup.locator('.review-subject')).toContainText('100303');
  const shown = {
    subject: (await popup.locator('.review-subject').textContent()) ?? '',
    body: (await popup.locator('.outgoing-carried pre').textContent()) ?? '',
    to: (await popup.locator('.review-where dd').first().textContent()) ?? '',
  };
  const [form] = await Promise.all([formOpens(), popup.locator('.send .primary').click()]);
  await expectFilled(form, shown);

  await popup.bringToFront();
  await expect(popup.locator('.tickets li').first()).toBeVisible();
  await popup.getByText('Do you look after tickets? Read one here').click();
  await popup.getByLabel('Or paste the ticket’s text').fill(shown.body);
  await popup.getByRole('button', { name: 'Read this text' }).click();
  await expect(popup.getByRole('region', { name: 'The ticket, then and now' })).toContainText('Still open');
  expect(await problemsInBoth(popup)).toEqual([]);
});

test('a call, a booking page, and the text as rich text', async () => {
  const ways = [
    { id: 'call', name: 'SIS phone', type: 'phone', number: '(404) 555-0100' },
    { id: 'book', name: 'Booking page', type: 'booking', sensitivity: 'student-id', params: { a1: '{{subject}}' } },
    { id: 'rich', name: 'Rich text', type: 'clipboard', format: 'html' },
  ].map((way) => target.parse(way));
  await lens.inside.evaluate((desk) => chrome.storage.local.set({ desk }), ways);
  const { id } = await openMarked('new-look-kendo');
  const popup = await lens.browser.openExtensionPage(`popup.html?tab=${id}`);
  const note = popup.getByLabel('Your note');
  // By keyboard: what stands above may still grow, and move what a mouse would press.
  const choose = async (name: string) => {
    const radio = popup.getByRole('radio', { name });
    await radio.press('Space');
    await expect(radio).toBeChecked();
  };
  await note.fill('1 < 2 & "3" <b>bold</b> مثال 🙂');

  await choose('Rich text');
  await expect(popup.locator('.outgoing-copied')).toContainText('<b>bold</b> مثال 🙂');
  const text = (await popup.locator('.outgoing-copied').textContent()) ?? '';
  await popup.locator('.send .primary').press('Enter');
  await expect(popup.getByRole('status')).toContainText('Copied.');
  const page = await lens.browser.context.newPage();
  await page.setContent('<textarea></textarea><div contenteditable style="white-space: pre-wrap"></div>');
  await page.locator('textarea').press('Control+V');
  await page.locator('div').press('Control+V');
  await expect(page.locator('textarea')).toHaveValue(text);
  await expect(page.locator('div br')).toHaveCount(text.split('\n').length - 1);
  expect(await page.locator('div').evaluate((div) => (div as HTMLElement).innerText.trimEnd())).toBe(text.trimEnd());
  await expect(page.locator('div b')).toHaveCount(0);
  await page.close();

  await popup.bringToFront();
  await choose('Booking page');
  const book = popup.getByRole('button', { name: 'Copy text and open Booking page' });
  await expect(book).toBeVisible();
  const subject = (await popup.locator('.review-subject').textContent()) ?? '';
  const [booking] = await Promise.all([formOpens(), book.press('Enter')]);
  // At first it is an empty page.
  await booking.waitForURL('https://booking.practice-district.example/**');
  const { origin, pathname, searchParams } = new URL(booking.url());
  expect(origin + pathname).toBe('https://booking.practice-district.example/paige-practice');
  expect([...searchParams]).toEqual([['a1', subject]]);
  // Last, since the browser now asks the person about it. It is given the number from the page itself: no tab is left
  // behind, and the ticket stays.
  await popup.bringToFront();
  await choose('SIS phone');
  const cdp = await lens.browser.context.newCDPSession(popup);
  await cdp.send('Page.enable');
  const asked: string[] = [];
  cdp.on('Page.frameRequestedNavigation', ({ url }) => asked.push(url));
  const pages = lens.browser.context.pages().length;
  await popup.getByRole('button', { name: 'Call SIS phone' }).press('Enter');
  await expect(popup.getByRole('status')).toContainText('Your telephone program has the number of SIS phone.');
  await expect.poll(() => asked).toEqual(['tel:4045550100']);
  expect(lens.browser.context.pages()).toHaveLength(pages);
  await expect(popup.getByRole('radio', { name: 'SIS phone' })).toBeChecked();
  await expect(note).toHaveValue('1 < 2 & "3" <b>bold</b> مثال 🙂');
  await lens.inside.evaluate(() => chrome.storage.local.remove('desk'));
});
