import type { Remembered } from '../report/family.ts';
import type { TabReport } from '../report/schema.ts';
import type { TabChanges } from '../report/tab-changes.ts';
import { fields, list, oneOf, text, whole, written } from '../shape.ts';
import type { PendingFill } from './fill.ts';
import { shaped } from './reads.ts';
import { readAll, type SessionItem, sessionItem } from './session-item.ts';

/**
 * What the worker keeps in session memory, as pages see it: they draw it, and wait for nothing else. The worker made it of
 * what it had checked, nobody but Campus Lens can write there, and an update empties it; so pages look only whether it is
 * that kind of value. Their schemas are the worker's.
 */

const report = shaped(
  fields({
    version: oneOf([1]),
    tabId: whole,
    readAt: text(),
    origin: text(),
    pages: list(written<TabReport['pages'][number]>()),
    context: written<TabReport['context']>(),
    facts: written<TabReport['facts']>(),
    findings: list(written<TabReport['findings'][number]>()),
    coverage: written<TabReport['coverage']>(),
  }),
);
const family = shaped(list(written<Remembered>()));
const fill = shaped(written<PendingFill>());
const changes = shaped(written<TabChanges>());

/**
 * Tells of a tab's report now and whenever it changes; null when there is none.
 * @returns stops telling
 */
export function watchReport(tabId: number, tell: (report: TabReport | null) => void): () => void {
  return sessionItem<TabReport>(`report:${tabId}`, report).watch(tell);
}

/** Every report there is, by tab. */
export const seenReports = (): Promise<Map<number, TabReport>> => readAll('report:', report);

export const seenFamily = (): SessionItem<Remembered[]> => sessionItem('family', family);
export const seenFill = (tabId: number): SessionItem<PendingFill> => sessionItem(`fill:${tabId}`, fill);
export const seenChanges = (tabId: number): SessionItem<TabChanges> => sessionItem(`changes:${tabId}`, changes);
