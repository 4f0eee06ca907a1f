import type { Page } from '@playwright/test';

/**
 * What reading a page writes by itself, whenever the page draws something or its header comes to rest; and the profile
 * as it is worked out again when the browser's policy answers late. What it is worked out of is compared.
 */
const OF_READING = /^(report|frames|changes|family|sightings?|awake|drift|heard|in-force)/;

/**
 * All that the extension keeps, for the session and on the device, but for what reading the pages writes: a text to
 * compare before and after.
 * @param inside a page of the extension
 */
export async function kept(inside: Page): Promise<string> {
  const all = await inside.evaluate(async () => [await chrome.storage.session.get(), await chrome.storage.local.get()]);
  return JSON.stringify(
    all.map((area) =>
      Object.entries(area)
        .filter(([key]) => !OF_READING.test(key))
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  );
}
