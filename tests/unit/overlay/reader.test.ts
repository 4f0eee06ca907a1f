// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOverlay } from '../../../components/overlay/mount.tsx';
import { overlayEn } from '../../../lib/i18n/overlay.en.ts';
import { LAYER } from '../../../lib/messages/layer-key.ts';
import type { ToFrame } from '../../../lib/messages/map.ts';
import { saveWords } from '../../../lib/report/save-words.ts';
import { inView, layer, standsAt, stubLayout } from '../kit/layout.ts';
import { view } from './made-up.ts';

/** What the frame shows, for the reader of these tests; the real one has its own. */
const shown = vi.hoisted(() => ({ school: 'Sample High', reads: 0 }));
vi.mock('../../../lib/campus/read-frame.ts', () => ({
  frameReader: (_: Window, documentKey: string) => ({
    read: async (stop: () => boolean) => {
      shown.reads++;
      const { school } = shown;
      const rows = [...document.querySelectorAll('tr')].map((element) => ({
        element,
        slots: new Map(),
        controls: new Map(),
      }));
      await Promise.resolve();
      if (stop()) return null;
      return {
        reading: { documentKey, readAt: String(shown.reads), school },
        pages: [{ id: 'relationships', page: { root: document.body, rows } }],
      };
    },
    readAgain: () => null,
    restless: () => false,
    REST_MS: 500,
  }),
}));
const { startReader } = await import('../../../entrypoints/reader/start.ts');

type Hear = (message: ToFrame, sender: object, reply: (answer: unknown) => void) => unknown;
const sent: { type: string; [key: string]: unknown }[] = [];
let config: object | null = { specs: [], headers: [], saving: saveWords };
let heard: Hear[] = [];
const runtime: { id?: string; sendMessage: (message: (typeof sent)[number]) => Promise<unknown>; onMessage: object } = {
  sendMessage: async (message) => {
    sent.push(message);
    // The worker puts the layer's script into the frame.
    if (message.type === 'layer') Object.assign(globalThis, { [LAYER]: createOverlay });
    return message.type === 'config' ? config : undefined;
  },
  onMessage: {
    addListener: (hear: Hear) => heard.push(hear),
    removeListener: (hear: Hear) => {
      heard = heard.filter((one) => one !== hear);
    },
  },
};
const tell = (message: ToFrame) =>
  new Promise((resolve) => {
    if (heard[0]?.(message, { id: 'our-id' }, resolve) !== true) resolve('nobody');
  });
const types = () => sent.map(({ type }) => type);
const start = () => startReader(window as Window & typeof globalThis);

beforeEach(() => {
  stubLayout();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  Object.assign(shown, { school: 'Sample High', reads: 0 });
  sent.length = 0;
  heard = [];
  config = { specs: [], headers: [], saving: saveWords };
  runtime.id = 'our-id';
  vi.stubGlobal('chrome', { runtime });
  document.body.innerHTML = '<table><tr><td>Sample, Person</td></tr></table>';
});
afterEach(async () => {
  await tell({ type: 'stop' });
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the reader', () => {
  it('does nothing while reading is paused, and may be put in again later', async () => {
    config = null;
    await start();
    expect(types()).toEqual(['config']);
    expect(heard).toEqual([]);
    config = { specs: [], headers: [], saving: saveWords };
    await start();
    expect(types()).toEqual(['config', 'config', 'reading']);
  });

  it('reads and tells once, however often it is put in', async () => {
    await start();
    await start();
    expect(types()).toEqual(['config', 'reading']);
    expect(sent[1]).toMatchObject({ reading: { school: 'Sample High' } });
  });

  it('tells of a change, and not of a reading that says the same', async () => {
    await start();
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown.reads).toBe(2);
    expect(types()).toEqual(['config', 'reading']);
    shown.school = 'Other High';
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.at(-1)).toMatchObject({ type: 'reading', reading: { school: 'Other High' } });
  });

  it('answers a "read" when it has read and told, even without news', async () => {
    await start();
    expect(await tell({ type: 'read' })).toBe(true);
    expect(types()).toEqual(['config', 'reading', 'reading']);
  });

  it('answers a ping with its document, the one it told of', async () => {
    await start();
    const { reading } = sent[1] as unknown as { reading: { documentKey: string } };
    expect(reading.documentKey).toMatch(/\S{8,}/);
    expect(await tell({ type: 'ping' })).toBe(reading.documentKey);
  });

  it('says that it goes, and reads again when the page is brought back', async () => {
    await start();
    const { reading } = sent[1] as unknown as { reading: { documentKey: string } };
    window.dispatchEvent(new Event('pagehide'));
    expect(sent.at(-1)).toEqual({ type: 'gone', documentKey: reading.documentKey });
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(types()).toEqual(['config', 'reading', 'gone', 'reading']);
  });

  it('sends what is pressed on a card, without the page hearing of it', async () => {
    await start();
    const row = document.querySelector('tr') as Element;
    standsAt(row, 0, 0, 800, 32);
    await tell({ type: 'marks', marks: [view({ row: 0 })], texts: overlayEn, announce: null, gate: null });
    inView(row);
    const page = vi.fn();
    document.addEventListener('click', page);
    layer().querySelector<HTMLElement>('.mark')?.click();
    layer().querySelector<HTMLElement>('.card .main')?.click();
    document.removeEventListener('click', page);
    expect(sent.at(-1)).toEqual({ type: 'help', row: 0, check: 'REL-PORTAL', why: false });
    expect(page).not.toHaveBeenCalled();
  });
});

describe('the end of the reader', () => {
  const isQuiet = async () => {
    const before = sent.length;
    document.body.append(document.createElement('p'));
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(before);
    expect(document.querySelector('campus-lens-layer')).toBeNull();
  };
  const marked = async () => {
    await start();
    await tell({ type: 'marks', marks: [view({ row: 0 })], texts: overlayEn, announce: null, gate: null });
    expect(document.querySelector('campus-lens-layer')).not.toBeNull();
  };

  it('comes with a pause: marks go, nothing is watched', async () => {
    await marked();
    expect(await tell({ type: 'stop' })).toBe(true);
    await isQuiet();
    await start();
    expect(types().slice(-2)).toEqual(['config', 'reading']);
  });

  it('comes within a second once the extension is gone, without a word', async () => {
    await marked();
    delete runtime.id;
    await vi.advanceTimersByTimeAsync(1000);
    await isQuiet();
  });
});
