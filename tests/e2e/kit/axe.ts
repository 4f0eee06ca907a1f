import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe-core finds on a page, one line a rule and element. */
export async function problems(page: Page): Promise<string[]> {
  // "Legacy" runs in this page alone; the other way opens a tab for each run, to reach frames of other sites.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
