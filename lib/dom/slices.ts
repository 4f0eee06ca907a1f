/** A slice of work; well under the 50 ms after which a page feels held up. */
const SLICE_MS = 8;

/** Gives the page its turn: what it has waiting runs before the next line. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });

/**
 * Does work step by step, in slices between which the page gets its turn.
 * @param step does the next piece of it; false when there is no more
 * @param stop asked between slices; true ends the work
 * @returns false when it was stopped
 */
export async function stepsInSlices(step: () => boolean, stop: () => boolean): Promise<boolean> {
  let until = performance.now() + SLICE_MS;
  while (step()) {
    if (performance.now() < until) continue;
    await pause();
    if (stop()) return false;
    until = performance.now() + SLICE_MS;
  }
  return true;
}

/** Does a piece of work for each index, as `stepsInSlices` does. */
export function inSlices(count: number, work: (at: number) => void, stop: () => boolean): Promise<boolean> {
  let at = 0;
  return stepsInSlices(() => {
    if (at < count) work(at);
    return ++at < count;
  }, stop);
}

/** What a piece of work gives for each index, done in slices; null when it was stopped. */
export async function eachInSlices<T>(
  count: number,
  work: (at: number) => T,
  stop: () => boolean,
): Promise<T[] | null> {
  const all: T[] = [];
  const add = (at: number) => {
    all.push(work(at));
  };
  return (await inSlices(count, add, stop)) ? all : null;
}
