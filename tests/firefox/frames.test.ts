import { afterAll, beforeAll, expect, test } from 'vitest';
import { scenarioById } from '../campus/scenarios/index.ts';
import type { Scenario } from '../campus/types.ts';
import { hasFindings, said } from './kit/expected.ts';
import { marksTold } from './kit/layer.ts';
import { type PracticeFirefox, startPracticeFirefox } from './kit/practice-firefox.ts';
import { openTab } from './kit/practice-tab.ts';
import { enterRows } from './kit/rows-frame.ts';
import { reportWhen } from './kit/stored-report.ts';

const scenario = scenarioById('guardian-empty') as Scenario;
const skin = 'new-look-legacy';
let practice: PracticeFirefox;

beforeAll(async () => {
  practice = await startPracticeFirefox();
});

afterAll(() => practice?.close());

test('a frame that comes late and rewrites itself with document.open is read and marked', async () => {
  const { firefox, campus } = practice;
  expect(scenario.timing.rewrites).toBe(true);
  const tab = await openTab(firefox, campus.url(skin, scenario.id));
  expect(said(await reportWhen(firefox, tab.id, hasFindings(scenario)))).toEqual(scenario.expected);
  await enterRows(firefox, skin);
  await expect.poll(() => marksTold(firefox)).toEqual(['button: Guardian box empty, Testerman, Paul D']);
});

test('a frame that is loaded again by Save is read anew', async () => {
  const { firefox, campus } = practice;
  const tab = await openTab(firefox, campus.url(skin, 'portal-empty'));
  await reportWhen(firefox, tab.id, hasFindings(scenarioById('portal-empty') as Scenario));
  await enterRows(firefox, skin);
  // The second row is the father's; the test ticks and saves as the clerk would. The extension never does.
  const boxes = 'input[name^="portal_"]';
  await firefox.waitFor((selector: string) => document.querySelectorAll(selector).length === 3, boxes);
  const name = await firefox.evaluate(
    (selector: string) => (document.querySelectorAll(selector)[1] as HTMLInputElement).name,
    boxes,
  );
  await firefox.click(await firefox.find(`[name="${name}"]`));
  const ticked = await reportWhen(firefox, tab.id, ({ findings }) => findings.length === 0);
  await enterRows(firefox, skin);
  await firefox.evaluate(() => (document.querySelector('#relationshipsForm') as HTMLFormElement).submit());
  const saved = await reportWhen(
    firefox,
    tab.id,
    ({ readAt, facts }) => readAt > ticked.readAt && facts.relationships.some(({ portal }) => portal === false),
  );
  expect(said(saved).findings).toEqual([]);
  expect(saved.facts.relationships.find(({ name: shown }) => shown === 'Example, Omar')?.portal).toBe(true);
});
