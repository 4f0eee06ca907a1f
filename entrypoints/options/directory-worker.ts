import { config } from 'zod';
import { proposeAsOf } from '../../lib/district/directory/as-of.ts';
import type { Meaning } from '../../lib/district/directory/meaning.ts';
import { readPasted } from '../../lib/district/directory/pasted.ts';
import { type ReadFile, readFile } from '../../lib/district/directory/read-file.ts';
import { readRows } from '../../lib/district/directory/read-rows.ts';
import { Refusal } from '../../lib/district/directory/refusal.ts';
import { type Table, tableOf } from '../../lib/district/directory/table.ts';

/**
 * Reads a list beside the settings page, so that the page is never held up. It is loaded with the first list and is the
 * only place where a PDF is taken apart. Asked first with a file's bytes or a pasted text, then with columns.
 */
type Ask = { name: string; source: ArrayBuffer | string } | { columns: Meaning[] };

// Without this zod probes `new Function`, which the extension's content policy refuses and reports.
config({ jitless: true });

let table: Table | null = null;

async function read(name: string, source: ArrayBuffer | string): Promise<void> {
  const file: Pick<ReadFile, 'grid' | 'encoding'> =
    typeof source === 'string'
      ? { grid: readPasted(source), encoding: null }
      : await readFile(new Uint8Array(source), (done, total) => self.postMessage({ kind: 'progress', done, total }));
  table = tableOf(file.grid);
  const reading = readRows(table.grid, table.header, table.columns);
  const asOf = proposeAsOf(name, file.grid);
  self.postMessage({ kind: 'read', list: { table, reading, encoding: file.encoding, asOf } });
}

self.addEventListener('message', async ({ data }: MessageEvent<Partial<Ask>>) => {
  try {
    // The PDF library talks to itself by messages too; those have neither.
    if ('source' in data && data.source !== undefined) await read(data.name ?? '', data.source);
    else if ('columns' in data && data.columns !== undefined && table !== null) {
      self.postMessage({ kind: 'reading', reading: readRows(table.grid, table.header, data.columns) });
    }
  } catch (error) {
    const { code, values } =
      error instanceof Refusal ? error : new Refusal('failed', { why: error instanceof Error ? error.message : '' });
    self.postMessage({ kind: 'refused', code, values });
  }
});
