import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshWorker, fromFrame, fromPage, shows, toldTo } from '../kit/worker.ts';
import { world } from '../kit/world.ts';
import { portalEmpty, readings, rows, top } from './made-up.ts';

vi.mock('idb', () => import('../kit/idb.ts'));

const TAB = 5;
const subject = { kind: 'field', field: 'portal' } as const;
const lesson = { ...subject, word: 'Family Access' };
const { header, list } = readings(portalEmpty);

const taught = async () => (await fakeBrowser.storage.local.get('taught'))['taught'];

beforeEach(async () => {
  await freshWorker();
  await shows(TAB, top, header);
  await shows(TAB, rows, list);
});

describe('teaching a page', () => {
  it('lays the layer over every frame, keeps what is pointed at, and takes the layers away', async () => {
    expect(await fromPage({ type: 'teach', tabId: TAB, subject })).toEqual({ started: true });
    expect(world.injected.filter(({ file }) => file === '/teach.js')).toHaveLength(1);
    expect(toldTo(TAB, top).at(-1)).toBe('teach');
    await fromFrame(TAB, rows, { type: 'taught', lesson });
    expect(await taught()).toMatchObject({ labels: { portal: ['Family Access'] } });
    expect(toldTo(TAB, top)).toContain('teach-end');
  });

  it('readers start anew with the word, at once', async () => {
    await fromPage({ type: 'teach', tabId: TAB, subject });
    world.injected.length = 0;
    await fromFrame(TAB, rows, { type: 'taught', lesson });
    await vi.waitFor(() =>
      expect(world.injected.filter(({ file }) => file === '/reader.js').map(({ frames }) => frames)).toContainEqual([
        rows,
      ]),
    );
    expect(toldTo(TAB, rows)).toContain('stop');
    const config = (await fromFrame(TAB, rows, { type: 'config' })) as { specs: { id: string }[] };
    expect(JSON.stringify(config.specs.find(({ id }) => id === 'relationships'))).toContain('"family access"');
  });

  it('a frame that was not asked teaches nothing, nor does another answer than was asked for', async () => {
    await fromFrame(TAB, rows, { type: 'taught', lesson });
    expect(await taught()).toBe(undefined);
    await fromPage({ type: 'teach', tabId: TAB, subject: { kind: 'field', field: 'guardian' } });
    await fromFrame(TAB, rows, { type: 'taught', lesson });
    expect(await taught()).toBe(undefined);
  });

  it('given up, nothing is kept, and a late answer counts no more', async () => {
    await fromPage({ type: 'teach', tabId: TAB, subject });
    await fromFrame(TAB, rows, { type: 'taught', lesson: null });
    expect(toldTo(TAB, rows)).toContain('teach-end');
    await fromFrame(TAB, rows, { type: 'taught', lesson });
    expect(await taught()).toBe(undefined);
  });
});
