import { type Page, test } from '@playwright/test';

/**
 * Keeps a picture of a page in the test's own folder of results, for a person to look at. Only with PICTURES set: none of
 * them is compared with anything, and each takes as long as opening a page.
 */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['PICTURES'] === undefined) return;
  await page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: true });
}
