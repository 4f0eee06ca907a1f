import type { Tri } from '../facts.ts';
import type { HomePair } from './compare-homes.ts';

/** A row of the decision table in linkage.md 5b. */
export type Row = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** What the table says of two active households. */
export interface Verdict {
  /** The row that counts; null where none surely holds. */
  row: Row | null;
  /** All rows that surely hold, the one that counts first. */
  rows: readonly Row[];
  /** Rows that may hold: something that decides was not read. */
  open: readonly Row[];
  strength: 'strong' | 'possible';
}

/** From this many households without a unit an address is a building, and says nothing of one family (row 11). */
const BUILDING = 6;

const and = (...values: Tri[]): Tri => (values.includes(false) ? false : values.includes(null) ? null : true);
const or = (...values: Tri[]): Tri => (values.includes(true) ? true : values.includes(null) ? null : false);
const not = (value: Tri): Tri => (value === null ? null : !value);

function holds({ signals: { A, S, G, D, P, F }, roles, ending, primariesDiffer }: HomePair) {
  const role = (wanted: HomePair['roles']): Tri => (roles === null ? null : roles === wanted);
  return new Map<Row, Tri>([
    [5, and(A, G)],
    [7, or(and(A, D), and(P, D))],
    [4, and(S, A)],
    [6, and(A, F, not(G))],
    [2, and(S, role('two-primary'))],
    [3, and(S, role('no-primary'))],
    // Siblings with different primary homes may be right: row 9, and no unfinished move.
    [8, and(or(G, and(F, not(primariesDiffer))), not(A), !ending)],
    [9, and(F, not(A), primariesDiffer)],
    [10, and(A, not(S), not(G), not(D), not(P), not(F))],
  ]);
}

const only = (row: Row): Verdict => ({ row, rows: [row], open: [], strength: 'strong' });
/** Rows that the table calls critical, and rows whose evidence is the address alone. */
const CRITICAL: readonly Row[] = [2, 3, 5, 6, 7];
const BY_ADDRESS: readonly Row[] = [4, 5, 6, 10];

/**
 * The decision table for two active households (linkage.md 5b), as a pure function. Row 12 wins over all, row 1 over
 * every row that needs no address.
 * @param at how many households are known at the common address, when it names no unit
 */
export function verdictOf(pair: HomePair, at = 2): Verdict {
  const { A, S, G, D, P, F } = pair.signals;
  if (pair.address === 'none') return only(12);
  const one = and(S, pair.roles === null ? null : pair.roles === 'one-primary', not(A), not(G), not(D));
  if (one === true) return only(1);
  const table = holds(pair);
  const building = A === true && pair.noUnit && at >= BUILDING;
  if (building) {
    for (const row of BY_ADDRESS) table.set(row, false);
    table.set(7, and(P, D));
  }
  const rows = [...table].flatMap(([row, value]) => (value === true ? [row] : []));
  if (building) rows.push(11);
  const open = [...table].flatMap(([row, value]) => (value === null ? [row] : []));
  if (one === null) open.unshift(1);
  const row = rows[0] ?? null;
  const firm = row !== null && (CRITICAL.includes(row) || (row === 4 && (G === true || D === true || P === true)));
  return { row, rows, open, strength: firm && !(row === 6 && F !== true) ? 'strong' : 'possible' };
}
