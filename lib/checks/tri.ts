import type { Outcome, Tri } from '../facts.ts';

/** Three-valued logic: null is "not known", so `and(false, null)` is false and `and(true, null)` is null. */
export function and(...values: readonly Tri[]): Tri {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}

/** True when one is true, false when all are false, else null. */
export function or(...values: readonly Tri[]): Tri {
  return some(values, (value) => value);
}

export function not(value: Tri): Tri {
  return value === null ? null : !value;
}

/** `or` over a list, without spreading it: lists of rows can be long. */
export function some<T>(list: readonly T[], test: (item: T) => Tri): Tri {
  let answer: Tri = false;
  for (const item of list) {
    const value = test(item);
    if (value === true) return true;
    if (value === null) answer = null;
  }
  return answer;
}

/**
 * The outcome of a rule "where it applies, it must hold".
 * @param bad the outcome when it applies and does not hold
 * @returns null when there is nothing to say: it does not apply, or it holds and nobody knows whether it applies.
 *   `meets` is given only when both are known (DESIGN promise 2).
 */
export function judge(applies: Tri, holds: Tri, bad: 'fails' | 'review'): Outcome | null {
  if (applies === false) return null;
  if (holds === true) return applies ? 'meets' : null;
  return applies && holds === false ? bad : 'unknown';
}
