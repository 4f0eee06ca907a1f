/** Taking one thing out may bring together what is another: so many times it is looked again. */
const LOOKS = 20;

/**
 * Does the same to what came of it, until nothing changes any more.
 * @param once gives the same value back (not a copy) when there was nothing to do
 */
export function lookAgain<T>(start: T, once: (before: T) => T): T {
  let rest = start;
  for (let look = 0; look < LOOKS; look += 1) {
    const after = once(rest);
    if (after === rest) break;
    rest = after;
  }
  return rest;
}
