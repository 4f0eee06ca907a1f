import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../../browsers/chromium.ts';
import { inLayers } from './layer.ts';

export type Spoken = 'en' | 'es';

/** The rule about colours (WCAG AA): comparing them takes most of the time. */
const COLOURS = 'color-contrast';

/** Less than all of a page, which is faster. */
interface Part {
  /** The colours alone, or all but them. */
  rules?: 'colours' | 'other';
  /** What is looked at, as a selector; the rest of the page is looked at elsewhere. */
  within?: string;
}

/** What axe-core finds on a page or a part of it, one line a rule and element. */
export async function problems(page: Page, { rules, within }: Part = {}): Promise<string[]> {
  // "Legacy" runs in this page alone; the other way opens a tab for each run, to reach frames of other sites.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ['violations'],
    ...(rules === 'colours' && { runOnly: { type: 'rule', values: [COLOURS] } }),
    ...(rules === 'other' && { rules: { [COLOURS]: { enabled: false } } }),
  });
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** By how many pixels a page scrolls sideways, where it does. */
export async function sideways(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return over > 0 ? [`scrolls sideways by ${over} pixels`] : [];
}

/** Makes an open page of the extension speak a language, as the settings do, and waits until it does. */
export async function speak(page: Page, language: Spoken): Promise<void> {
  const html = page.locator('html');
  if ((await html.getAttribute('lang')) === language) return;
  const before = await page.locator('main').innerText();
  await page.evaluate((one) => chrome.storage.local.set({ language: one }), language);
  await expect(html).toHaveAttribute('lang', language);
  // The words come a moment after the attribute.
  await expect.poll(() => page.locator('main').innerText()).not.toBe(before);
}

/**
 * What is wrong with a page of the extension as it stands: axe-core in English as wide as it is, and in Spanish, the
 * longer texts, at 320 pixels; sideways scrolling in both. Afterwards it is as it was, and speaks English.
 * @param within the part that axe-core looks at; absent for all
 */
export async function problemsInBoth(page: Page, within?: string): Promise<string[]> {
  const size = page.viewportSize();
  const found: string[] = [];
  const look = async (language: Spoken, part: Part) => {
    await speak(page, language);
    for (const one of [...(await problems(page, part)), ...(await sideways(page))]) found.push(`${language} ${one}`);
  };
  await look('en', within === undefined ? {} : { within });
  await page.setViewportSize({ width: 320, height: 900 });
  // The colours are those of the English page.
  await look('es', within === undefined ? { rules: 'other' } : { rules: 'other', within });
  await speak(page, 'en');
  found.push(...(await sideways(page)).map((one) => `en ${one} at 320`));
  if (size !== null) await page.setViewportSize(size);
  return found;
}

/**
 * What is wrong with what the extension has drawn into a Campus page. axe-core cannot enter a closed shadow root: what
 * is in it is put into an open one, on a page of its own, which is given back.
 * @param holds part of the drawing's HTML that is waited for
 */
export async function problemsOfLayer(
  browser: ChromiumWithExtension,
  campus: Page,
  holds: string,
  colorScheme: 'light' | 'dark',
): Promise<{ copy: Page; language: string; found: string[] }> {
  const drawn = () =>
    inLayers(campus, (root) => ({ html: root.innerHTML, lang: (root as unknown as { host: HTMLElement }).host.lang }));
  const wanted = async () => (await drawn()).find(({ html }) => html.includes(holds));
  await expect.poll(wanted).toBeTruthy();
  const { html = '', lang = '' } = (await wanted()) ?? {};
  const copy = await browser.context.newPage();
  await copy.emulateMedia({ colorScheme });
  await copy.setContent(`<!doctype html><html lang="en"><title>Layer</title><main><h1>Page</h1><div></div></main>`);
  await copy.evaluate(
    ([inner, language]) => {
      const host = document.querySelector('div') as HTMLElement;
      host.lang = language as string;
      host.attachShadow({ mode: 'open' }).innerHTML = inner as string;
    },
    [html, lang],
  );
  return { copy, language: lang, found: await problems(copy) };
}
