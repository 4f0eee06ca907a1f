import type { Grid } from '../../dom/grid.ts';
import { columnsOf, type LabelIndex } from '../labels.ts';
import type { Slot } from '../slots.ts';

const NONE: ReadonlyMap<string, Slot> = new Map();

/**
 * What the columns of a grid say of something in one of its rows, where the grid itself is too little to be the list: its
 * boxes have no columns of their own, each has a label.
 * @returns a function from an element to the fields of the row that it is or stands in; none where it stands in no row
 */
export function rowCells(grids: readonly Grid[], index: LabelIndex): (element: Element) => ReadonlyMap<string, Slot> {
  const rows = new Map(grids.flatMap((grid) => grid.lines.map((line, at) => [line, { grid, at }] as const)));
  return (element) => {
    const row = rows.get(element.closest('tr,[role=row]') ?? element);
    const cells = row?.grid.cells(row.at);
    if (!row || !cells) return NONE;
    const columns = [...columnsOf(row.grid.columns, index)];
    return new Map(
      columns.flatMap(([field, column]) => {
        const cell = cells[column];
        return cell ? [[field, { element: cell, text: null }] as const] : [];
      }),
    );
  };
}
