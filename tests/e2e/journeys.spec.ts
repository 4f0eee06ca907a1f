import { expect, type Page, test } from '@playwright/test';
import type { ToolSkin } from '../campus/tools/types.ts';
import { problemsInBoth } from './kit/axe.ts';
import { expectFindings, expectFlagsRead, type Tab, useLens } from './kit/lens.ts';

const lens = useLens();

/** What grants access, or names a box to tick: nothing of it may stand anywhere under a custody flag. */
const GRANTS = /tick the|grant (him|her|them|access)|give (him|her|them) access|Copy key/i;

const panelFor = ({ id }: Tab): Promise<Page> => lens.browser.openExtensionPage(`sidepanel.html?tab=${id}`);
const region = (panel: Page, name: string | RegExp) => panel.getByRole('region', { name });

async function openTool(skin: ToolSkin, id: string, findings: string[]): Promise<Tab> {
  const tab = await lens.open(lens.campus.toolUrl(skin, id));
  await expectFindings(lens.browser, tab, findings);
  return tab;
}

test('one child: the first item that fails, then saved and verified', async () => {
  const tab = await lens.open(lens.campus.url('new-look-kendo', 'portal-empty'));
  await expectFindings(lens.browser, tab, ['REL-PORTAL fails Example, Omar']);
  await expectFlagsRead(lens.browser, tab);
  const panel = await panelFor(tab);
  const why = region(panel, 'Why can’t this parent see this child?');
  await why.getByLabel('Person').selectOption({ label: 'Example, Omar · Father' });
  await expect(why).toContainText('First item of the checklist that is not met');
  await expect(why.locator('.why-first')).toContainText('Portal');
  await expect(why.locator('.why-first')).toContainText('The box is empty.');

  await tab.page.bringToFront();
  const frame = tab.page.frameLocator('#main-workspace');
  await frame.locator('tr[aria-rowindex="3"] input.k-checkbox').nth(1).click();
  await expect(region(panel, 'After your changes')).toContainText('not seen saved yet');
  await frame.getByRole('button', { name: 'Save' }).click();
  await expect(region(panel, 'After your changes')).toContainText(/ticked, saved, verified \d/, { timeout: 15_000 });
  await expectFindings(lens.browser, tab, []);
});

test('one of three: the child whose page lacks the box, and how many were checked', async () => {
  const ada = await openTool('new-look-kendo', 'family-ada', []);
  await expectFlagsRead(lens.browser, ada);
  const ben = await openTool('classic', 'family-ben', ['REL-PORTAL fails Sample, Nora', 'REL-NOPORTAL review -']);
  await expectFlagsRead(lens.browser, ben);
  const panel = await panelFor(ben);
  const family = region(panel, /^Family: 2 of 3 children checked/);
  await expect(family).toContainText('Sample, Cleo');
  await expect(family).toContainText('Relationships not checked yet');
  const why = region(panel, 'Why can’t this parent see this child?');
  await why.getByLabel('Person').selectOption({ label: 'Sample, Nora · Mother' });
  await expect(why.locator('.why-first')).toContainText('Portal');
  await expect(why).toContainText('Each child’s page has its own boxes.');
  expect(await problemsInBoth(panel)).toEqual([]);
  await openTool('new-look-legacy', 'family-cleo', []);
  await expect(region(panel, /^Family: 3 of 3 children checked/)).toBeVisible({ timeout: 15_000 });
});

test('a grade book: the teacher is sent to the AP or SIC, the registrar is told why there is nothing to do', async () => {
  const tab = await openTool('new-look-legacy', 'gradebook-today', []);
  const panel = await panelFor(tab);
  const card = region(panel, 'Grade book: three questions first');
  const role = panel.getByRole('combobox', { name: /role|What do you do/ }).first();
  await role.selectOption({ label: 'Teacher' });
  await expect(card).toContainText('Your school’s AP or SIC checks scheduling and enrollment first.');
  await expect(card.getByRole('button', { name: 'Copy this for your AP or SIC' })).toBeVisible();
  await expect(card.getByRole('button', { name: 'Ask the specialist' })).toHaveCount(0);
  expect(await problemsInBoth(panel)).toEqual([]);
  const again = panel.getByRole('combobox', { name: /role|What do you do/ }).first();
  await again.selectOption({ label: 'Secretary or registrar' });
  await expect(panel.getByText('have no teacher gradebook access').first()).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Ask the specialist' })).toHaveCount(0);
  await expect(panel.getByText('Is the student enrolled?')).toHaveCount(0);
});

test('the portal: what to do with a family, step by step', async () => {
  const panel = await panelFor(await openTool('portal', 'portal-parent-home', []));
  const guide = region(panel, 'Help a family with the portal');
  await expect(guide.locator('summary').first()).toBeVisible();
  for (const summary of await guide.locator('summary').all()) await summary.click();
  await expect(guide.locator('ol > li').first()).toBeVisible();
  expect(await problemsInBoth(panel)).toEqual([]);
});

test('shared custody stays silent', async () => {
  const tab = await openTool('new-look-kendo', 'households-second-home', []);
  await expectFlagsRead(lens.browser, tab);
  const panel = await panelFor(tab);
  await expect(panel.getByRole('heading', { name: 'No findings' })).toBeVisible();
  await expect(panel.getByText(/Second home recognised/).first()).toBeVisible();
  expect(await problemsInBoth(panel)).toEqual([]);
});

const flagged: [id: string, findings: string[]][] = [
  ['households-two-primary-custody', ['HH-TWO-PRIMARY fails Practice, Nora']],
  ['demographics-custody', []],
  ['summary-custody', []],
];
const looked = 'households-two-primary-custody';
for (const [id, findings] of flagged) {
  test(`${id}: a custody flag hides every advice to grant access`, async () => {
    const tab = await openTool('new-look-kendo', id, findings);
    const panel = await panelFor(tab);
    await expect(panel.getByText('Custody first').first()).toBeVisible({ timeout: 15_000 });
    await expect(panel.getByText('Stop: do not change Guardian, Portal').first()).toBeVisible();
    for (const summary of await panel.locator('summary:visible').all()) await summary.click();
    for (const line of await panel.locator('.finding-line[aria-expanded=false]').all()) await line.click();
    expect(await panel.locator('main').innerText()).not.toMatch(GRANTS);
    if (id === looked) expect(await problemsInBoth(panel)).toEqual([]);
  });
}
