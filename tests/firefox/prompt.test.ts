import { afterAll, beforeAll, expect, test } from 'vitest';
import { panelEn } from '../../lib/i18n/panel.en.ts';
import { DESK_HOST } from '../campus/desk.ts';
import { scenarioById } from '../campus/scenarios/index.ts';
import type { Scenario } from '../campus/types.ts';
import { hasFindings } from './kit/expected.ts';
import { clickInLayer } from './kit/layer.ts';
import { answerPrompt } from './kit/permission-prompt.ts';
import { clickInPopup, waitForPopup } from './kit/popup.ts';
import { type PracticeFirefox, startPracticeFirefox } from './kit/practice-firefox.ts';
import { openTab } from './kit/practice-tab.ts';
import { enterRows } from './kit/rows-frame.ts';
import { reportWhen } from './kit/stored-report.ts';

let practice: PracticeFirefox;

beforeAll(async () => {
  // Elsewhere the browser grants without asking; here it asks, as it does by default.
  practice = await startPracticeFirefox({ prefs: { 'extensions.webextOptionalPermissionPrompts': true } });
});

afterAll(() => practice?.close());

test('the browser asks before a form is filled in; refused, nothing opens; allowed, the ticket goes on', async () => {
  const { firefox, campus, desk } = practice;
  const tab = await openTab(firefox, campus.url('new-look-kendo', 'portal-empty'));
  await reportWhen(firefox, tab.id, hasFindings(scenarioById('portal-empty') as Scenario));
  await enterRows(firefox, 'new-look-kendo');
  await clickInLayer(firefox, '.mark');
  await clickInLayer(firefox, '.card .main');
  await waitForPopup(firefox, 'return document.querySelector(".send .primary") !== null');

  await clickInPopup(firefox, '.send .primary');
  await answerPrompt(firefox, 'deny');
  await waitForPopup(
    firefox,
    `return document.querySelector('.send').innerText.includes(${JSON.stringify(panelEn['failed.permission'])})`,
  );
  expect(desk.requests).toEqual([]);

  await clickInPopup(firefox, '.send .primary');
  await answerPrompt(firefox, 'allow');
  await expect
    .poll(() => desk.requests.map(({ path, referer }) => ({ path, referer })), { timeout: 20_000 })
    .toEqual([
      { path: '/', referer: null },
      { path: '/Ticket/Create.html', referer: `https://${DESK_HOST}/` },
    ]);
});
