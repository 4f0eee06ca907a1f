import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAlive, listen, send } from '../../../lib/messages/frame.ts';
import type { ToFrame } from '../../../lib/messages/map.ts';

type Listener = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => unknown;

const sendMessage = vi.fn();
let listeners: Listener[] = [];
const runtime: { id?: string; sendMessage: typeof sendMessage; onMessage: object } = {
  sendMessage,
  onMessage: {
    addListener: (listener: Listener) => listeners.push(listener),
    removeListener: (listener: Listener) => {
      listeners = listeners.filter((one) => one !== listener);
    },
  },
};
const unhandled = vi.fn();

beforeEach(() => {
  listeners = [];
  runtime.id = 'our-id';
  sendMessage.mockReset();
  vi.stubGlobal('chrome', { runtime });
  process.on('unhandledRejection', unhandled);
});
afterEach(() => {
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

const hello = { type: 'hello', wants: false } as const;

describe('send', () => {
  it('gives the answer', async () => {
    sendMessage.mockResolvedValue({ labels: {} });
    expect(await send({ type: 'config' })).toEqual({ labels: {} });
    expect(sendMessage.mock.calls).toEqual([[{ type: 'config' }]]);
  });

  it('says nothing and asks nobody once the extension is gone', async () => {
    delete runtime.id;
    expect(isAlive()).toBe(false);
    expect(await send(hello)).toBeUndefined();
    expect(sendMessage).not.toHaveBeenCalled();
    vi.stubGlobal('chrome', undefined);
    expect(await send(hello)).toBeUndefined();
    vi.stubGlobal('chrome', {
      get runtime() {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(await send(hello)).toBeUndefined();
  });

  it('sends once more to the worker that follows one killed over the message', async () => {
    sendMessage.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    sendMessage.mockResolvedValueOnce('heard');
    expect(await send(hello)).toBe('heard');
  });

  it('never throws, neither at once nor later, and does not go on asking', async () => {
    sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    expect(await send(hello)).toBeUndefined();
    expect(sendMessage.mock.calls.length).toBeLessThanOrEqual(2);
    sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await send(hello)).toBeUndefined();
  });
});

describe('listen', () => {
  const ping: ToFrame = { type: 'ping' };
  const ask = (hear: (message: ToFrame) => unknown, sender: { id?: string } = { id: 'our-id' }) =>
    new Promise((resolve) => {
      listen(hear);
      if (listeners.at(-1)?.(ping, sender, resolve) !== true) resolve('nobody');
    });

  it('gives back what is answered now or later', async () => {
    expect(await ask(() => 'key')).toBe('key');
    expect(await ask(async () => 'later')).toBe('later');
    expect(await ask(() => undefined)).toBeNull();
    expect(await ask(() => false)).toBe(false);
  });

  it('gives null for what goes wrong, so that the worker does not wait', async () => {
    const wrong = () => {
      throw new Error('the page did something odd');
    };
    expect(await ask(wrong)).toBeNull();
    expect(await ask(async () => wrong())).toBeNull();
  });

  it('stays quiet when the worker is gone before the answer', async () => {
    const reply = vi.fn(() => {
      throw new Error('Extension context invalidated.');
    });
    listen(() => 'key');
    listeners[0]?.(ping, { id: 'our-id' }, reply);
    await vi.waitFor(() => expect(reply).toHaveBeenCalled());
    await new Promise(setImmediate);
  });

  it('hears nobody but our own worker', async () => {
    const hear = vi.fn();
    expect(await ask(hear, { id: 'other-id' })).toBe('nobody');
    expect(await ask(hear, {})).toBe('nobody');
    delete runtime.id;
    expect(await ask(hear, {})).toBe('nobody');
    expect(hear).not.toHaveBeenCalled();
  });

  it('stops, and an orphan stops without an error', () => {
    listen(() => 1)();
    expect(listeners).toEqual([]);
    const stop = listen(() => 1);
    delete runtime.id;
    expect(stop).not.toThrow();
  });
});
