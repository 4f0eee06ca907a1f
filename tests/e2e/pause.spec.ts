import { expect, type Page, test } from '@playwright/test';
import { cardButton, cardText, clickMark, inLayers, marks } from './kit/layer.ts';
import { badgeText, expectFindings, type Tab, useLens } from './kit/lens.ts';

const lens = useLens();
const omar = 'Portal box empty, Example, Omar';
const found = ['REL-PORTAL fails Example, Omar'];
const names = async ({ page }: Tab) => (await marks(page)).map(({ name }) => name);

async function openMarked(): Promise<Tab> {
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, found);
  await expect.poll(() => names(tab)).toEqual([omar]);
  return tab;
}

const panelFor = ({ id }: Tab): Promise<Page> => lens.browser.openExtensionPage(`sidepanel.html?tab=${id}`);

async function expectQuiet(tab: Tab): Promise<void> {
  await expect.poll(() => lens.browser.readSession(`report:${tab.id}`)).toBeUndefined();
  await expect.poll(() => badgeText(lens.inside, tab.id)).toBe('');
  await tab.page.bringToFront();
  await expect.poll(() => inLayers(tab.page, (root) => root.querySelectorAll('.mark').length)).not.toContain(1);
}

async function expectReading(tab: Tab): Promise<void> {
  await expectFindings(lens.browser, tab, found);
  await tab.page.bringToFront();
  await expect.poll(() => names(tab)).toEqual([omar]);
}

test('paused on this tab, for 30 minutes and on this kind of page, through a reload, until resumed', async () => {
  const tab = await openMarked();
  const other = await openMarked();
  const panel = await panelFor(tab);
  for (const [button, said, everywhere] of [
    ['On this tab', 'Paused on this tab', false],
    ['For 30 minutes', 'Paused until', true],
    ['On this kind of page', 'Paused on this kind of page', true],
  ] as const) {
    await test.step(button, async () => {
      await panel.bringToFront();
      await panel.getByText('Pause', { exact: true }).click();
      await panel.getByRole('button', { name: button, exact: true }).click();
      await expect(panel.getByText(said).first()).toBeVisible();
      await expectQuiet(tab);
      if (everywhere) await expectQuiet(other);
      else await expectReading(other);

      await tab.page.reload();
      await tab.page.frameLocator('#main-workspace').locator('input.k-checkbox').first().waitFor();
      await expectQuiet(tab);

      await panel.bringToFront();
      await panel.getByRole('button', { name: 'Resume', exact: true }).click();
      await expectReading(tab);
      await expectReading(other);
    });
  }
  expect(tab.errors).toEqual([]);
});

test('the card pauses its tab in one click', async () => {
  const tab = await openMarked();
  await clickMark(tab.page, omar);
  // With the advice, which comes once the flags are known, the card is larger, and its buttons stand elsewhere.
  await expect.poll(() => cardText(tab.page)).toContain('tick the Portal checkbox');
  const at = await cardButton(tab.page, 'Pause marks on this tab');
  await tab.page.mouse.click(at?.x ?? -1, at?.y ?? -1);
  await expectQuiet(tab);
});

/** Writes a note into the ticket of a tab, and waits until it stands in the review. */
async function writeNote(panel: Page, text: string): Promise<void> {
  await panel.getByLabel('Your note').fill(text);
  await expect(panel.locator('.outgoing-copied')).toContainText(text);
}

test('a draft survives closing the panel and a sign-in, switches stay as they were; it is one student’s', async () => {
  const tab = await openMarked();
  const first = await panelFor(tab);
  await writeNote(first, 'About the father');
  await first.getByLabel('Include names').check();
  await first.close();
  const panel = await panelFor(tab);
  await expect(panel.getByLabel('Your note')).toHaveValue('About the father');
  await expect(panel.getByLabel('Include names')).toBeChecked();

  for (const away of ['https://practice.infinitecampus.org/campus/practice.jsp', 'about:blank'])
    await test.step(away, async () => {
      await tab.page.goto(away);
      await expect.poll(() => lens.browser.readSession(`report:${tab.id}`)).toBeUndefined();
      await expect(panel.getByText('Your draft is kept')).toBeVisible();
      await tab.page.goto(lens.campus.url('new-look-kendo', 'portal-empty'));
      await expectFindings(lens.browser, tab, found);
      await expect(panel.getByLabel('Your note')).toHaveValue('About the father');
      await expect(panel.locator('.outgoing-copied')).toContainText('About the father');
    });

  await tab.page.goto(lens.campus.url('new-look-kendo', 'guardian-empty'));
  await expectFindings(lens.browser, tab, ['REL-GUARDIAN review Testerman, Paul D']);
  await expect(panel.getByLabel('Your note')).toHaveValue('');
  const leaving = panel.locator('.outgoing-copied, .outgoing-carried');
  await expect.poll(async () => (await leaving.allTextContents()).join('\n')).not.toContain('About the father');
  await expect(leaving.first()).toBeVisible();
});
