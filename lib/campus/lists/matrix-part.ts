import { isSetAside, isShown, shownText } from '../../dom/shown.ts';
import { rowCells } from '../../dom/tables.ts';
import { fold } from '../../dom/text.ts';
import { shownTexts } from '../../dom/texts.ts';
import type { ListSpec } from '../spec.ts';
import { type Line, readLine } from './line.ts';
import type { Part } from './part.ts';

const TABLES = 'table,[role=grid],[role=table]';
/** So many lines may stand over the heads. */
const ABOVE = 3;
/** So many lines or columns must have a head that says when. */
const LEAST = 2;

/** The lines of one table: one for each cell that holds an entry, with the heads of its row and its column. */
function linesIn(table: Element, list: ListSpec, says: (cell: Element) => boolean, entry: RegExp): Line[] {
  const rows = [...table.querySelectorAll('tr,[role=row]')]
    .filter((row) => row.closest(TABLES) === table)
    .map(rowCells);
  const top = rows.slice(0, ABOVE).findIndex((row) => row.length > 1 && row.slice(1).every(says));
  const below = top < 0 ? [] : rows.slice(top + 1).filter(([first]) => first && says(first));
  const heads = rows[top] ?? [];
  if (below.length + heads.length - 1 <= LEAST) return [];
  return below.flatMap((row) =>
    row.slice(1).flatMap((cell, at): Line[] => {
      const text = shownTexts(cell).join(' | ');
      const down = row[0] as Element;
      const across = heads[at + 1];
      if (!across || row.length > heads.length || !entry.test(text)) return [];
      const slots = new Map([
        ['cell', { element: cell, text }],
        ['down', { element: down, text: shownText(down) }],
        ['across', { element: across, text: shownText(across) }],
      ]);
      const line = readLine(cell, slots, list, null);
      return line ? [{ ...line, group: null, grid: table }] : [];
    }),
  );
}

/** A table of two ways: a line for each cell that holds an entry of the list; null where the document has none. */
export function readMatrix(body: Element, list: ListSpec): Part | null {
  const { head, entry } = list.matrix as NonNullable<ListSpec['matrix']>;
  const heads = new RegExp(head);
  const says = (cell: Element) => isShown(cell) && heads.test(fold(shownText(cell, ' ')));
  const tables = [...body.querySelectorAll(TABLES)].filter((table) => isShown(table) && !isSetAside(table));
  const lines = tables.flatMap((table) => linesIn(table, list, says, new RegExp(entry, 'u')));
  const count = { seen: lines.length, total: lines.length };
  return lines.length > 0 ? { list, fields: new Set(['cell']), content: 0.6, lines, count, root: body } : null;
}
