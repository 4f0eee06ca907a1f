import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alarmRings, freshWorker, fromFrame, fromPage, reportOf, shows, startWorker } from '../kit/worker.ts';
import { stored, world } from '../kit/world.ts';
import { portalEmpty, readings, rows, top } from './made-up.ts';

const TAB = 5;
const start = Date.UTC(2026, 2, 2, 15, 0, 0);
const { header, list } = readings(portalEmpty);
const pass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  await freshWorker();
  await shows(TAB, top, header);
  await shows(TAB, rows, list);
});
afterEach(() => void vi.useRealTimers());

describe('a tab that is quiet', () => {
  it('is looked at by an alarm that wakes the worker', async () => {
    expect(await fakeBrowser.alarms.getAll()).toContainEqual(
      expect.objectContaining({ name: 'idle', periodInMinutes: 5 }),
    );
  });

  it('keeps its report for 30 minutes, and not a minute longer', async () => {
    pass(29);
    await alarmRings();
    expect(await reportOf(TAB)).not.toBeNull();
    expect(JSON.stringify(await stored())).toMatch(/Sample, Student/);
    pass(1);
    await alarmRings();
    expect(await reportOf(TAB)).toBeNull();
    // Nothing that was read is left in memory; a specialist of the profile is named otherwise.
    expect(JSON.stringify(await stored())).not.toMatch(/Sample\d*, (Student|Person)/);
  });

  it('is let go by a worker that was asleep meanwhile', async () => {
    pass(31);
    await startWorker();
    await alarmRings();
    expect(await reportOf(TAB)).toBeNull();
  });

  it('counts from its last word, not its first', async () => {
    pass(20);
    await fromFrame(TAB, rows, { type: 'reading', reading: list });
    pass(20);
    await alarmRings();
    expect(await reportOf(TAB)).not.toBeNull();
  });

  it('takes no other tab with it, and no draft', async () => {
    await fakeBrowser.storage.session.set({ [`draft:${TAB}`]: 'the own words' });
    pass(30);
    await shows(6, top, header);
    await shows(6, rows, list);
    await alarmRings();
    expect(await reportOf(TAB)).toBeNull();
    expect(await reportOf(6)).not.toBeNull();
    expect((await stored())[`draft:${TAB}`]).toBe('the own words');
  });

  it('is whole again at the next word of one frame: the others are asked', async () => {
    pass(30);
    await alarmRings();
    world.frames.set(`${TAB}:${top}`, async (message) => {
      if (message.type === 'read') await fromFrame(TAB, top, { type: 'reading', reading: header });
      return header.documentKey;
    });
    await fromFrame(TAB, rows, { type: 'reading', reading: list });
    expect((await reportOf(TAB))?.context).toMatchObject({ student: { name: 'Sample, Student' }, flagsReadable: true });
  });

  it('is read again when a page asks for it, and answered when that is done', async () => {
    pass(30);
    await alarmRings();
    for (const [frameId, reading] of [
      [top, header],
      [rows, list],
    ] as const) {
      world.frames.set(`${TAB}:${frameId}`, async (message) => {
        if (message.type === 'read') await fromFrame(TAB, frameId, { type: 'reading', reading });
        return reading.documentKey;
      });
    }
    await fromPage({ type: 'refresh', tabId: TAB });
    expect((await reportOf(TAB))?.context.flagsReadable).toBe(true);
  });
});
