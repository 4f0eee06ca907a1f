import { proposeAsOf } from '../../lib/district/directory/as-of.ts';
import { readPasted } from '../../lib/district/directory/pasted.ts';
import { type ReadFile, readFile } from '../../lib/district/directory/read-file.ts';
import { Refusal } from '../../lib/district/directory/refusal.ts';
import { tableOf } from '../../lib/district/directory/table.ts';

/**
 * Reads a list beside the settings page, so that the page is never held up. It is loaded with the first list and is the
 * only place where a PDF is taken apart. Asked once, with a file's bytes or a pasted text.
 */
self.addEventListener('message', async ({ data }: MessageEvent<{ name?: unknown; source?: unknown }>) => {
  const { name, source } = data;
  // The PDF library talks to itself by messages too; those have no source.
  if (!(source instanceof ArrayBuffer) && typeof source !== 'string') return;
  try {
    const read: Pick<ReadFile, 'grid' | 'encoding'> =
      typeof source === 'string'
        ? { grid: readPasted(source), encoding: null }
        : await readFile(new Uint8Array(source), (done, total) => self.postMessage({ kind: 'progress', done, total }));
    const asOf = proposeAsOf(typeof name === 'string' ? name : '', read.grid);
    self.postMessage({ kind: 'read', list: { table: tableOf(read.grid), encoding: read.encoding, asOf } });
  } catch (error) {
    const { code, values } =
      error instanceof Refusal ? error : new Refusal('failed', { why: error instanceof Error ? error.message : '' });
    self.postMessage({ kind: 'refused', code, values });
  }
});
