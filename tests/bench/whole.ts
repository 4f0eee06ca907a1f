import type { Browser, Page } from '@playwright/test';
import type { ChromiumWithExtension } from '../browsers/chromium.ts';
import type { Campus } from '../campus/server.ts';
import { allBoxes, moved } from './boxes.ts';
import { type Case, inNewPage, quiet, rowsFrame } from './cases.ts';
import { type OurWork, ourWork, startTrace } from './trace.ts';

/** What the shipped extension does to a page as a whole. */
export interface Whole extends OurWork {
  elements: number;
  moved: number;
}

/** Waits for the marks' layer; where there is none to come, the tab need only come to rest. */
async function marked(page: Page, one: Case): Promise<void> {
  const frame = await rowsFrame(page, one);
  if (one.marked) await frame.waitForSelector('campus-lens-layer', { state: 'attached', timeout: 120_000 });
  await quiet(frame);
}

/** Opens a case with the extension, traced, and compares its boxes with those of the same page without. */
export async function wholeRun(
  plain: Browser,
  { context }: ChromiumWithExtension,
  campus: Campus,
  one: Case,
): Promise<Whole> {
  const page = await context.newPage();
  try {
    const size = { width: 1280, height: 720 };
    await page.setViewportSize(size);
    const end = await startTrace(page);
    await page.goto(one.url(campus));
    await marked(page, one);
    const work = ourWork(await end());
    const after = await allBoxes(page);
    const before = await inNewPage(plain, campus, one, async (_, other) => {
      await other.setViewportSize(size);
      return allBoxes(other);
    });
    return { ...work, ...moved(before, after) };
  } finally {
    await page.close();
  }
}
