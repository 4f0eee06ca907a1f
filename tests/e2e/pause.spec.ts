import { expect, type Page, test } from '@playwright/test';
import { cardButton, cardText, clickMark, inLayers, marks } from './kit/layer.ts';
import { badgeText, expectFindings, type Tab, useLens } from './kit/lens.ts';

const lens = useLens();
const omar = 'Portal box empty, Example, Omar';
const found = ['REL-PORTAL fails Example, Omar'];
const names = async ({ page }: Tab) => (await marks(page)).map(({ name }) => name);

async function openMarked(): Promise<Tab> {
  const tab = await lens.open(lens.campus.url('classic', 'portal-empty'));
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
      await tab.page.frameLocator('#frameWorkspace').locator('#frameWorkspaceWrapper').waitFor();
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
  await expect.poll(() => cardText(tab.page)).not.toBeNull();
  const at = await cardButton(tab.page, 'Pause marks on this tab');
  await tab.page.mouse.click(at?.x ?? -1, at?.y ?? -1);
  await expectQuiet(tab);
});

/** Writes a note into the ticket of a tab, and waits until it stands in the review. */
async function writeNote(panel: Page, text: string): Promise<void> {
  await panel.getByLabel('Your note').fill(text);
  await expect(panel.locator('.outgoing-copied')).toContainText(text);
}

test('a draft survives closing the panel, and switches stay as they were', async () => {
  const tab = await openMarked();
  const panel = await panelFor(tab);
  await writeNote(panel, 'Please look on Monday');
  await panel.getByLabel('Include names').check();
  await panel.close();
  const again = await panelFor(tab);
  await expect(again.getByLabel('Your note')).toHaveValue('Please look on Monday');
  await expect(again.getByLabel('Include names')).toBeChecked();
});

for (const away of ['https://practice.infinitecampus.org/campus/practice.jsp', 'about:blank']) {
  test(`a draft survives a sign-in time-out (${away})`, async () => {
    const tab = await openMarked();
    const panel = await panelFor(tab);
    await writeNote(panel, 'Asked by the family');
    await tab.page.goto(away);
    await expect.poll(() => lens.browser.readSession(`report:${tab.id}`)).toBeUndefined();
    await expect(panel.getByText('Your draft is kept')).toBeVisible();
    await tab.page.goto(lens.campus.url('classic', 'portal-empty'));
    await expectFindings(lens.browser, tab, found);
    await expect(panel.getByLabel('Your note')).toHaveValue('Asked by the family');
    await expect(panel.locator('.outgoing-copied')).toContainText('Asked by the family');
  });
}

test('a draft is never put into another student’s ticket', async () => {
  const tab = await openMarked();
  const panel = await panelFor(tab);
  await writeNote(panel, 'About the father');
  await tab.page.goto(lens.campus.url('classic', 'guardian-empty'));
  await expectFindings(lens.browser, tab, ['REL-GUARDIAN review Testerman, Paul D']);
  await expect(panel.getByLabel('Your note')).toHaveValue('');
  expect(await panel.locator('.outgoing-copied, .outgoing-carried').allTextContents()).not.toContain(
    'About the father',
  );
});
