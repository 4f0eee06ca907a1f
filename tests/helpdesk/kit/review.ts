import { expect, type Page } from '@playwright/test';
import { scenarioById } from '../../campus/scenarios/index.ts';
import type { CampusSkin } from '../../campus/types.ts';
import { expectFindings, expectFlagsRead, openTab } from '../../e2e/kit/lens.ts';
import type { PracticeBrowser } from './practice-browser.ts';

/** What the review says will leave. */
export interface Review {
  to: string;
  subject: string;
  carried: string;
  /** null when nothing is copied. */
  copied: string | null;
}

/** Opens a scenario's page in Campus, waits until it is read, and opens the popup about it. */
export async function openPopup(practice: PracticeBrowser, skin: CampusSkin, scenario: string): Promise<Page> {
  const { browser, inside, campus } = practice;
  const expected = scenarioById(scenario)?.expected.findings ?? [];
  const tab = await openTab(browser, inside, campus.url(skin, scenario));
  await expectFindings(
    browser,
    tab,
    expected.map(({ check, outcome, name }) => `${check} ${outcome} ${name ?? '-'}`),
  );
  // From then on what the review says stays as it is.
  await expectFlagsRead(browser, tab);
  const popup = await browser.openExtensionPage(`popup.html?tab=${tab.id}`);
  await expect(popup.locator('.send .primary')).toBeVisible();
  return popup;
}

/** Reads the review, letter for letter. */
export async function readReview(popup: Page): Promise<Review> {
  const text = async (selector: string) => {
    const found = popup.locator(selector);
    return (await found.count()) === 0 ? null : found.textContent();
  };
  return {
    to: (await text('h3 + .review-where dd')) ?? '',
    subject: (await text('.review-subject')) ?? '',
    carried: (await text('.outgoing-carried')) ?? '',
    copied: await text('.outgoing-copied'),
  };
}

/** Presses the one button of the popup and gives the page that opens. */
export async function send(practice: PracticeBrowser, popup: Page, label: string): Promise<Page> {
  const opening = practice.browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: label, exact: true }).click();
  return opening;
}
