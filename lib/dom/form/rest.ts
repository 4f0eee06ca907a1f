import { fillables, isFillable } from './query.ts';

/** How long nothing may change until a page counts as at rest, in ms. */
export const QUIET = 200;
/** How often to look at what no observer sees: the inside of an editor's frame, a style sheet. */
const LOOK_EVERY = 200;

/** Watches a document. @returns stops watching */
function observe(root: Document, changed: (records: MutationRecord[]) => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  return () => observer.disconnect();
}

/**
 * Waits until `look` gives something, looking again whenever the page changes.
 * @param given ends the waiting when it is aborted
 * @returns null when it has not within `patience` ms
 */
export function waitFor<T>(
  root: Document,
  look: () => T | null,
  patience: number,
  given?: AbortSignal,
): Promise<T | null> {
  const at = look();
  if (at !== null) return Promise.resolve(at);
  return new Promise((resolve) => {
    const finish = (value: T | null) => {
      stop();
      clearInterval(again);
      clearTimeout(timer);
      resolve(value);
    };
    const changed = () => {
      const value = look();
      if (value !== null) finish(value);
    };
    const stop = observe(root, changed);
    const again = setInterval(changed, LOOK_EVERY);
    const timer = setTimeout(() => finish(look()), patience);
    given?.addEventListener('abort', () => finish(null), { once: true });
    if (given?.aborted) finish(null);
  });
}

/** Fields came or went: the form has drawn itself anew. */
const redrawn = (records: MutationRecord[]) =>
  records.some(({ addedNodes, removedNodes }) =>
    [...addedNodes, ...removedNodes].some(
      (node) => node.nodeType === 1 && (isFillable(node as Element) || fillables(node as Element).length > 0),
    ),
  );

/**
 * Waits until nothing has changed for a moment; `most` ms at the longest. Begin it before what causes the change.
 * @param forRedraw first wait for fields to come or go: the answer to a choice may take a while to arrive
 */
export function rest(root: Document, most: number, forRedraw = false): Promise<void> {
  return new Promise((resolve) => {
    let calm: ReturnType<typeof setTimeout> | undefined;
    let begun = !forRedraw;
    const finish = () => {
      stop();
      clearTimeout(calm);
      clearTimeout(limit);
      resolve();
    };
    const wait = () => {
      clearTimeout(calm);
      if (begun) calm = setTimeout(finish, QUIET);
    };
    const limit = setTimeout(finish, most);
    const stop = observe(root, (records) => {
      begun ||= redrawn(records);
      wait();
    });
    wait();
  });
}
