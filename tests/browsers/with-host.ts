import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a build that differs only in one more host it may enter. Chromium's permission prompt cannot be answered
 * without a window, so tests and the demo of a via-origin desk use this; the prompt itself is proven in Firefox.
 * @param origin e.g. `https://desk.example.org`
 */
export function buildWithHost(buildPath: string, origin: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'campus-lens-build-'));
  cpSync(buildPath, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions = [...manifest.host_permissions, `${origin}/*`];
  writeFileSync(file, JSON.stringify(manifest));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
