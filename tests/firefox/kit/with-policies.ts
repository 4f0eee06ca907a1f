import { copyFileSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { type TemporaryFolder, temporaryFolder } from '../../browsers/temporary-folder.ts';

/**
 * The machine's own Firefox with a policies.json of its own in its distribution folder, where a district puts it on
 * Windows and macOS. Other browsers of this machine hear nothing of it.
 * @returns the program to start, and the folder, which the caller removes when the browser has ended
 */
export function firefoxWith(policies: unknown): { program: string; folder: TemporaryFolder } {
  const found = findFirefox();
  if (!found) throw new Error('No Firefox found. Install firefox-esr or set FIREFOX_PATH.');
  const original = realpathSync(found);
  const folder = temporaryFolder('firefox-with-policies');
  const program = join(folder.path, basename(original));
  for (const name of readdirSync(dirname(original))) {
    if (name !== 'distribution' && name !== basename(original)) {
      symlinkSync(join(dirname(original), name), join(folder.path, name));
    }
  }
  // Firefox looks for its folders beside its program, wherever a link to it may stand: the program has to be a copy.
  copyFileSync(original, program);
  mkdirSync(join(folder.path, 'distribution'));
  writeFileSync(join(folder.path, 'distribution/policies.json'), JSON.stringify(policies));
  return { program, folder };
}
