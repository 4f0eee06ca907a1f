import readSheets from 'read-excel-file/universal';
import { evened, type Grid, type GridRow, MAX_ROWS, tidy } from './grid.ts';
import { type Merged, mergedCells } from './merged-cells.ts';
import { Refusal } from './refusal.ts';
import { sheetsGrid } from './sheets.ts';
import { type ZipEntry, zipEntries } from './zip-entry.ts';

/** What the parts of a workbook may come to when unpacked; bytes. */
const MAX_UNPACKED = 80 * 1024 * 1024;

/** A cell as text; a date as its ISO day. */
function cellText(value: unknown): string {
  // A ticked box says nothing here that a name or a number could be.
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return tidy(String(value));
}

/** Gives a merged range's text to each of its rows, in its first column; a title over the whole width stays one. */
function fill(cells: string[][], { top, left, bottom }: Merged): void {
  const text = cells[top]?.[left] ?? '';
  for (let row = top + 1; row <= bottom && row < cells.length; row++) {
    const own = cells[row];
    if (own !== undefined) own[left] = text;
  }
}

async function sheetsOf(bytes: Uint8Array, entries: readonly ZipEntry[]) {
  try {
    const copy = bytes.slice().buffer;
    return {
      sheets: await readSheets(copy, { trim: true, parseNumber: (text) => text }),
      merged: await mergedCells(bytes, entries),
    };
  } catch (error) {
    throw new Refusal('xlsx-broken', { why: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Reads a workbook: the first sheet that has a table (two rows with two cells), and those that go on with it.
 * @throws Refusal `xlsx-broken`, `xlsx-too-large`, `too-many-rows`
 */
export async function readXlsx(bytes: Uint8Array): Promise<Grid> {
  const entries = zipEntries(bytes);
  if (entries === null) throw new Refusal('xlsx-broken', { why: 'ZIP' });
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED) throw new Refusal('xlsx-too-large');
  const { sheets, merged } = await sheetsOf(bytes, entries);
  const tables = sheets.map(({ sheet, data }, index) => {
    if (data.length > MAX_ROWS) throw new Refusal('too-many-rows', { limit: MAX_ROWS });
    const cells = data.map((row) => row.map(cellText));
    for (const range of merged[index] ?? []) fill(cells, range);
    const rows: GridRow[] = cells.map((own, at) => ({ place: { page: null, line: at + 1 }, cells: own }));
    return { name: sheet, rows: evened(rows) };
  });
  const grid = sheetsGrid(tables);
  if (grid.rows.length > MAX_ROWS) throw new Refusal('too-many-rows', { limit: MAX_ROWS });
  return grid;
}
