/** However busy the page is: by then it is done. */
const PATIENCE_MS = 500;

/**
 * Does something when the browser has drawn what there is and has nothing else to do; at once where it cannot tell.
 * @returns gives it up
 */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    work();
    return () => undefined;
  }
  const asked = requestIdleCallback(work, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(asked);
}
