import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atProcessEnd } from './cleanup.ts';

export type TemporaryFolder = { path: string; remove(): void };

/** Makes an empty folder that is gone after `remove()`, or at the latest when this process ends. */
export function temporaryFolder(name: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `${name}-`));
  // A program that was told to end may still be writing its last files.
  const erase = () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const done = atProcessEnd(erase);
  return {
    path,
    remove() {
      erase();
      done();
    },
  };
}
