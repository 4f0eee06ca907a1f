import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type TabReport, tabReport } from '../../../lib/report/schema.ts';
import { type ChromiumOptions, type ChromiumWithExtension, launchExtension } from '../../browsers/chromium.ts';
import { type Campus, PRACTICE_HOST, startCampus } from '../../campus/server.ts';

/** The build that is shipped, made by `npm run build`. */
export const shippedBuild = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

export interface Tab {
  page: Page;
  id: number;
  /** Errors that reached the page: exceptions nobody caught, in any of its frames. */
  errors: string[];
}

export interface Lens {
  readonly campus: Campus;
  readonly browser: ChromiumWithExtension;
  /** A page with the extension's rights and no script of its own; not the tab in front. */
  readonly inside: Page;
  /** Opens an address in a new tab in front, and knows the tab by the extension's number. */
  open(url: string): Promise<Tab>;
}

/**
 * One Chromium with the extension, and one practice campus, for all tests of a file.
 * @param prepare runs before the browser starts and may say with which options
 */
export function useLens(prepare?: () => Promise<Partial<ChromiumOptions>>): Lens {
  let started: { campus: Campus; browser: ChromiumWithExtension; inside: Page } | null = null;
  const now = () => {
    if (!started) throw new Error('The browser has not started');
    return started;
  };
  test.beforeAll(async () => {
    const campus = await startCampus();
    const options = await prepare?.();
    const browser = await launchExtension({
      extensionPath: shippedBuild,
      ...options,
      // With a certificate that counts as right the browser keeps style sheets and scripts, as it does of a real Campus.
      args: [`--ignore-certificate-errors-spki-list=${campus.spkiHash}`, ...(options?.args ?? [])],
      hostMap: { [PRACTICE_HOST]: campus.port, ...options?.hostMap },
    });
    started = { campus, browser, inside: browser.context.pages()[0] as Page };
  });
  test.afterEach(async () => {
    const { browser, inside } = now();
    for (const page of browser.context.pages()) if (page !== inside) await page.close();
  });
  test.afterAll(async () => {
    await started?.browser.close();
    await started?.campus.close();
  });
  return {
    get campus() {
      return now().campus;
    },
    get browser() {
      return now().browser;
    },
    get inside() {
      return now().inside;
    },
    open: (url) => openTab(now().browser, now().inside, url),
  };
}

/** Opens a tab through the extension, which is how its number is known, and goes to an address in it. */
export async function openTab(browser: ChromiumWithExtension, inside: Page, url: string): Promise<Tab> {
  const [page, id] = await Promise.all([
    browser.context.waitForEvent('page'),
    inside.evaluate(async () => (await chrome.tabs.create({ url: 'about:blank' })).id as number),
  ]);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  return { page, id, errors };
}

/** The tab's stored report, checked against the contract; null when there is none. Throws when it does not fit. */
export const readReport = async (browser: ChromiumWithExtension, tabId: number): Promise<TabReport | null> =>
  reportIn(await browser.readSession(keyOf(tabId)));

const keyOf = (tabId: number) => `report:${tabId}`;
const reportIn = (stored: unknown): TabReport | null =>
  stored === undefined ? null : tabReport.parse(JSON.parse(String(stored)));

/**
 * Waits for a report of the tab that a judge lets pass; looked at anew whenever it is written.
 * @param judge throws while the report is not what is waited for
 * @returns that report
 * @throws after `timeout` ms what the judge threw last, with all that is known of the tab
 */
export async function untilReport(
  browser: ChromiumWithExtension,
  tab: Tab,
  judge: (report: TabReport | null) => void,
  timeout = 30_000,
): Promise<TabReport | null> {
  const end = Date.now() + timeout;
  for (;;) {
    const stored = await browser.readSession(keyOf(tab.id));
    try {
      const report = reportIn(stored);
      judge(report);
      return report;
    } catch (error) {
      const left = end - Date.now();
      if (left > 0) await browser.sessionChange(keyOf(tab.id), stored, left);
      else {
        const frames = await browser.readSession(`frames:${tab.id}`);
        throw new Error(`${(error as Error).message}\nReport and frames:\n${stored}\n${frames}`, { cause: error });
      }
    }
  }
}

/** A report in short: check, outcome and whom it is about, in a fixed order. */
export const inShort = (report: TabReport | null): string[] | null =>
  report?.findings
    .map(({ check, outcome, row, subject }) => `${check} ${outcome} ${row === null ? '-' : subject.name}`)
    .sort() ?? null;

/** Waits until the tab's report, in short, says exactly this. */
export async function expectFindings(browser: ChromiumWithExtension, tab: Tab, findings: string[]): Promise<void> {
  await untilReport(browser, tab, (report) => expect(inShort(report)).toEqual([...findings].sort()));
}

/** Waits until the student's flags have been read: from then on the report of a page at rest stays as it is. */
export async function expectFlagsRead(browser: ChromiumWithExtension, tab: Tab): Promise<void> {
  await untilReport(browser, tab, (report) => expect(report?.context.flagsReadable).toBe(true));
}

/** Waits until the session remembers what was read of somebody: it does so last, behind report and marks. */
export const expectRemembered = (browser: ChromiumWithExtension, id: string): Promise<void> =>
  expect.poll(() => browser.readSession('family'), { timeout: 30_000 }).toContain(id);

/** Sends a message to the worker as an extension page does, and gives its answer. */
export const tell = (inside: Page, message: unknown): Promise<unknown> =>
  inside.evaluate((one) => chrome.runtime.sendMessage(one), message);

/** What stands on the toolbar button for a tab. */
export const badgeText = (inside: Page, tabId: number): Promise<string> =>
  inside.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
