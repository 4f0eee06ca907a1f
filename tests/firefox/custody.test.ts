import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practiceProfile } from '../../lib/district/practice.ts';
import { skins } from '../campus/paths.ts';
import { scenarioById } from '../campus/scenarios/index.ts';
import type { Scenario } from '../campus/types.ts';
import { someOf } from '../e2e/kit/skins.ts';
import { hasFindings, said } from './kit/expected.ts';
import { clickInLayer, marksTold, textInLayer } from './kit/layer.ts';
import { closePopups, evaluateInPopup, waitForPopup } from './kit/popup.ts';
import { type PracticeFirefox, startPracticeFirefox } from './kit/practice-firefox.ts';
import { openTab } from './kit/practice-tab.ts';
import { enterRows } from './kit/rows-frame.ts';
import { remembered, rememberReports } from './kit/said-so-far.ts';
import { reportWhen } from './kit/stored-report.ts';

const late = scenarioById('custody-flag-late') as Scenario;
const withRow = scenarioById('custody-portal-empty') as Scenario;
const custodyText = practiceProfile.custodyText.en;
/** The words that every piece of advice to change access uses, and no custody text does. */
const advice = /\b(tick|clear) the\b/i;
let practice: PracticeFirefox;

beforeAll(async () => {
  practice = await startPracticeFirefox();
  await rememberReports(practice.firefox);
});

afterAll(() => practice?.close());

describe.each(someOf(['new-look-kendo', 'classic'] as const, skins))(
  'a custody flag in another frame, later than the rows, in %s',
  (skin) => {
    test('is a finding of its own; nothing that was ever said advises access', async () => {
      const { firefox, campus } = practice;
      const tab = await openTab(firefox, campus.url(skin, late.id));
      const report = await reportWhen(firefox, tab.id, hasFindings(late));
      expect(said(report)).toEqual(late.expected);
      expect(report.findings[0]?.fix).toBe(custodyText);
      await enterRows(firefox, skin);
      expect(await marksTold(firefox)).toEqual([]);
    });

    test('is what the card, the popup and the ticket of a marked row speak of', async () => {
      const { firefox, campus } = practice;
      const tab = await openTab(firefox, campus.url(skin, withRow.id));
      expect(said(await reportWhen(firefox, tab.id, hasFindings(withRow)))).toEqual(withRow.expected);
      const fixes = (await remembered(firefox, tab.id)).flatMap(({ findings }) => findings.map(({ fix }) => fix));
      expect(fixes).toContain(custodyText);
      expect(fixes.filter((fix) => advice.test(fix))).toEqual([]);

      await enterRows(firefox, skin);
      await clickInLayer(firefox, '.mark');
      // What the card says comes a moment after the report.
      await expect.poll(() => textInLayer(firefox, '.card')).toContain(custodyText);
      expect(await textInLayer(firefox, '.card')).not.toMatch(advice);
      await clickInLayer(firefox, '.card .main');
      await waitForPopup(
        firefox,
        `return document.querySelector(".outgoing-carried") !== null &&
          [document.body, document.querySelector(".review")].every((one) =>
            one?.innerText.includes(${JSON.stringify(custodyText)}))`,
      );
      const popup = await evaluateInPopup<string>(firefox, 'return document.body.innerText');
      const ticket = await evaluateInPopup<string>(firefox, 'return document.querySelector(".review").innerText');
      await closePopups(firefox);
      expect(popup).not.toMatch(advice);
      expect(popup).toContain(custodyText);
      expect(ticket).toContain(custodyText);
      expect(ticket).not.toContain(withRow.flags[0]?.text);
    });
  },
);
