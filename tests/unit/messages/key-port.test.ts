import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyKey } from '../../../entrypoints/popup/copy-key.ts';
import { keyFinder } from '../../../entrypoints/reader/key.ts';
import { frameConfig } from '../../../lib/campus/frame-config.ts';
import { frameReader } from '../../../lib/campus/read-frame.ts';
import { answerKeys, type FramePort } from '../../../lib/messages/key-frame.ts';

const KEY = '0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d';
const ask = { row: 0, holder: 'Sample, Ana', personID: '930001' };

/** Two ends of a port, and the frame's runtime; written down: all that went through, and what was copied. */
const wire = vi.hoisted(() => ({
  through: [] as unknown[],
  copied: [] as string[],
  open: 0,
  frames: new Set<(port: unknown) => void>(),
  sender: { id: 'lens' } as { id?: string },
  refuses: false,
}));

vi.mock('../../../lib/messages/browser.ts', () => ({
  browser: {
    tabs: {
      connect: (_tab: number, { name }: { name: string }) => {
        const [toFrame, toPanel, gone] = [new Set(), new Set(), new Set()] as Set<(message?: unknown) => void>[];
        const send = (to: Set<(message?: unknown) => void> | undefined) => (message: unknown) => {
          wire.through.push(message);
          for (const hear of to ?? []) hear(message);
        };
        wire.open++;
        const end = () => {
          wire.open = 0;
          for (const hear of gone ?? []) hear();
        };
        const hears = (listeners: Set<(message?: unknown) => void> | undefined) => ({
          addListener: (hear: (message?: unknown) => void) => void listeners?.add(hear),
        });
        const { sender } = wire;
        for (const frame of wire.frames)
          frame({ name, sender, onMessage: hears(toFrame), postMessage: send(toPanel), disconnect: end });
        if (wire.frames.size === 0) queueMicrotask(end);
        return { onMessage: hears(toPanel), onDisconnect: hears(gone), postMessage: send(toFrame), disconnect: end };
      },
    },
  },
}));
vi.mock('../../../entrypoints/popup/copy-text.ts', () => ({
  copyText: async (text: string) => {
    if (!wire.refuses) wire.copied.push(text);
    return !wire.refuses;
  },
}));

/** A frame that shows this, and answers; the document can be changed under it. */
function frame(body: string) {
  const { window } = new JSDOM(`<!doctype html><body>${body}</body>`, {
    url: 'https://practice.infinitecampus.org/campus/demographics?personID=930001',
  });
  const reader = frameReader(window as unknown as Window, 'key', frameConfig({}, []));
  let result: Awaited<ReturnType<typeof reader.read>> = null;
  const all = async () => {
    result = await reader.read(() => false);
  };
  const stop = answerKeys(keyFinder({ all, result: () => result }));
  return { document: window.document, stop };
}

const form = (name = 'Ana', key = KEY) =>
  `<dl><dt>Last Name</dt><dd>Sample</dd><dt>First Name</dt><dd>${name}</dd><dt>Portal Username</dt><dd></dd><dt>Person GUID</dt><dd>${key}</dd></dl>`;

beforeEach(() => {
  Object.assign(wire, { through: [], copied: [], open: 0, sender: { id: 'lens' }, refuses: false });
  wire.frames.clear();
  const onConnect = {
    addListener: (listener: (port: FramePort) => void) => void wire.frames.add(listener as (port: unknown) => void),
    removeListener: (listener: (port: FramePort) => void) =>
      void wire.frames.delete(listener as (port: unknown) => void),
  };
  vi.stubGlobal('chrome', { runtime: { id: 'lens', onConnect } });
});

describe('a key that a person asks for', () => {
  it('is copied with its holder’s name on the line before it, and the port is closed', async () => {
    frame(form());
    expect(await copyKey(1, 2, ask)).toBe('copied');
    expect(wire.copied).toEqual([`Sample, Ana\n${KEY}`]);
    expect(wire.through).toEqual([ask, { key: KEY }]);
    expect(wire.open).toBe(0);
  });

  it('is the key alone, whatever stands around it, and read at that moment', async () => {
    const { document } = frame(form('Ana', 'none yet'));
    (document.querySelector('dd:last-of-type') as Element).textContent = `{${KEY}} (mailed)`;
    expect(await copyKey(1, 2, ask)).toBe('copied');
    expect(wire.copied).toEqual([`Sample, Ana\n${KEY}`]);
  });

  it.each([
    ['the page shows another person by now', form('Beatrice')],
    ['the key is hidden by now', form('Ana', '••••••')],
    ['two keys stand in one place', form('Ana', `${KEY} ${KEY.replace('0a', '1b')}`)],
    ['the page is another one', '<h1>Today</h1>'],
  ])('is gone where %s', async (_title, body) => {
    frame(body);
    expect(await copyKey(1, 2, ask)).toBe('gone');
    expect(wire.copied).toEqual([]);
    expect(JSON.stringify(wire.through)).not.toContain(KEY.slice(2));
  });

  const other = KEY.replace('0a', '1b');
  const people = [`<section>${form()}</section>`, `<section>${form('Otto', other)}</section>`];
  it('is that of the form asked for, where there are several', async () => {
    frame(people.join(''));
    const otto = { row: 1, holder: 'Sample, Otto', personID: null };
    expect(await copyKey(1, 2, otto)).toBe('copied');
    expect(wire.copied).toEqual([`Sample, Otto\n${other}`]);
  });

  it.each([
    ['the forms have changed places', people.toReversed().join('')],
    [
      'a heading alone says whose each is',
      ['Sample, Ana', 'Sample, Otto']
        .map((name, at) =>
          `<section><h3>${name}</h3>${form().replace(/.*(?=<dt>Portal)/, '<dl>')}</section>`.replace(
            KEY,
            at ? other : KEY,
          ),
        )
        .join(''),
    ],
  ])('is not given where there are several, and %s', async (_title, body) => {
    frame(body);
    for (const [row, holder] of ['Sample, Ana', 'Sample, Otto'].entries())
      expect(await copyKey(1, 2, { row, holder, personID: null })).toBe('gone');
    expect(wire.copied).toEqual([]);
  });

  it('is not another person’s of the same name', async () => {
    frame(form());
    expect(await copyKey(1, 2, { ...ask, personID: '930002' })).toBe('gone');
  });

  it('is given to nobody but our own extension', async () => {
    frame(form());
    for (const sender of [{ id: 'other' }, {}]) {
      wire.sender = sender;
      expect(await copyKey(1, 2, ask)).toBe('gone');
    }
    expect(JSON.stringify(wire.through)).not.toContain(KEY);
  });

  it('is not given for what is no question, and not after the reader has stopped', async () => {
    const { stop } = frame(form());
    expect(await copyKey(1, 2, { ...ask, holder: '' })).toBe('gone');
    expect(await copyKey(1, 2, { ...ask, row: '0' as unknown as number })).toBe('gone');
    stop();
    expect(wire.frames.size).toBe(0);
    expect(await copyKey(1, 2, ask)).toBe('gone');
  });

  it('is refused where the browser refuses the clipboard', async () => {
    wire.refuses = true;
    frame(form());
    expect(await copyKey(1, 2, ask)).toBe('refused');
  });
});
