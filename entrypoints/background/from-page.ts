import { checkById } from '../../lib/checks/index.ts';
import type { Delivery } from '../../lib/delivery/delivery.ts';
import { run } from '../../lib/delivery/execute.ts';
import type { Plan } from '../../lib/delivery/plan.ts';
import { browser } from '../../lib/messages/browser.ts';
import type { FromPage } from '../../lib/messages/map.ts';
import { structuresOf } from '../../lib/messages/structure.ts';
import { toFrame } from '../../lib/messages/to-frame.ts';
import { draftItem } from '../../lib/storage/draft.ts';
import { framesItem, knownTabs, noFrames } from '../../lib/storage/frames.ts';
import { reportItem } from '../../lib/storage/report.ts';
import { pauseTab, resumeTab } from './pause.ts';
import { rebuild } from './rebuild.ts';
import { teach } from './teach.ts';

async function refresh(tabId: number): Promise<void> {
  const { wanted } = (await framesItem(tabId).read()) ?? noFrames;
  await Promise.all(wanted.map((frameId) => toFrame(tabId, frameId, { type: 'read' })));
  await rebuild(tabId, null);
}

/** @param check whose row it is */
async function showRow(tabId: number, row: number, check: string): Promise<{ shown: boolean }> {
  const pages = (await reportItem(tabId).read())?.pages ?? [];
  const found = pages.find(({ page }) => checkById(check)?.pages.includes(page));
  if (!found) return { shown: false };
  await browser.tabs.update(tabId, { active: true });
  return { shown: (await toFrame(tabId, found.frameId, { type: 'focus-row', page: found.page, row })) === true };
}

/** Delivers, then lets the draft go: a popup may have closed before it could. */
async function deliver(tabId: number, plan: Plan): Promise<Delivery> {
  const done = await run(plan);
  if (done.opened) await draftItem(tabId).remove();
  return done;
}

/** Marks and counts again, in every tab: the same student may be open in another one too. */
async function answered(tabId: number): Promise<void> {
  for (const id of new Set([tabId, ...(await knownTabs())])) await rebuild(id, null);
}

/** Answers the popup or side panel. */
export async function fromPage(message: FromPage): Promise<unknown> {
  switch (message.type) {
    case 'refresh':
      return refresh(message.tabId);
    case 'pause':
      return pauseTab(message.tabId, message.scope);
    case 'resume':
      return resumeTab(message.tabId);
    case 'structure':
      return { frames: await structuresOf(message.tabId) };
    case 'teach':
      return teach(message.tabId, message.subject);
    case 'show-row':
      return showRow(message.tabId, message.row, message.check);
    case 'answered':
      return answered(message.tabId);
    case 'deliver':
      return deliver(message.tabId, message.plan);
  }
}
