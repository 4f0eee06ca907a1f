import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alarmRings, badgeOf, freshWorker, fromFrame, fromPage, reportOf, shows, toldTo } from '../kit/worker.ts';
import { world } from '../kit/world.ts';
import { portalEmpty, readings, rows, top } from './made-up.ts';

const { header, list } = readings(portalEmpty);
const start = Date.UTC(2026, 2, 2, 15, 0, 0);
const reportsOf = async () => Promise.all([1, 2].map(async (tabId) => (await reportOf(tabId)) !== null));
const injected = () => world.injected.map(({ tabId, frames, file }) => `${tabId} ${frames} ${file}`).sort();
const readers = ['1 0 /reader.js', '1 7 /reader.js', '2 0 /reader.js', '2 7 /reader.js'];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  await freshWorker();
  for (const tabId of [1, 2]) {
    await shows(tabId, top, header);
    await shows(tabId, rows, list);
  }
  world.injected = [];
  world.sent = [];
});
afterEach(() => void vi.useRealTimers());

describe('pause', () => {
  it('of one tab stops every reader there and leaves the other alone', async () => {
    await fromPage({ type: 'pause', tabId: 1, scope: 'tab' });
    expect(await reportsOf()).toEqual([false, true]);
    expect(await badgeOf(1)).toBe('');
    expect(toldTo(1, top)).toEqual(['stop']);
    expect(toldTo(1, rows)).toEqual(['stop']);
    expect(toldTo(2, rows)).toEqual([]);
  });

  it('from a card is of its tab', async () => {
    await fromFrame(1, rows, { type: 'pause' });
    expect(await reportsOf()).toEqual([false, true]);
  });

  it('stops a reader that has asked and not read yet', async () => {
    world.frames.set('1:9', () => true);
    await fromFrame(1, 9, { type: 'hello', wants: true });
    await fromPage({ type: 'pause', tabId: 1, scope: 'tab' });
    expect(toldTo(1, 9)).toEqual(['stop']);
  });

  it('for half an hour stops every tab', async () => {
    await fromPage({ type: 'pause', tabId: 1, scope: 'half-hour' });
    expect(await reportsOf()).toEqual([false, false]);
    expect(toldTo(2, rows)).toEqual(['stop']);
  });

  it('of a kind of page takes its marks off in every tab, and goes on reading', async () => {
    await fromPage({ type: 'pause', tabId: 1, scope: 'page' });
    expect(await reportsOf()).toEqual([false, false]);
    expect(toldTo(1, rows)).toEqual(['marks']);
    expect(toldTo(2, rows)).toEqual(['marks']);
    expect(await fromFrame(1, rows, { type: 'config' })).not.toBeNull();
  });

  it('keeps readers out while it lasts', async () => {
    await fromPage({ type: 'pause', tabId: 1, scope: 'tab' });
    await fromFrame(1, 9, { type: 'hello', wants: true });
    expect(injected()).toEqual([]);
    expect(await fromFrame(1, 9, { type: 'config' })).toBeNull();
    // A reader that was at work sends what it had: it makes no report.
    await fromFrame(1, rows, { type: 'reading', reading: list });
    expect(await reportsOf()).toEqual([false, true]);
  });
});

describe('the end of a pause', () => {
  it('puts the readers back, also into a frame that came meanwhile', async () => {
    await fromPage({ type: 'pause', tabId: 1, scope: 'tab' });
    await fromFrame(1, 9, { type: 'hello', wants: true });
    await fromPage({ type: 'resume', tabId: 1 });
    expect(injected()).toEqual(expect.arrayContaining(['1 0 /reader.js', '1 7 /reader.js', '1 9 /reader.js']));
    expect(await fromFrame(1, 9, { type: 'config' })).not.toBeNull();
  });

  it('of a kind of page brings report and marks back at once', async () => {
    await fromPage({ type: 'pause', tabId: 1, scope: 'page' });
    world.sent = [];
    await fromPage({ type: 'resume', tabId: 1 });
    expect(await reportsOf()).toEqual([true, true]);
    expect(toldTo(1, rows)).toEqual(['marks REL-PORTAL']);
  });

  it('comes by itself after half an hour, without a reload', async () => {
    await fromPage({ type: 'pause', tabId: 1, scope: 'half-hour' });
    vi.setSystemTime(start + 29 * 60_000);
    await alarmRings();
    expect(injected()).toEqual([]);
    vi.setSystemTime(start + 30 * 60_000);
    await alarmRings();
    expect(injected()).toEqual(readers);
    world.injected = [];
    await alarmRings();
    expect(injected()).toEqual([]);
  });

  it('of half an hour leaves a paused tab paused', async () => {
    await fromPage({ type: 'pause', tabId: 2, scope: 'tab' });
    await fromPage({ type: 'pause', tabId: 1, scope: 'half-hour' });
    vi.setSystemTime(start + 30 * 60_000);
    await alarmRings();
    expect(await fromFrame(1, rows, { type: 'config' })).not.toBeNull();
    expect(await fromFrame(2, rows, { type: 'config' })).toBeNull();
  });
});
