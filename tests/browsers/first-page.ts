import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { FirefoxSession } from './firefox-session.ts';

/** What "Start" on the first page stores, and that the built-in profile's one letter was read: no dot on the button. */
const agreed = {
  consent: { version: 1, at: '2026-01-05T15:00:00.000Z' },
  'tasks-done': { 'read-correspondence|': '2026-01-05' },
};

const limitMs = 30_000;
const stepMs = 50;

/** A tab that is just being loaded may have no address yet, which is no URL. */
const isFirstPage = (address: string): boolean => /\/welcome\.html(?:[?#]|$)/.test(address);

/** A throwaway extension of a test has no first page. */
const hasFirstPage = (extensionPath: string): boolean => existsSync(join(extensionPath, 'welcome.html'));

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + limitMs; ; ) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('The first page did not come up after the install');
    await new Promise((done) => setTimeout(done, stepMs));
  }
}

/** The page that the extension opens after its install. */
export const firstPage = (context: BrowserContext): Promise<Page> =>
  until(async () => context.pages().find((page) => isFirstPage(page.url())));

/** Closes the first page and agrees, as a person does with "Start": what most tests are about comes after that. */
export async function pastFirstPage(context: BrowserContext, inside: Page, extensionPath: string): Promise<void> {
  if (!hasFirstPage(extensionPath)) return;
  // A profile that outlives its browser has agreed in an earlier one.
  if (await inside.evaluate(async () => 'consent' in (await chrome.storage.local.get('consent')))) return;
  await (await firstPage(context)).close();
  await inside.evaluate((given) => chrome.storage.local.set(given), agreed);
}

/** The same in Firefox. The current tab stays what it is. */
export async function pastFirstPageInFirefox(firefox: FirefoxSession, extensionPath: string): Promise<void> {
  if (!hasFirstPage(extensionPath)) return;
  await until(async () =>
    (await firefox.inBrowser<boolean>(`
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
      if (tab) gBrowser.removeTab(tab);
      return Boolean(tab);`))
      ? true
      : undefined,
  );
  await firefox.asExtension('return browser.storage.local.set(arguments[0])', agreed);
}

/** The tab of the first page in Firefox, made the current one. @returns its address */
export async function goToFirstPage(firefox: FirefoxSession): Promise<string> {
  return until(async () => {
    for (const tab of await firefox.tabs()) {
      await firefox.switchTo(tab);
      // A tab that is just being loaded has no answer.
      const address = await firefox.evaluate<string>(() => location.href).catch(() => 'about:blank');
      if (isFirstPage(address)) return address;
    }
    return undefined;
  });
}
