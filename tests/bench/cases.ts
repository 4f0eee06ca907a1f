import type { Browser, BrowserContext, Frame, Page } from '@playwright/test';
import { type Campus, PRACTICE_HOST } from '../campus/server.ts';
import { TEN_FRAMES } from '../campus/ten-frames.ts';

export interface Case {
  name: string;
  /** Rows of the page's list; 0 for the page of 50,000 elements, which is none. */
  rows: number;
  /** Its page gets marks. */
  marked: boolean;
  url: (campus: Campus) => string;
}

const skins = { legacy: 'new-look-legacy', kendo: 'new-look-kendo' } as const;

export const cases: readonly Case[] = [
  ...[20, 200, 2000].flatMap((rows) =>
    Object.entries(skins).map(([name, skin]) => ({
      name: `${rows} rows, ${name}`,
      rows,
      marked: true,
      url: (campus: Campus) => campus.url(skin, 'all-fine', { rows }),
    })),
  ),
  ...Object.entries(skins).map(([name, skin]) => ({
    name: `1,500 household members, ${name}`,
    rows: 1500,
    marked: false,
    url: (campus: Campus) => campus.toolUrl(skin, 'members-1500'),
  })),
  ...Object.entries(skins).map(([name, skin]) => ({
    name: `3,000 applications, ${name}`,
    rows: 3000,
    marked: false,
    url: (campus: Campus) => campus.toolUrl(skin, 'applications-3000'),
  })),
  { name: 'ten frames', rows: 20, marked: true, url: () => `https://${PRACTICE_HOST}${TEN_FRAMES}` },
  { name: '50,040 elements', rows: 0, marked: false, url: (campus) => campus.lookalikeUrl('big-page') },
];

/** The frame whose document holds the rows, once they are drawn and the page has come to rest. */
export async function rowsFrame(page: Page, { rows }: Pick<Case, 'rows'>): Promise<Frame> {
  const least = rows === 0 ? 2500 : rows;
  const holds = async (frame: Frame) =>
    (await frame.evaluate(() => (document.readyState === 'complete' ? document.querySelectorAll('tr').length : 0))) >=
    least;
  for (let tries = 0; tries < 600; tries++) {
    for (const frame of page.frames()) {
      // A frame that is just being loaded cannot be asked.
      if (!(await holds(frame).catch(() => false))) continue;
      await quiet(frame);
      return frame;
    }
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
  throw new Error(`The rows of ${page.url()} were not drawn.`);
}

/** Waits until the browser has been idle twice, so that layout and paint of the page itself are done. */
export const quiet = (frame: Frame): Promise<void> =>
  frame.evaluate(async () => {
    for (let times = 0; times < 2; times++) await new Promise((next) => requestIdleCallback(() => next(null)));
  });

/** Opens a case in a new context, which means a new process: nothing is compiled or cached yet. */
export async function inNewPage<T>(
  browser: Browser,
  campus: Campus,
  one: Case,
  work: (frame: Frame, page: Page) => Promise<T>,
): Promise<T> {
  const context: BrowserContext = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.goto(one.url(campus));
    return await work(await rowsFrame(page, one), page);
  } finally {
    await context.close();
  }
}
