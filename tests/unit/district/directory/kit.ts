import PDFDocument from 'pdfkit';
import writeXlsxFile from 'write-excel-file/node';
import type { Grid } from '../../../../lib/district/directory/grid.ts';
import { readFile } from '../../../../lib/district/directory/read-file.ts';
import { readRows } from '../../../../lib/district/directory/read-rows.ts';
import type { Reading } from '../../../../lib/district/directory/reading.ts';
import { Refusal } from '../../../../lib/district/directory/refusal.ts';
import { tableOf } from '../../../../lib/district/directory/table.ts';

export type Doc = PDFKit.PDFDocument;

/** A PDF drawn by a function, as bytes. */
export async function pdf(draw: (doc: Doc) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'LETTER', margin: 40, ...options });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((done) => doc.on('end', done));
  draw(doc);
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Writes rows of text at fixed places, without any drawn line. Numbers are points. */
export function columns(doc: Doc, lefts: readonly number[], rows: readonly (readonly string[])[], top = 60, step = 18) {
  for (const [index, row] of rows.entries()) {
    for (const [at, text] of row.entries()) {
      if (text !== '') doc.text(text, lefts[at] ?? 40, top + index * step, { lineBreak: false });
    }
  }
}

type XlsxCell = string | null | { value: string; rowSpan?: number; columnSpan?: number };

/** A workbook with one sheet; a cell may reach over several rows. */
export async function xlsx(rows: readonly (readonly XlsxCell[])[]): Promise<Uint8Array> {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { value: cell, type: String } : cell)));
  const buffer = await writeXlsxFile(cells as never).toBuffer();
  return new Uint8Array(buffer as unknown as ArrayBuffer);
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a grid says with the columns that are proposed. */
export function readGrid(grid: Grid): Reading {
  const table = tableOf(grid);
  const reading = readRows(table.grid, table.header, table.columns);
  if (reading === null) throw new Error(`columns do not fit: ${table.columns.join(' ')}`);
  return reading;
}

/** What a file says with the columns that are proposed. */
export const read = async (file: Uint8Array): Promise<Reading> => readGrid((await readFile(file)).grid);

/** A reading in short: school, level where it has one, and specialist, or why there is none. */
export const inShort = ({ schools }: Reading): string[] =>
  schools.map(
    ({ school, level, specialist, question }) =>
      `${school}${level === null ? '' : ` [${level}]`}: ${specialist ?? (question === null ? '-' : `? ${question.reason}`)}`,
  );

/** Why a file is refused; `null` when it is not. */
export async function refusal(file: Uint8Array): Promise<Refusal | null> {
  try {
    await readFile(file);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
