import { checkById } from '../../lib/checks/index.ts';
import { type Delivery, isDone } from '../../lib/delivery/delivery.ts';
import type { About } from '../../lib/delivery/outbox/entry.ts';
import type { Plan } from '../../lib/delivery/plan.ts';
import { browser } from '../../lib/messages/browser.ts';
import type { FromPage } from '../../lib/messages/map.ts';
import { structuresOf } from '../../lib/messages/structure.ts';
import { toFrame } from '../../lib/messages/to-frame.ts';
import { mayRead } from '../../lib/storage/consent.ts';
import { draftItem } from '../../lib/storage/draft.ts';
import { framesItem, knownTabs, noFrames } from '../../lib/storage/frames.ts';
import { reportItem } from '../../lib/storage/report.ts';
import { deskForm } from './desk-form.ts';
import { eraseAll } from './erase.ts';
import { fetchTasks } from './fetch-tasks.ts';
import { backToTicket, endFill, fillAgain, fillBelongsTo } from './fill.ts';
import { confirmSent, submit, tryNow } from './outbox.ts';
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
async function deliver(tabId: number, plan: Plan, about: About): Promise<Delivery> {
  const done = await submit(plan, about);
  await fillBelongsTo(done, tabId);
  // A form's ticket is kept until the form holds it.
  if (plan.kind !== 'fill' && isDone(done)) await draftItem(tabId).remove();
  return done;
}

async function onFill(tabId: number, what: 'again' | 'end' | 'back'): Promise<{ done: boolean }> {
  if (what === 'again') return fillAgain(tabId);
  if (what === 'back') return backToTicket(tabId);
  await endFill(tabId);
  return { done: true };
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
      return { frames: (await mayRead()) ? await structuresOf(message.tabId) : [] };
    case 'teach':
      return (await mayRead()) ? teach(message.tabId, message.subject) : { started: false };
    case 'erase':
      return eraseAll();
    case 'fetch-tasks':
      return fetchTasks(Date.now(), true);
    case 'show-row':
      return showRow(message.tabId, message.row, message.check);
    case 'answered':
      return answered(message.tabId);
    case 'deliver':
      return deliver(message.tabId, message.plan, message.about);
    case 'fill':
      return onFill(message.tabId, message.what);
    case 'ticket':
      return message.act === 'try' ? tryNow(message.id) : confirmSent(message.id, message.number);
    case 'desk-form':
      return deskForm(message.tabId, message.plan);
  }
}
