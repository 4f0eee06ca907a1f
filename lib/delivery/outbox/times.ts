const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** A ticket's text stays on this device no longer than this, in ms. */
export const longestKept = 24 * hour;

/** Waits between attempts, in ms: soon first, then hourly until the text is too old. */
const waits = [minute, 2 * minute, 5 * minute, 15 * minute, 30 * minute];

/** How long to wait after the n-th attempt (from 1), in ms. */
export function backOff(tries: number): number {
  return waits[Math.max(0, tries - 1)] ?? hour;
}

/**
 * How long after an attempt without an answer the desk may still be at work on it, in ms: until then, that it is not
 * found proves nothing. @param patience how long an attempt waits for its answer, in ms
 */
export function quiet(patience: number): number {
  return 2 * patience;
}
