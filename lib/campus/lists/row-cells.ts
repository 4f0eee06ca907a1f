import type { Grid } from '../../dom/grid.ts';
import { columnsOf, type LabelIndex } from '../labels.ts';
import type { Slot } from '../slots.ts';

/**
 * What the columns of a grid say of something in one of its rows, where the grid itself is too little to be the list: its
 * boxes have no columns of their own, each has a label.
 * @returns a function from an element to the fields of the row that it is or stands in; none where it stands in no row
 */
export function rowCells(grids: readonly Grid[], index: LabelIndex): (element: Element) => Map<string, Slot> {
  let rows: Map<Element, { grid: Grid; at: number }> | undefined;
  return (element) => {
    rows ??= new Map(grids.flatMap((grid) => grid.lines.map((line, at) => [line, { grid, at }] as const)));
    const row = rows.get(element.closest('tr,[role=row]') ?? element);
    const cells = row?.grid.cells(row.at);
    const slots = new Map<string, Slot>();
    for (const [field, column] of row ? columnsOf(row.grid.columns, index) : []) {
      const cell = cells?.[column];
      if (cell) slots.set(field, { element: cell, text: null });
    }
    return slots;
  };
}
