import type { Browser } from '@playwright/test';
import axe from 'axe-core';
import { frameConfig } from '../../lib/campus/frame-config.ts';
import { practiceProfile } from '../../lib/district/practice.ts';
import type { Campus } from '../campus/server.ts';
import { type Case, inNewPage } from './cases.ts';
import type { Steps, StepsInput } from './inside.ts';
import { axeLabel, evaluateLoader, plainWalk } from './yardsticks.ts';

/** One run of a case: ours and both yardsticks, each on a new page. Times are ms. */
export interface Run extends Steps {
  loader: number;
  walk: number;
  cells: number;
  axe: number;
}

export interface Scripts {
  bench: string;
  loader: string;
}

const { labels, headers, relationshipTypes, access, checks, custodyText } = practiceProfile;
const input: StepsInput = {
  config: frameConfig(labels, headers),
  district: { relationshipTypes, access, checks, custodyText },
};

/** Measures a case once. Throws when not every row was read: then the times would mean nothing. */
export async function coldRun(browser: Browser, campus: Campus, one: Case, scripts: Scripts): Promise<Run> {
  const loader = await inNewPage(browser, campus, one, (frame) => frame.evaluate(evaluateLoader, scripts.loader));
  const steps = await inNewPage(browser, campus, one, async (frame) => {
    await frame.evaluate(scripts.bench);
    return frame.evaluate(
      (given) => (globalThis as unknown as { bench: { steps: (i: unknown) => Promise<Steps> } }).bench.steps(given),
      input,
    );
  });
  const walk = await inNewPage(browser, campus, one, (frame) => frame.evaluate(plainWalk));
  const rule = await inNewPage(browser, campus, one, async (frame) => {
    await frame.evaluate(axe.source);
    return frame.evaluate(axeLabel);
  });
  if (steps.rows !== one.rows) throw new Error(`${one.name}: ${steps.rows} rows were read, not ${one.rows}.`);
  return { ...steps, loader, walk: walk.ms, cells: walk.cells, axe: rule };
}
