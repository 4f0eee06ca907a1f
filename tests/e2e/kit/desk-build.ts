import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '../../browsers/temporary-folder.ts';
import { DESK_HOST } from './desk.ts';
import { shippedBuild } from './lens.ts';

/** The permission that a person grants with one click, and that headless Chromium can grant nobody. */
export const deskPermission = `https://${DESK_HOST}/*`;

/** A copy of the shipped build in which the desk's host is granted already. The caller removes it. */
export function makeDeskBuild(): TemporaryFolder {
  const folder = temporaryFolder('campus-lens-desk');
  cpSync(shippedBuild, folder.path, { recursive: true });
  const file = join(folder.path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(deskPermission);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
