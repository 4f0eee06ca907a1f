import type { RowCount } from '../../facts.ts';
import type { ListSpec } from '../spec.ts';
import type { Line } from './line.ts';

/** A grid, or the cards of a page, as read. Their printed states are explained by one another. */
export interface Part {
  list: ListSpec;
  /** Fields that it shows. */
  fields: Set<string>;
  content: number;
  lines: Line[];
  count: RowCount;
  root: Element;
}
