import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { frameSender, freshWorker, startWorker } from '../kit/worker.ts';
import { stored, world } from '../kit/world.ts';

const TAB = 5;
const help = { type: 'help', row: 3, check: 'REL-PORTAL', why: false };
const order: string[] = [];
const sidePanel = { open: vi.fn(async () => void order.push('panel')) };

/** Tells the worker and comes back at once, before anything that it awaits. */
const press = (message: object = help, sender: object = frameSender(TAB, 7)) => {
  const { onMessage } = fakeBrowser.runtime as unknown as { onMessage: { trigger: (...given: object[]) => unknown } };
  const answered = onMessage.trigger(message, sender);
  order.push('back');
  return answered;
};

beforeEach(async () => {
  order.length = 0;
  sidePanel.open.mockClear();
  vi.stubGlobal('chrome', { sidePanel });
  await freshWorker();
});
afterEach(() => void vi.unstubAllGlobals());

describe('"Ask for help" on a card', () => {
  it('opens the side panel of its tab before anything is awaited', async () => {
    const answered = press();
    expect(order).toEqual(['panel', 'back']);
    expect(sidePanel.open.mock.calls).toEqual([[{ tabId: TAB }]]);
    await answered;
    expect(JSON.parse((await stored())[`panel-request:${TAB}`] ?? '')).toMatchObject({ check: 'REL-PORTAL', row: 3 });
  });

  it('does so in a worker that has just woken', async () => {
    await startWorker();
    press();
    expect(order).toEqual(['panel', 'back']);
  });

  it('opens the popup where there is no side panel', async () => {
    vi.stubGlobal('chrome', {});
    const answered = press();
    expect(world.popups).toBe(1);
    await answered;
    expect(await stored()).toHaveProperty(`panel-request:${TAB}`);
  });

  it('keeps what was asked when the browser refuses to open', async () => {
    sidePanel.open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
    await press();
    expect(await stored()).toHaveProperty(`panel-request:${TAB}`);
    vi.stubGlobal('chrome', {
      sidePanel: {
        open: () => {
          throw new Error('Invalid invocation');
        },
      },
    });
    await press(help, frameSender(6, 7));
    expect(await stored()).toHaveProperty('panel-request:6');
  });

  it.each([
    ['another extension', { ...frameSender(TAB, 7), id: 'other-id' }],
    ['no tab', { ...frameSender(TAB, 7), tab: undefined }],
    ['a page without encryption', frameSender(TAB, 7, 'http://practice.infinitecampus.org')],
  ])('is not heard from %s', async (_, sender) => {
    await press(help, sender);
    expect(sidePanel.open).not.toHaveBeenCalled();
    expect(await stored()).not.toHaveProperty(`panel-request:${TAB}`);
  });

  it('is not heard with more than it may say', async () => {
    await press({ ...help, url: 'https://evil.example' });
    expect(sidePanel.open).not.toHaveBeenCalled();
  });
});
