import type { SchoolRow } from './reading.ts';

/**
 * Each school once, where it stands first. One that stands again with somebody else, or with nobody, becomes a question:
 * which of them is right cannot be known.
 */
export function uniqueSchools(rows: readonly SchoolRow[]): SchoolRow[] {
  const kept = new Map<string, SchoolRow>();
  for (const row of rows) {
    const first = kept.get(row.key);
    if (first === undefined) {
      kept.set(row.key, row);
      continue;
    }
    if (first.specialist === row.specialist && first.question === null && row.question === null) continue;
    const near = [first.specialist, row.specialist].filter((name) => name !== null);
    const others = [...(first.question?.choices ?? []), ...(row.question?.choices ?? [])];
    const choices = [...new Set([...near, ...others])];
    const specialist = null;
    kept.set(row.key, { ...first, specialist, question: { reason: 'twice', choices, above: null } });
  }
  return [...kept.values()];
}
