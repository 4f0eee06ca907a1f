import type { Score } from '../spec.ts';

/** As much content as a page needs (lib/report/recognise.ts). */
export const ENOUGH = 0.5;

/**
 * How surely these fields are the list's.
 * @param fields that were found
 * @param columns folded names of all columns; what a list has besides its own may say that it is another
 * @returns 0..1
 */
export function scoreOf(
  { has, wants, against }: Score,
  fields: ReadonlySet<string>,
  columns: readonly string[],
): number {
  let sum = 0;
  for (const { of, each, most = 1 } of has)
    sum += Math.min(of.filter((field) => fields.has(field)).length, most) * each;
  for (const { columns: words, less } of against ?? []) {
    const pattern = new RegExp(words);
    if (columns.some((name) => pattern.test(name))) sum -= less;
  }
  if (wants && !wants.some((set) => set.every((field) => fields.has(field)))) sum -= 0.3;
  return Math.max(0, Math.min(1, sum));
}
