import { delimiterOf, readSeparated } from './csv.ts';
import { decode, type Encoding } from './decode.ts';
import { type Grid, MAX_BYTES } from './grid.ts';
import { pagesGrid } from './pages-grid.ts';
import { readPasted } from './pasted.ts';
import { readPdf } from './pdf.ts';
import { Refusal, tooLarge } from './refusal.ts';
import { readXlsx } from './xlsx.ts';

export interface ReadFile {
  grid: Grid;
  kind: 'pdf' | 'xlsx' | 'text';
  /** How a text file was read. */
  encoding: Encoding | null;
}

const starts = (bytes: Uint8Array, mark: readonly number[], within = 0): boolean => {
  for (let from = 0; from <= within; from++) if (mark.every((byte, at) => bytes[from + at] === byte)) return true;
  return false;
};
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a file of any of the kinds that districts have. What it is stands in its first bytes, not in its name.
 * @param bytes may be taken over: not to be used afterwards
 * @param progress pages done and in all; only a PDF has steps
 * @throws Refusal with the reason
 */
export async function readFile(
  bytes: Uint8Array,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<ReadFile> {
  if (bytes.length > MAX_BYTES) throw tooLarge(bytes.length);
  if (bytes.length === 0) throw new Refusal('empty');
  if (starts(bytes, PDF, Math.min(1000, bytes.length))) {
    return { grid: filled(pagesGrid(await readPdf(bytes, progress))), kind: 'pdf', encoding: null };
  }
  if (starts(bytes, ZIP)) return { grid: filled(await readXlsx(bytes)), kind: 'xlsx', encoding: null };
  if (starts(bytes, OLE)) throw new Refusal('old-excel');
  const { text, encoding } = decode(bytes);
  if (text.trim() === '') throw new Refusal('empty');
  const delimiter = delimiterOf(text);
  const grid = delimiter === '\t' ? readSeparated(text, delimiter) : readPasted(text);
  return { grid: filled(grid), kind: 'text', encoding };
}

function filled(grid: Grid): Grid {
  if (grid.rows.length === 0 && grid.unread.length === 0) throw new Refusal('empty');
  return grid;
}
