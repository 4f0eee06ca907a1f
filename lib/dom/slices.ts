/** A slice of work; well under the 50 ms after which a page feels held up. */
const SLICE_MS = 12;

/** One channel for all pauses: making one for each costs more than the pause. */
let channel: MessageChannel | null = null;
const waiting: (() => void)[] = [];

/** When the page is to have its turn again. What is done between two pauses is one task, whatever does it. */
let until = 0;

/** Gives the page its turn: what it has waiting runs before the next line. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = () => {
        until = performance.now() + SLICE_MS;
        waiting.shift()?.();
      };
    }
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });

const isOver = () => performance.now() >= until;

/** Gives the page its turn when it has waited for a slice of work; to be called between pieces of work. */
export async function breathe(): Promise<void> {
  if (isOver()) await pause();
}

/**
 * Does work step by step, in slices between which the page gets its turn.
 * @param step does the next piece of it; false when there is no more
 * @param stop asked between slices; true ends the work
 * @returns false when it was stopped
 */
export async function stepsInSlices(step: () => boolean, stop: () => boolean): Promise<boolean> {
  while (step()) {
    if (!isOver()) continue;
    await pause();
    if (stop()) return false;
  }
  return true;
}

/** So many pieces are done between two looks at the clock, which costs as much as a small one. */
const STEP = 8;

/** Does a piece of work for each index, as `stepsInSlices` does. */
export function inSlices(count: number, work: (at: number) => void, stop: () => boolean): Promise<boolean> {
  let at = 0;
  return stepsInSlices(() => {
    for (const end = Math.min(at + STEP, count); at < end; at++) work(at);
    return at < count;
  }, stop);
}
