import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DESK_HOST } from '../campus/desk.ts';
import { skins } from '../campus/paths.ts';
import { scenarioById } from '../campus/scenarios/index.ts';
import type { Scenario } from '../campus/types.ts';
import { someOf } from '../e2e/kit/skins.ts';
import { hasFindings, said } from './kit/expected.ts';
import { clickInLayer, marksTold, textInLayer } from './kit/layer.ts';
import { clickInPopup, closePopups, evaluateInPopup, waitForPopup } from './kit/popup.ts';
import { type PracticeFirefox, startPracticeFirefox } from './kit/practice-firefox.ts';
import { openTab } from './kit/practice-tab.ts';
import { enterRows } from './kit/rows-frame.ts';
import { reportWhen } from './kit/stored-report.ts';

const scenario = scenarioById('portal-empty') as Scenario;
const deskOrigin = `https://${DESK_HOST}`;
let practice: PracticeFirefox;

beforeAll(async () => {
  practice = await startPracticeFirefox();
});

afterEach(async () => {
  await closePopups(practice.firefox);
  await practice.firefox.asExtension(
    'return browser.permissions.remove({ origins: [arguments[0]] })',
    `${deskOrigin}/*`,
  );
  practice.desk.requests.length = 0;
});

afterAll(() => practice?.close());

describe.each(someOf(['new-look-kendo', 'classic'] as const, skins))('Relationships in %s', (skin) => {
  test('from a row to the filled form: read, marked, explained, asked, sent', async () => {
    const { firefox, campus, desk } = practice;
    const tab = await openTab(firefox, campus.url(skin, scenario.id));
    const report = await reportWhen(firefox, tab.id, hasFindings(scenario));
    expect(said(report)).toEqual(scenario.expected);

    await enterRows(firefox, skin);
    await expect.poll(() => marksTold(firefox)).toEqual(['button: Portal box empty, Example, Omar']);
    await clickInLayer(firefox, '.mark');
    const card = await textInLayer(firefox, '.card');
    expect(card).toContain('Guardian: ticked');
    expect(card).toContain('Portal: empty');

    // The browser opens the popup itself, from the click in the page: `action.openPopup` with a person's gesture.
    await clickInLayer(firefox, '.card .main');
    await waitForPopup(firefox, 'return document.querySelector(".outgoing-carried pre") !== null');
    for (const words of ['Example, Dana J', 'Paige Practice'])
      await waitForPopup(firefox, `return document.body.innerText.includes('${words}')`);
    await expect.poll(() => firefox.readSession(`panel-request:${tab.id}`)).toBeUndefined();
    const review = await evaluateInPopup<{ subject: string; body: string }>(
      firefox,
      `return { subject: document.querySelector('.review-subject').textContent,
        body: document.querySelector('.outgoing-carried pre').textContent }`,
    );
    expect(review?.subject).toContain('100303');
    expect(review?.body).toContain('REL-PORTAL row 2 (Father, personID 903012): Guardian ticked, Portal empty');
    expect(`${review?.subject}${review?.body}`).not.toContain('Omar');

    await clickInPopup(firefox, '.send .primary');
    await expect.poll(() => desk.requests.length, { timeout: 20_000 }).toBe(2);
    expect(desk.requests).toEqual([
      { path: '/', referer: null, fields: {} },
      {
        path: '/Ticket/Create.html',
        referer: `${deskOrigin}/`,
        fields: {
          Queue: 'SIS Support',
          Subject: review?.subject,
          Content: review?.body,
          ContentType: 'text/plain',
        },
      },
    ]);
  });
});

test('the host of a desk is granted for filling in its form, not for reading it', async () => {
  const { firefox, campus, desk } = practice;
  const tab = await openTab(firefox, campus.url('new-look-kendo', scenario.id));
  await reportWhen(firefox, tab.id, hasFindings(scenario));
  // The popup as a tab of its own: the other way to the same page.
  await firefox.openExtensionPage(`popup.html?tab=${tab.id}`);
  await firefox.waitFor(() => document.querySelector('.send .primary'));
  await firefox.click(await firefox.find('.send .primary'));
  await expect.poll(() => desk.requests.length, { timeout: 20_000 }).toBe(2);
  const granted = await firefox.asExtension<string[]>('return browser.permissions.getAll().then((all) => all.origins)');
  expect(granted.sort()).toEqual([`${deskOrigin}/*`, 'https://*.infinitecampus.org/*'].sort());
  expect(await firefox.asExtension('return browser.scripting.getRegisteredContentScripts()')).toEqual([]);
});
