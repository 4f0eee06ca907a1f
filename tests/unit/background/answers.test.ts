import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabReport } from '../../../lib/report/schema.ts';
import { keepAnswer } from '../../../lib/storage/answers.ts';
import { row } from '../checks/kit.ts';
import { resetIdb, storedAnswers } from '../kit/idb.ts';
import {
  alarmRings,
  badgeOf,
  freshWorker,
  fromFrame,
  fromPage,
  reportOf,
  shows,
  startWorker,
  toldTo,
} from '../kit/worker.ts';
import { portalEmpty, readings, rows, top } from './made-up.ts';

vi.mock('idb', () => import('../kit/idb.ts'));

const TAB = 5;
const until = '2026-06-30';
const { header, list } = readings(portalEmpty);

async function answerPortal(): Promise<void> {
  const report = (await reportOf(TAB)) as TabReport;
  const finding = report.findings.find(({ check }) => check === 'REL-PORTAL');
  if (!finding) throw new Error('made up wrongly');
  await keepAnswer(finding, report, 'declined', { at: '2026-03-02T15:00:00.000Z', until });
  await fromPage({ type: 'answered', tabId: TAB });
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 2, 15, 0, 0) });
  resetIdb();
  await freshWorker();
  await shows(TAB, top, header);
  await shows(TAB, rows, list);
});
afterEach(() => void vi.useRealTimers());

const marked = () => toldTo(TAB, rows).at(-1);
const checksIn = async () => (await reportOf(TAB))?.findings.map(({ check }) => check);

describe('an answered finding', () => {
  it('stays in the report, loses its mark, and is not counted', async () => {
    expect(marked()).toBe('marks REL-PORTAL');
    expect(await badgeOf(TAB)).toBe('2');
    const before = await checksIn();
    await answerPortal();
    expect(marked()).toBe('marks');
    expect(await badgeOf(TAB)).toBe('1');
    expect(await checksIn()).toEqual(before);
  });

  it('stays so for a worker that was killed, and for a page that is read again', async () => {
    await answerPortal();
    await startWorker();
    await fromFrame(TAB, rows, { type: 'reading', reading: list });
    expect(marked()).toBe('marks');
    expect(await badgeOf(TAB)).toBe('1');
  });

  it('comes back when the observed state changes', async () => {
    await answerPortal();
    // Whether the relationship is over cannot be read any more.
    const changed = readings([row(0, { portal: false, endDate: 'soon' })]).list;
    await fromFrame(TAB, rows, { type: 'reading', reading: changed });
    expect((await reportOf(TAB))?.findings.some(({ check }) => check === 'REL-PORTAL')).toBe(true);
    expect(marked()).toMatch(/marks REL-PORTAL/);
  });

  it('of another student keeps its mark', async () => {
    await answerPortal();
    const sibling = { ...list, documentKey: 'sibling' };
    const page = sibling.pages[0];
    if (!page) throw new Error('made up wrongly');
    sibling.pages = [{ ...page, owner: { ...page.owner, personID: '8001' } }];
    await shows(6, top, { ...header, header: header.header && { ...header.header, studentNumber: '700002' } });
    await shows(6, rows, sibling);
    expect(toldTo(6, rows).at(-1)).toBe('marks REL-PORTAL');
  });

  it('is deleted by the alarm when its time is over', async () => {
    await answerPortal();
    await alarmRings();
    expect(storedAnswers()).toHaveLength(1);
    vi.setSystemTime(Date.UTC(2026, 6, 2));
    await alarmRings();
    expect(storedAnswers()).toEqual([]);
  });
});

describe('a check that a person switches off', () => {
  it('goes from the report and the page at once, and comes back', async () => {
    await fakeBrowser.storage.local.set({ 'checks-off': ['REL-PORTAL'] });
    await expect.poll(checksIn).not.toContain('REL-PORTAL');
    await expect.poll(marked).toBe('marks');
    expect((await reportOf(TAB))?.coverage.ran).not.toContain('REL-PORTAL');
    await fakeBrowser.storage.local.set({ 'checks-off': [] });
    await expect.poll(marked).toBe('marks REL-PORTAL');
  });

  it('what is no list switches nothing off', async () => {
    await fakeBrowser.storage.local.set({ 'checks-off': 'REL-PORTAL' });
    await fromPage({ type: 'answered', tabId: TAB });
    expect(await checksIn()).toContain('REL-PORTAL');
  });
});
