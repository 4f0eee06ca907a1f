import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabChanges } from '../../../lib/report/tab-changes.ts';
import { row } from '../checks/kit.ts';
import { alarmRings, dies, freshWorker, fromFrame, shows, startWorker, tabEvent } from '../kit/worker.ts';
import { stored } from '../kit/world.ts';
import { asRead, tab } from '../report/kit.ts';
import { rows, top } from './made-up.ts';

const TAB = 5;
const start = Date.UTC(2026, 2, 2, 15, 0, 0);
const untouched = { loaded: true, savedAt: null, alert: false };

/** The frame of the rows shows this document, with the Portal box so. */
async function reads(documentKey: string, portal: boolean, proof = { ...untouched, loaded: false }, number = '700001') {
  vi.setSystemTime(Date.now() + 10_000);
  const frames = tab(
    [row(0, { portal })],
    { studentNumber: number, personID: `9${number}` },
    { owner: { name: null, studentNumber: null, personID: `9${number}` } },
  );
  for (const { frameId, reading } of frames) {
    const readAt = new Date().toISOString();
    if (frameId === 0) await shows(TAB, top, asRead({ ...reading, readAt, documentKey: `top ${number}` }));
    else await shows(TAB, rows, asRead({ ...reading, readAt, documentKey, proof }));
  }
}
const kept = async () => {
  const text = (await stored())[`changes:${TAB}`];
  return text ? (JSON.parse(text) as TabChanges) : null;
};
const states = async () => (await kept())?.changes.map(({ field, state }) => `${field} ${state}`) ?? null;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  await freshWorker();
  await reads('first', false);
});
afterEach(() => void vi.useRealTimers());

describe('a box that a finding was about', () => {
  it('is followed over a Save, the document that goes, the one that comes, and a worker that is killed', async () => {
    expect(await states()).toEqual(['portal open']);
    await reads('first', true);
    expect(await states()).toEqual(['portal changed']);
    await startWorker();
    dies(TAB, rows);
    await fromFrame(TAB, rows, { type: 'gone', documentKey: 'first' });
    expect(await states()).toEqual(['portal changed']);
    await reads('second', true, untouched);
    expect(await states()).toEqual(['portal saved']);
    expect((await kept())?.changes[0]?.at).toBe(start + 30_000);
  });

  it('is still empty when the document that comes shows it empty', async () => {
    await reads('first', true);
    await reads('second', false, untouched);
    expect(await states()).toEqual(['portal still']);
  });
});

describe('it is forgotten', () => {
  it('with the page of another student', async () => {
    await reads('first', true);
    await reads('second', true, untouched, '700002');
    expect(await states()).toBeNull();
  });

  it('with the tab', async () => {
    await tabEvent('onRemoved', TAB);
    expect(await states()).toBeNull();
  });

  it('when the tab has been quiet for the idle time', async () => {
    vi.setSystemTime(Date.now() + 30 * 60_000);
    await alarmRings();
    expect(await states()).toBeNull();
  });

  it('when somebody is asked to sign in', async () => {
    await fromFrame(8, 0, { type: 'hello', wants: false, signIn: true });
    expect(await states()).toBeNull();
  });
});
