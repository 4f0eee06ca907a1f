import { type Marks, marksOf, resolve, type Token } from '../../dom/state-words.ts';
import type { Value } from '../raw.ts';
import type { Line } from './line.ts';

/** What the box columns of these lines print. */
export function marksIn(lines: readonly Pick<Line, 'tokens'>[]): Marks {
  const columns = new Map<string, Set<Token>>();
  for (const { tokens } of lines)
    for (const [field, token] of tokens) {
      const column = columns.get(field);
      if (column) column.add(token);
      else columns.set(field, new Set([token]));
    }
  return marksOf(columns.values());
}

/** A line's values, its printed states resolved by what the whole grid prints. */
export function settled({ values, tokens }: Pick<Line, 'values' | 'tokens'>, marks: Marks): Record<string, Value> {
  if (tokens.size === 0) return values;
  const all = { ...values };
  for (const [field, token] of tokens) all[field] = resolve(token, marks);
  return all;
}

/** What a line prints for its boxes, to tell whether another reading prints the same. */
export const printed = ({ tokens }: Pick<Line, 'tokens'>): string =>
  [...tokens].map(([field, token]) => `${field} ${token}`).join();
