import type { Page } from '@playwright/test';
import { type TabReport, tabReport } from '../../../lib/report/schema.ts';

/** Starts keeping every report that is written for a tab; the function it returns tells them, in order (null: removed). */
export async function recordReports(inside: Page, tabId: number): Promise<() => Promise<(TabReport | null)[]>> {
  const key = `report:${tabId}`;
  await inside.evaluate((name) => {
    const kept: unknown[] = [];
    Object.assign(globalThis, { [name]: kept });
    chrome.storage.session.onChanged.addListener((changes) => {
      const change = changes[name];
      if (change) kept.push(change.newValue ?? null);
    });
  }, key);
  return async () => {
    const kept = await inside.evaluate((name) => (globalThis as unknown as Record<string, unknown[]>)[name], key);
    return (kept ?? []).map((text) => (text === null ? null : tabReport.parse(JSON.parse(String(text)))));
  };
}

/** Everything that session memory holds about a tab: the keys that end in its number. */
export const keysOf = (inside: Page, tabId: number): Promise<string[]> =>
  inside.evaluate(
    async (id) => Object.keys(await chrome.storage.session.get(null)).filter((key) => key.endsWith(`:${id}`)),
    tabId,
  );
