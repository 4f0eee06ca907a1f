import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshWorker, fromFrame, fromPage, reportOf, shows, stands, startWorker, tabEvent } from '../kit/worker.ts';
import { stored, world } from '../kit/world.ts';
import { portalEmpty, readings, rows, top } from './made-up.ts';

const TAB = 5;
const { header, list } = readings(portalEmpty);
const keysOf = async (tabId: number) =>
  Object.keys(await stored())
    .filter((key) => key.endsWith(`:${tabId}`))
    .sort();
const isWhole = async (tabId = TAB) => {
  const report = await reportOf(tabId);
  expect(report?.context).toMatchObject({ student: { name: 'Sample, Student' }, flagsReadable: true });
  expect(report?.findings.map(({ check }) => check).sort()).toEqual(['REL-NOPORTAL', 'REL-PORTAL']);
};

beforeEach(freshWorker);

describe('a worker that is killed between two messages', () => {
  it('loses nothing of what was read', async () => {
    await startWorker();
    stands(TAB, top, header.documentKey);
    stands(TAB, rows, list.documentKey);
    const messages: [number, Parameters<typeof fromFrame>[2]][] = [
      [top, { type: 'hello', wants: true }],
      [rows, { type: 'hello', wants: true }],
      [top, { type: 'reading', reading: header }],
      [rows, { type: 'reading', reading: list }],
    ];
    for (const [frameId, message] of messages) {
      await fromFrame(TAB, frameId, message);
      await startWorker();
    }
    await isWhole();
  });

  it('still knows what is paused, and which frames to wake', async () => {
    await shows(TAB, rows, list);
    await fromPage({ type: 'pause', tabId: TAB, scope: 'tab' });
    await startWorker();
    expect(await fromFrame(TAB, rows, { type: 'config' })).toBeNull();
    world.injected = [];
    await fromPage({ type: 'resume', tabId: TAB });
    expect(world.injected).toEqual([{ tabId: TAB, frames: [rows], file: '/reader.js' }]);
  });

  it('puts the loader into open tabs once a session, not at every wake', async () => {
    const open = () => world.injected.filter(({ file }) => file.includes('campus'));
    world.tabs = [{ id: TAB, url: 'https://practice.infinitecampus.org/campus/' }];
    await startWorker();
    await fromFrame(TAB, rows, { type: 'hello', wants: false });
    expect(open()).toEqual([]);
  });
});

describe('messages at the same time', () => {
  it('lose neither of two readings', async () => {
    stands(TAB, top, header.documentKey);
    stands(TAB, rows, list.documentKey);
    await Promise.all([
      fromFrame(TAB, top, { type: 'reading', reading: header }),
      fromFrame(TAB, rows, { type: 'reading', reading: list }),
    ]);
    await isWhole();
  });

  it('lose none of many hellos', async () => {
    const frames = [1, 2, 3, 4, 5, 6, 7, 8];
    await Promise.all(frames.map((frameId) => fromFrame(TAB, frameId, { type: 'hello', wants: true })));
    const { wanted } = JSON.parse((await stored())[`frames:${TAB}`] ?? '');
    expect(wanted.sort()).toEqual(frames);
  });

  it('lose neither of two pauses', async () => {
    await Promise.all([
      fromPage({ type: 'pause', tabId: 1, scope: 'tab' }),
      fromPage({ type: 'pause', tabId: 2, scope: 'tab' }),
      tabEvent('onRemoved', 3),
    ]);
    expect(JSON.parse((await stored())['pause'] ?? '').tabs.sort()).toEqual([1, 2]);
  });

  it('of two tabs stay apart', async () => {
    await Promise.all([shows(1, top, header), shows(2, top, header), shows(1, rows, list)]);
    expect(await reportOf(1)).not.toBeNull();
    expect(await reportOf(2)).toBeNull();
  });
});

describe('a tab that is closed', () => {
  it('takes along all that was read in it, and nothing of other tabs', async () => {
    for (const tabId of [TAB, 6]) {
      await shows(tabId, top, header);
      await shows(tabId, rows, list);
      const session = { [`draft:${tabId}`]: 'the own words', [`panel-request:${tabId}`]: '{}' };
      await fakeBrowser.storage.session.set(session);
    }
    await tabEvent('onRemoved', TAB);
    // A draft is the person's own work and stays with the session (lib/storage/draft.ts).
    expect(await keysOf(TAB)).toEqual([`draft:${TAB}`]);
    expect(await keysOf(6)).toEqual(['changes:6', 'draft:6', 'frames:6', 'panel-request:6', 'report:6']);
  });

  it('is forgotten by the pause too', async () => {
    await fromPage({ type: 'pause', tabId: TAB, scope: 'tab' });
    await fromPage({ type: 'pause', tabId: 6, scope: 'tab' });
    await tabEvent('onRemoved', TAB);
    expect(JSON.parse((await stored())['pause'] ?? '').tabs).toEqual([6]);
  });

  it('does not come back by the last words of its frames', async () => {
    await shows(TAB, rows, list);
    await tabEvent('onRemoved', TAB);
    await fromFrame(TAB, rows, { type: 'gone', documentKey: list.documentKey });
    await tabEvent('onUpdated', TAB, { status: 'complete' });
    expect(await keysOf(TAB)).toEqual([]);
  });
});
