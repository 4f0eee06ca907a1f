import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { temporaryFolder } from '../../browsers/temporary-folder.ts';

/**
 * A mail program that only notes which addresses it was opened with. Chromium on Linux hands a mailto address to
 * `xdg-email`, which it finds on PATH; so this must be there before the browser starts.
 */
export function standInMailProgram() {
  const folder = temporaryFolder('practice-mail');
  const log = join(folder.path, 'opened');
  const program = join(folder.path, 'xdg-email');
  // One address a line: whatever else is in a mailto address, line ends are encoded.
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\n`);
  chmodSync(program, 0o755);
  const before = process.env['PATH'];
  process.env['PATH'] = `${folder.path}:${before}`;
  return {
    /** Waits for the first address it is opened with. */
    async opened(): Promise<string> {
      await expect.poll(() => existsSync(log) && readFileSync(log, 'utf8').endsWith('\n')).toBe(true);
      return readFileSync(log, 'utf8').split('\n')[0] ?? '';
    },
    remove() {
      process.env['PATH'] = before;
      folder.remove();
    },
  };
}
