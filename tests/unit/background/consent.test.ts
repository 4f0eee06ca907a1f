import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshWorker, fromFrame, fromPage, reportOf, shows, stands, startWorker, toldTo } from '../kit/worker.ts';
import { world } from '../kit/world.ts';
import { portalEmpty, readings, rows, top } from './made-up.ts';

const { header, list } = readings(portalEmpty);
const given = { version: 1, at: '2026-01-05T15:00:00.000Z' };
const readers = () => world.injected.filter(({ file }) => file === '/reader.js').map(({ frames }) => frames);
const installed = (reason: string) =>
  (fakeBrowser.runtime.onInstalled as unknown as { trigger: (details: object) => Promise<unknown> }).trigger({
    reason,
  });

describe('before anybody has agreed', () => {
  beforeEach(() => freshWorker(false));

  it('no reader goes in, none gets a configuration, and what comes by itself is not taken', async () => {
    await fromFrame(1, rows, { type: 'hello', wants: true });
    expect(readers()).toEqual([]);
    expect(await fromFrame(1, rows, { type: 'config' })).toBeNull();
    await fromFrame(1, rows, { type: 'reading', reading: list });
    expect(await reportOf(1)).toBeNull();
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('Sample');
  });

  it('no page is entered to teach it or to see how it is built', async () => {
    stands(1, rows, 'x');
    expect(await fromPage({ type: 'structure', tabId: 1 })).toEqual({ frames: [] });
    expect(await fromPage({ type: 'teach', tabId: 1, subject: { kind: 'header' } })).toEqual({ started: false });
    expect(world.injected).toEqual([]);
  });

  it('a frame that asked is read once somebody agrees, also after the worker was killed', async () => {
    await fromFrame(1, rows, { type: 'hello', wants: true });
    await startWorker();
    await fakeBrowser.storage.local.set({ consent: given });
    await expect.poll(readers).toEqual([[rows]]);
    expect(await fromFrame(1, rows, { type: 'config' })).not.toBeNull();
  });

  it.each([{ version: 2, at: given.at }, true, 'yes', { version: 1 }])('%j is no consent', async (consent) => {
    await fakeBrowser.storage.local.set({ consent });
    await fromFrame(1, rows, { type: 'hello', wants: true });
    expect(readers()).toEqual([]);
  });

  it('the district’s policy agrees for everybody', async () => {
    await fakeBrowser.storage.managed.set({ consent: true });
    await fromFrame(1, rows, { type: 'hello', wants: true });
    expect(readers()).toEqual([[rows]]);
  });

  it('the first page comes up after an install, not after an update', async () => {
    await installed('update');
    expect(world.tabs).toEqual([]);
    await installed('install');
    expect(world.tabs.map(({ url }) => url.replace(/^.*:\/\/[^/]*/, ''))).toEqual(['/welcome.html']);
  });
});

describe('once somebody has agreed', () => {
  beforeEach(() => freshWorker());

  it('the first page does not come up by itself', async () => {
    await installed('install');
    expect(world.tabs).toEqual([]);
  });

  it('taking it back stops the readers and forgets what was read', async () => {
    await shows(1, top, header);
    await shows(1, rows, list);
    expect(await reportOf(1)).not.toBeNull();
    await fakeBrowser.storage.local.remove('consent');
    await expect.poll(() => reportOf(1)).toBeNull();
    expect(toldTo(1, rows)).toContain('stop');
  });

  it('taken back and given again at once, reading goes on: no reader is stopped that was started after', async () => {
    await shows(1, rows, list);
    const { promise: slow, resolve: stops } = Promise.withResolvers<void>();
    const before = readers().length;
    let startedFirst = -1;
    world.frames.set(`1:${rows}`, async ({ type }) => {
      if (type === 'ping') return list.documentKey;
      if (type !== 'stop') return true;
      await slow;
      startedFirst = readers().length - before;
      return true;
    });
    const back = fakeBrowser.storage.local.remove('consent');
    await expect.poll(() => toldTo(1, rows)).toContain('stop');
    const again = fakeBrowser.storage.local.set({ consent: given });
    // Whoever does not wait for its turn has started readers by then.
    await new Promise((resolve) => setTimeout(resolve, 20));
    stops();
    await Promise.all([back, again]);
    expect(readers()).toHaveLength(before + 1);
    expect(startedFirst).toBe(0);
  });

  it('everything stops in support mode, until it is resumed', async () => {
    await shows(1, top, header);
    await shows(1, rows, list);
    await fromPage({ type: 'pause', tabId: 0, scope: 'all' });
    expect(await reportOf(1)).toBeNull();
    expect(await fromFrame(1, rows, { type: 'config' })).toBeNull();
    await fromPage({ type: 'resume', tabId: 0 });
    expect(await fromFrame(1, rows, { type: 'config' })).not.toBeNull();
  });
});
