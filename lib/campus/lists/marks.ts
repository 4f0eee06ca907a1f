import { type Marks, marksOf, type Token } from '../../dom/state-words.ts';
import type { Tri } from '../../facts.ts';
import { type BoxState, settle } from '../slots.ts';
import type { Line } from './line.ts';

type Boxes = Line['boxes'];

/** What the box columns of these lines print. */
export function marksIn(lines: Iterable<Pick<Line, 'boxes'>>): Marks {
  const columns = new Map<string, Set<Token>>();
  for (const { boxes } of lines)
    for (const [field, box] of boxes) {
      if (box === null || typeof box !== 'object') continue;
      const column = columns.get(field);
      if (column) column.add(box.token);
      else columns.set(field, new Set([box.token]));
    }
  return marksOf(columns.values());
}

/** The states of a line's boxes, its printed ones resolved by what the whole grid prints. */
export const settled = (boxes: Boxes, marks: Marks): Record<string, Tri> =>
  Object.fromEntries([...boxes].map(([field, box]) => [field, settle(box, marks)]));

const token = (box: BoxState) => (typeof box === 'object' && box ? box.token : '');

/** What a line prints for its boxes, to tell whether another reading prints the same. */
export const printed = (boxes: Boxes): string => [...boxes].map(([field, box]) => `${field} ${token(box)}`).join();
