import { afterAll, beforeAll, expect, test } from 'vitest';
import { scenarioById } from '../campus/scenarios/index.ts';
import { toolById } from '../campus/tools/index.ts';
import type { PracticeTool, ToolSkin } from '../campus/tools/types.ts';
import type { ExpectedFinding, Scenario } from '../campus/types.ts';
import { hasFindings, said } from './kit/expected.ts';
import { allInLayer, clickInLayer, marksTold, textInLayer } from './kit/layer.ts';
import { askWhy, openPanel, partSaying } from './kit/panel.ts';
import { closePopups, evaluateInPopup, waitForPopup } from './kit/popup.ts';
import { type PracticeFirefox, startPracticeFirefox } from './kit/practice-firefox.ts';
import { openTab } from './kit/practice-tab.ts';
import { enterRows } from './kit/rows-frame.ts';
import { rememberedWhen, reportWhen } from './kit/stored-report.ts';

const WHY = 'Why can’t this parent see this child?';
const KEY = 'Activation key on this page';
const COPY = 'Copy key with its holder’s name';
/** The keys of Enid and Lothar, however they are written. */
const keys = /91991100|93013100/;
let practice: PracticeFirefox;

beforeAll(async () => {
  practice = await startPracticeFirefox();
});

afterAll(() => practice?.close());

/** Opens a page and waits until its report says what its scenario, or the session so far, makes of it. */
async function openTool(skin: ToolSkin, id: string, findings?: ExpectedFinding[]) {
  const { firefox, campus } = practice;
  const { expected } = toolById(id) as PracticeTool;
  const tab = await openTab(firefox, campus.toolUrl(skin, id));
  const report = await reportWhen(
    firefox,
    tab.id,
    hasFindings({ expected: { ...expected, findings: findings ?? expected.findings } }),
  );
  return { tab, report };
}

test('one child: the first item not met, in the popup; then saved and verified, in the panel', async () => {
  const { firefox, campus } = practice;
  const scenario = scenarioById('portal-empty') as Scenario;
  const tab = await openTab(firefox, campus.url('classic', scenario.id));
  expect(said(await reportWhen(firefox, tab.id, hasFindings(scenario)))).toEqual(scenario.expected);
  await enterRows(firefox, 'classic');
  await clickInLayer(firefox, '.mark');
  await clickInLayer(firefox, '.card .main');
  await waitForPopup(firefox, 'return document.querySelector(".why option:nth-child(2)") !== null');
  // The browser draws the open list of a popup's drop-down outside of it: what is chosen there comes back as this event.
  await evaluateInPopup(
    firefox,
    `const select = document.querySelector('.why select');
    select.value = [...select.options].find(({ text }) => text === 'Example, Omar · Father').value;
    select.dispatchEvent(new Event('change', { bubbles: true }));`,
  );
  await waitForPopup(firefox, 'return document.querySelector(".why-first") !== null');
  const first = await evaluateInPopup<string>(firefox, 'return document.querySelector(".why").innerText');
  await closePopups(firefox);
  expect(first).toMatch(/First item of the checklist that is not met\s+Portal\s+· Not met\s+The box is empty\./);

  await enterRows(firefox, 'classic');
  await firefox.click(await firefox.find('#portal_30001'));
  await firefox.frame('#frameWorkspace', '#frameWorkspaceWrapper', '#frameWorkspaceHeader');
  await firefox.click(await firefox.find('#saveDiv'));
  await reportWhen(firefox, tab.id, ({ findings }) => findings.length === 0);
  await openPanel(firefox, tab);
  const after = await partSaying(firefox, 'After your changes', 'verified');
  expect(after).toMatch(/Example, Omar\): ticked, saved, verified \d/);
});

test('one of three: the child whose page lacks the box, and how many were checked', async () => {
  const { firefox } = practice;
  await openTool('new-look-kendo', 'family-ada');
  const { tab } = await openTool('classic', 'family-ben');
  await enterRows(firefox, 'classic');
  await expect.poll(() => marksTold(firefox)).toEqual(['button: Portal box empty, Sample, Nora']);

  const panel = await openPanel(firefox, tab);
  const two = await partSaying(firefox, 'Family: 2 of 3 children checked', 'Sample, Cleo');
  expect(two).toMatch(/Sample, Cleo \(.*\)\s+Relationships not checked yet/);
  await askWhy(firefox, 'Sample, Nora · Mother');
  const why = await partSaying(firefox, WHY, 'First item of the checklist that is not met');
  expect(why).toMatch(/Portal\s+· Not met\s+The box is empty\./);
  expect(why).toContain('Each child’s page has its own boxes.');

  await openTool('new-look-legacy', 'family-cleo');
  await firefox.switchTo(panel);
  await partSaying(firefox, 'Family: 3 of 3 children checked', 'Sample, Cleo');
});

test('an application of eight people: what is not linked, and a checklist beside Approve that presses nothing', async () => {
  const { firefox } = practice;
  const { tab, report } = await openTool('window', 'olr-application-mixed');
  expect(report.facts.applicants.filter(({ kind }) => kind === 'person')).toHaveLength(8);
  await expect
    .poll(async () => (await marksTold(firefox)).join())
    .toMatch(/Practice, Mina|Testerman, Ines|12 Example Street/);

  await firefox.evaluate(() => {
    const approve = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Approve');
    if (!approve) throw new Error('The page has no Approve');
    approve.id = 'approve';
    approve.scrollIntoView({ block: 'center' });
    approve.onclick = (event) => {
      approve.value = `${event.isTrusted} ${event.defaultPrevented}`;
    };
  });
  await expect.poll(() => textInLayer(firefox, '.note')).toContain('6 of 10 linked');
  const note = await textInLayer(firefox, '.note');
  expect(note).toContain('Not linked: 3');
  expect(note).toContain('Possible match: 1');
  expect(await allInLayer(firefox, '.note :is(button, a, input, select, summary, [tabindex], [role=button])')).toEqual(
    [],
  );
  await firefox.click(await firefox.find('#approve'));
  expect(await firefox.evaluate(() => document.querySelector<HTMLButtonElement>('#approve')?.value)).toBe('true false');

  await openPanel(firefox, tab);
  const links = await partSaying(firefox, 'Links of this application', '6 of 10 linked');
  expect(links).toContain('Application 70201');
  expect(links).toMatch(/12 Example Street: Not linked[\s\S]*Sample, Kira: Possible match/);
});

test('the key of the right parent is offered; another parent’s is warned of and not offered', async () => {
  const { firefox } = practice;
  await openTool('classic', 'relationships-blocks');
  await rememberedWhen(firefox, '199901');
  const right = await openTool('new-look-kendo', 'demographics-relative', [
    { check: 'ACC-NONE', outcome: 'review', name: 'Placeholder, Enid' },
  ]);
  await openPanel(firefox, right.tab);
  const offered = await partSaying(firefox, KEY, 'Relationship to Placeholder, Gwen R: Mother.', COPY);
  expect(offered).not.toContain('another person');
  expect(offered).not.toMatch(keys);

  const wrong = await openTool('classic', 'demographics-wrong-parent', [
    { check: 'ACC-NONE', outcome: 'review', name: 'Placeholder, Lothar' },
    { check: 'KEY-HOLDER', outcome: 'review', name: 'Placeholder, Lothar' },
  ]);
  await enterRows(firefox, 'classic');
  await expect.poll(async () => (await marksTold(firefox)).join()).toContain('Placeholder, Lothar');
  await openPanel(firefox, wrong.tab);
  const warned = await partSaying(firefox, KEY, 'This is the key of another person than the one worked on');
  expect(warned).toContain('Not among the relationships of Placeholder, Gwen R');
  const all = await firefox.evaluate<string>(() => document.body.textContent);
  expect(all).not.toContain(COPY);
  expect(`${all}${JSON.stringify(wrong.report)}`).not.toMatch(keys);
});
