import { afterAll, beforeAll, expect, test } from 'vitest';
import { scenarioById } from '../campus/scenarios/index.ts';
import { PRACTICE_HOST } from '../campus/server.ts';
import type { Scenario } from '../campus/types.ts';
import { hasFindings, said } from './kit/expected.ts';
import { grant, takeBack } from './kit/hosts.ts';
import { inLayer, marksTold } from './kit/layer.ts';
import { districtHost, type PracticeFirefox, startPracticeFirefox } from './kit/practice-firefox.ts';
import { openTab, type PracticeTab } from './kit/practice-tab.ts';
import { enterRows } from './kit/rows-frame.ts';
import { reportWhen, storedReport } from './kit/stored-report.ts';

const scenario = scenarioById('portal-empty') as Scenario;
const districtOrigin = `https://${districtHost}`;
const districtPattern = `${districtOrigin}/*`;
const campusPattern = 'https://*.infinitecampus.org/*';
const skin = 'new-look-kendo';
let practice: PracticeFirefox;

beforeAll(async () => {
  practice = await startPracticeFirefox();
});

afterAll(() => practice?.close());

const open = (origin: string) => openTab(practice.firefox, practice.campus.url(skin, scenario.id, { origin }));

async function marksIn(tab: PracticeTab): Promise<string[]> {
  await practice.firefox.switchTo(tab.handle);
  await enterRows(practice.firefox, skin);
  await practice.firefox.waitFor(() => document.querySelector('input.k-checkbox'));
  return marksTold(practice.firefox);
}

const registered = () =>
  practice.firefox.asExtension<string[]>(
    'return browser.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))',
  );

test('a district’s own host is read once a person grants it, and left alone once it is taken back', async () => {
  const { firefox } = practice;
  const early = await open(districtOrigin);
  expect(await marksIn(early)).toEqual([]);
  expect(await registered()).toEqual([]);

  await grant(firefox, districtPattern);
  const report = await reportWhen(firefox, early.id, hasFindings(scenario));
  expect(said(report)).toEqual(scenario.expected);
  expect(report.origin).toBe(districtOrigin);
  await expect.poll(registered).toEqual([districtPattern]);
  await firefox.switchTo(early.handle);
  await enterRows(firefox, skin);
  await inLayer(firefox, '.mark');
  const later = await open(districtOrigin);
  expect(said(await reportWhen(firefox, later.id, hasFindings(scenario)))).toEqual(scenario.expected);

  await takeBack(firefox, districtPattern);
  await expect.poll(registered).toEqual([]);
  await expect.poll(() => marksIn(early), { timeout: 20_000 }).toEqual([]);
  await expect.poll(() => storedReport(firefox, early.id)).toBeNull();
  const after = await open(districtOrigin);
  expect(await marksIn(after)).toEqual([]);
  // A page read from start to end meanwhile: whatever the tab before it had to say has been said.
  const known = await open(`https://${PRACTICE_HOST}`);
  await reportWhen(firefox, known.id, hasFindings(scenario));
  expect(await storedReport(firefox, after.id)).toBeNull();
});

test('without Campus’ own host, which Firefox lets a person refuse, nothing is read until it is granted', async () => {
  const { firefox } = practice;
  const origin = `https://${PRACTICE_HOST}`;
  const early = await open(origin);
  await reportWhen(firefox, early.id, hasFindings(scenario));
  await takeBack(firefox, campusPattern);
  await expect.poll(() => storedReport(firefox, early.id)).toBeNull();
  await expect.poll(() => marksIn(early), { timeout: 20_000 }).toEqual([]);
  const refused = await open(origin);
  expect(await marksIn(refused)).toEqual([]);

  await grant(firefox, campusPattern);
  for (const tab of [early, refused])
    expect(said(await reportWhen(firefox, tab.id, hasFindings(scenario)))).toEqual(scenario.expected);
  expect(await registered()).toEqual([]);
});
