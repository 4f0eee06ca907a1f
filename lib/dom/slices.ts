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
 * Does a piece of work for each index, in slices between which the page gets its turn.
 * @param stop asked between slices; true ends the work
 * @returns false when it was stopped
 */
export async function inSlices(count: number, work: (at: number) => void, stop: () => boolean): Promise<boolean> {
  let until = performance.now() + SLICE_MS;
  for (let at = 0; at < count; at++) {
    work(at);
    if (performance.now() < until || at === count - 1) continue;
    await pause();
    if (stop()) return false;
    until = performance.now() + SLICE_MS;
  }
  return true;
}
