import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const webExt = join(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');

/** Packs an unpacked extension into one file, as a store hands it out but unsigned. @returns its path */
export function packXpi(extensionPath: string, folder: string, name: string): string {
  const args = ['--source-dir', extensionPath, '--artifacts-dir', folder, '--filename', name];
  execFileSync(process.execPath, [webExt, 'build', ...args, '--no-config-discovery'], {
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
    stdio: 'pipe',
  });
  return join(folder, name);
}
