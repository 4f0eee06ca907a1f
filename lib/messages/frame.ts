import type { FramePort } from './key-frame.ts';
import type { FromFrame, ToFrame } from './map.ts';
import { sentBy } from './sender.ts';

/** What a frame may use of the browser; `chrome` and `browser` alike, without a polyfill's bytes. */
interface FrameRuntime {
  id?: string;
  sendMessage: (message: FromFrame) => Promise<unknown>;
  onMessage: {
    addListener: (listener: Listener) => void;
    removeListener: (listener: Listener) => void;
  };
  /** Told of live ports by an extension page (`key-frame.ts`). */
  onConnect?: {
    addListener: (listener: (port: FramePort) => void) => void;
    removeListener: (listener: (port: FramePort) => void) => void;
  };
}
type Listener = (message: ToFrame, sender: { id?: string }, reply: (answer: unknown) => void) => boolean | undefined;

const api = globalThis as unknown as { browser?: { runtime: FrameRuntime }; chrome?: { runtime: FrameRuntime } };
export const runtime = (): FrameRuntime | undefined => api.browser?.runtime ?? api.chrome?.runtime;

/** False once the extension was reloaded or removed: this script is then an orphan and must go quietly. */
export function isAlive(): boolean {
  try {
    return !!runtime()?.id;
  } catch {
    return false;
  }
}

/** A worker killed over a message gets it once more: the next one has forgotten nothing but this. */
const TRIES = 2;

/** Sends to the worker. Answers undefined when nobody answers or the extension is gone; never throws. */
export async function send(message: FromFrame): Promise<unknown> {
  for (let tries = 0; tries < TRIES && isAlive(); tries++) {
    try {
      return await runtime()?.sendMessage(message);
    } catch {
      // Nobody there, or no longer: a reload of the extension shows in isAlive().
    }
  }
  return undefined;
}

/**
 * Listens to the worker.
 * @param hear what it returns, now or later, is sent back
 * @returns stops listening
 */
export function listen(hear: (message: ToFrame) => unknown): () => void {
  const listener: Listener = (message, sender, reply) => {
    if (!sentBy(sender, runtime()?.id)) return undefined;
    const answers = new Promise((resolve) => resolve(hear(message)));
    // After a fault of ours the worker must not wait for an answer; where it is gone there is nobody to answer. The
    // page sees no error of either.
    answers
      .catch(() => null)
      .then((answer) => reply(answer ?? null))
      .catch(() => undefined);
    // Says that the answer comes later.
    return true;
  };
  runtime()?.onMessage.addListener(listener);
  return () => {
    if (isAlive()) runtime()?.onMessage.removeListener(listener);
  };
}
