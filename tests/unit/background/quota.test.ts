import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RawReading } from '../../../lib/campus/raw.ts';
import { row } from '../checks/kit.ts';
import { badgeOf, freshWorker, fromFrame, reportOf, shows } from '../kit/worker.ts';
import { stored, world } from '../kit/world.ts';
import { readings, rows, top } from './made-up.ts';

const many = Array.from({ length: 40 }, (_, at) => row(at));
const at = (reading: RawReading, minute: number) => ({
  ...reading,
  readAt: new Date(Date.UTC(2026, 2, 2, 15, minute)).toISOString(),
});
const size = async () => JSON.stringify(await stored()).length;

async function open(tabId: number, minute: number): Promise<void> {
  const { header, list } = readings(many);
  await shows(tabId, top, at(header, minute));
  await shows(tabId, rows, at(list, minute));
}

beforeEach(freshWorker);

describe('when session memory is used up', () => {
  it('the report of the tab that was read longest ago goes first, and drafts stay', async () => {
    // Not in the order of their numbers: the age decides.
    await open(3, 1);
    await open(1, 2);
    await fakeBrowser.storage.session.set({ 'draft:3': 'the own words' });
    world.quota = (await size()) + 400;
    await open(2, 3);
    expect(await reportOf(3)).toBeNull();
    expect(await reportOf(1)).not.toBeNull();
    expect(await reportOf(2)).not.toBeNull();
    expect((await stored())['draft:3']).toBe('the own words');
    expect(await size()).toBeLessThanOrEqual(world.quota);
  });

  it('the tab that had to give can be read again, with all its frames', async () => {
    await open(3, 1);
    world.quota = (await size()) + 200;
    await open(2, 2);
    world.quota = Number.POSITIVE_INFINITY;
    world.sent = [];
    await fromFrame(3, rows, { type: 'reading', reading: readings(many).list });
    expect(world.sent).toContainEqual({ tabId: 3, frameId: top, message: { type: 'read' } });
  });

  it('a new frame still gets its reader', async () => {
    await open(3, 1);
    world.quota = await size();
    await fromFrame(4, rows, { type: 'hello', wants: true });
    expect(world.injected).toContainEqual({ tabId: 4, frames: [rows], file: '/reader.js' });
  });

  it('for a report alone, the one before it does not stand there as if it were true', async () => {
    await open(3, 1);
    world.quota = (await size()) + 300;
    // As many rows, but each with something to say of it: the readings still fit, the findings do not.
    const { list } = readings(many.map((one) => ({ ...one, portal: false })));
    await fromFrame(3, rows, { type: 'reading', reading: at(list, 5) });
    expect(await reportOf(3)).toBeNull();
  });

  it('and no other tab can give, what stands there is never of an older reading', async () => {
    await open(3, 1);
    world.quota = (await size()) + 100;
    const { list } = readings([...many, ...many.map((one) => ({ ...one, row: one.row + 40 }))]);
    await fromFrame(3, rows, { type: 'reading', reading: at(list, 5) });
    const report = await reportOf(3);
    expect(report === null || report.pages[0]?.rows.seen === 80).toBe(true);
    // Asked again without news, the first list must not come back either.
    await fromFrame(3, top, { type: 'hello', wants: false });
    const after = await reportOf(3);
    expect(after === null || after.pages[0]?.rows.seen === 80).toBe(true);
    if (after === null) expect(await badgeOf(3)).toBe('');
  });
});
