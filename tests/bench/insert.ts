import type { BrowserContext, Page } from '@playwright/test';
import type { Campus } from '../campus/server.ts';
import { quiet } from './cases.ts';

const ROWS = 4000;
/** Longer than a change is put off (lib/dom/watch.ts), so that all that follows is counted. */
const SETTLE_MS = 1500;

/** Starts counting the processor time of scripts; each call of the answer gives the ms so far. */
async function scriptClock(page: Page): Promise<() => Promise<number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  };
}

/** The script time of the tab (ms, processor time) that inserting 4,000 rows costs in this browser, in a new page. */
export async function insertTime(context: BrowserContext, campus: Campus): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(campus.lookalikeUrl('roster'));
    await quiet(page.mainFrame());
    const clock = await scriptClock(page);
    const before = await clock();
    await page.evaluate(
      async ([rows, settle]) => {
        (globalThis as unknown as { insertRows: (count: number) => number }).insertRows(rows);
        const until = performance.now() + settle;
        while (performance.now() < until) await new Promise((next) => requestAnimationFrame(next));
      },
      [ROWS, SETTLE_MS] as const,
    );
    await quiet(page.mainFrame());
    return (await clock()) - before;
  } finally {
    await page.close();
  }
}
