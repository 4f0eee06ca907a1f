import { z } from 'zod';
import type { BodyRow } from './inside.ts';

const isEmail = (text: string): boolean => z.email().safeParse(text).success;

/**
 * An address that a narrow column broke, where its second line was taken for a row: a row with nothing but the end of the
 * address above it joins that one ("paige.practice@", "district.example").
 * @param columns those that hold e-mail addresses
 */
export function withWrappedEmails(body: readonly BodyRow[], columns: readonly number[]): BodyRow[] {
  const joined: BodyRow[] = [];
  for (const next of body) {
    const last = joined.at(-1);
    const filled = next.row.cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
    const [at = -1] = filled;
    const whole = `${last?.row.cells[at] ?? ''}${next.row.cells[at] ?? ''}`;
    const goesOn = filled.length === 1 && columns.includes(at) && !isEmail(next.row.cells[at] ?? '');
    if (last === undefined || !goesOn || isEmail(last.row.cells[at] ?? '') || !isEmail(whole)) joined.push(next);
    else {
      const cells = last.row.cells.map((cell, index) => (index === at ? whole : cell));
      joined[joined.length - 1] = { ...last, row: { ...last.row, cells } };
    }
  }
  return joined;
}
