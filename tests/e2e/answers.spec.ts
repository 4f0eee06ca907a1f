import { expect, type Frame, type Page, test } from '@playwright/test';
import { asAfterFirstPage } from '../browsers/first-page.ts';
import { answer, answered, database } from './kit/answering.ts';
import { problems, sideways, speak } from './kit/axe.ts';
import { badgeText, expectFindings, expectFlagsRead, type Tab, useLens } from './kit/lens.ts';
import { picture } from './kit/picture.ts';

const lens = useLens();
test.afterEach(() => asAfterFirstPage(lens.browser.context, lens.inside));

const tick = (tab: Tab, box: string) => (tab.page.frame('frameWorkspaceDetail') as Frame).locator(box).click();
const panelFor = ({ id }: Tab): Promise<Page> => lens.browser.openExtensionPage(`sidepanel.html?tab=${id}`);

async function open(scenario: string, findings: string[]): Promise<Tab> {
  const tab = await lens.open(lens.campus.url('classic', scenario));
  await expectFindings(lens.browser, tab, findings);
  await expectFlagsRead(lens.browser, tab);
  return tab;
}

test('a custody finding takes only the document on file, and comes back when another adult gets access', async () => {
  const tab = await open('custody-portal-empty', ['REL-CUSTODY review -', 'REL-PORTAL fails Placeholder, Nils']);
  await expect.poll(() => badgeText(lens.inside, tab.id)).toBe('2');
  const panel = await panelFor(tab);
  const custody = panel.locator('.finding', { hasText: 'REL-CUSTODY' });
  await custody.getByRole('button', { name: /^This is intentional/ }).press('Enter');
  await expect(panel.getByRole('radio')).toHaveCount((await panel.locator('.target input[type=radio]').count()) + 1);
  await panel.getByRole('radio', { name: 'Legal document on file' }).press('Space');
  await panel.getByRole('button', { name: 'Save the answer' }).press('Enter');
  await expect.poll(() => badgeText(lens.inside, tab.id)).toBe('1');
  await expect(panel.getByText('Stop: do not change Guardian, Portal').first()).toBeVisible();
  expect(await panel.locator('main').innerText()).not.toMatch(/tick the|clear the/i);

  // The mother's access goes and the father's comes: as many people as before, and not the same.
  await tab.page.bringToFront();
  await tick(tab, '#portal_30000');
  await tick(tab, '#portal_30001');
  await expect(custody).toHaveCount(1);
});

test('the reasons and what was answered are well named and fit a narrow panel', async () => {
  const tab = await open('custody-portal-empty', ['REL-CUSTODY review -', 'REL-PORTAL fails Placeholder, Nils']);
  const panel = await panelFor(tab);
  await answer(panel, 'Legal document on file');
  await panel.locator('.finding-line').press('Enter');
  await panel.getByRole('button', { name: /^This is intentional/ }).press('Enter');
  await expect(panel.getByRole('radio', { name: 'Legal document on file' })).toBeFocused();
  await panel.getByRole('button', { name: 'Forget all answers on this device' }).click();
  for (const summary of await panel.locator('summary').all()) await summary.click();
  for (const [language, colorScheme] of [
    ['en', 'light'],
    ['es', 'dark'],
  ] as const) {
    await speak(panel, language);
    await panel.emulateMedia({ colorScheme });
    await panel.setViewportSize({ width: 320, height: 900 });
    expect.soft([...(await problems(panel)), ...(await sideways(panel))], colorScheme).toEqual([]);
    await picture(panel, colorScheme);
  }
});

test('all answers of the device can be forgotten', async () => {
  const tab = await open('portal-empty', ['REL-PORTAL fails Example, Omar']);
  const panel = await panelFor(tab);
  await answer(panel, 'Guardian declined');
  await panel.getByRole('button', { name: 'Forget all answers on this device' }).press('Enter');
  await panel.getByRole('button', { name: 'Delete them all' }).press('Enter');
  await expect(panel.locator('.finding')).toHaveCount(1);
  await expect(answered(panel)).toHaveCount(0);
  // The key of sent tickets is another one, and stays.
  expect(JSON.parse(await database(panel))).toEqual([{ key: 'sent', extractable: false }]);
});
