import { isSchoolName } from './content.ts';
import type { GridRow } from './grid.ts';
import { levelOf } from './meaning.ts';

/** A row of the table's body, with the level of the heading it stands under. */
export interface BodyRow {
  row: GridRow;
  section: string | null;
}

const PAGE_NUMBER = /^(page|página|p\.?|pag\.?)?\s*\d{1,3}(\s*(of|de|\/)\s*\d{1,3})?$/i;
const textOf = ({ cells }: GridRow) => cells.filter((cell) => cell !== '').join(' ');
const sameAs = (row: GridRow) => row.cells.join('\u0001').toLowerCase();

/**
 * Parts the rows of the table from what stands around and between: what is above the header, the header again on each
 * page, page numbers, lines that stand by themselves on several pages, and headings that name a level.
 * @param header the row that names the columns; null when there is none
 */
export function insideTable(
  rows: readonly GridRow[],
  header: number | null,
): { body: BodyRow[]; outside: GridRow[]; sections: number } {
  const outside = rows.slice(0, header === null ? 0 : header + 1);
  const above = new Set(outside.map(sameAs));
  const alone = new Map<string, Set<number | null>>();
  for (const row of rows) {
    if (row.cells.filter((cell) => cell !== '').length !== 1) continue;
    const pages = alone.get(textOf(row)) ?? new Set();
    alone.set(textOf(row), pages.add(row.place.page));
  }
  const body: BodyRow[] = [];
  let section: string | null = null;
  let sections = 0;
  for (const row of rows.slice(outside.length)) {
    const text = textOf(row);
    const single = row.cells.filter((cell) => cell !== '').length === 1;
    const repeated = single && (alone.get(text)?.size ?? 0) > 1 && !isSchoolName(text);
    const level = single ? levelOf(text) : null;
    if (level !== null && text.length > 1) {
      section = level;
      sections++;
    } else if (above.has(sameAs(row)) || (single && PAGE_NUMBER.test(text)) || repeated) outside.push(row);
    else body.push({ row, section });
  }
  return { body, outside: outside.filter((_, index) => index !== header), sections };
}
