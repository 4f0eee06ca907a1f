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
}
type Listener = (message: ToFrame, sender: { id?: string }, reply: (answer: unknown) => void) => boolean | undefined;

const api = globalThis as unknown as { browser?: { runtime: FrameRuntime }; chrome?: { runtime: FrameRuntime } };
const runtime = (): FrameRuntime | undefined => api.browser?.runtime ?? api.chrome?.runtime;

/** False once the extension was reloaded or removed: this script is then an orphan and must go quietly. */
export function isAlive(): boolean {
  try {
    return !!runtime()?.id;
  } catch {
    return false;
  }
}

/** Sends to the worker. Answers undefined when nobody answers or the extension is gone; never throws. */
export async function send(message: FromFrame): Promise<unknown> {
  if (!isAlive()) return undefined;
  try {
    return await runtime()?.sendMessage(message);
  } catch {
    return undefined;
  }
}

/**
 * Listens to the worker.
 * @param hear what it returns, now or later, is sent back
 * @returns stops listening
 */
export function listen(hear: (message: ToFrame) => unknown): () => void {
  const listener: Listener = (message, sender, reply) => {
    if (!sentBy(sender, runtime()?.id)) return undefined;
    void Promise.resolve(hear(message)).then((answer) => reply(answer ?? null));
    // Says that the answer comes later.
    return true;
  };
  runtime()?.onMessage.addListener(listener);
  return () => {
    if (isAlive()) runtime()?.onMessage.removeListener(listener);
  };
}
