import { createHash, randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findChromium } from '../../scripts/browsers.mjs';
import { atProcessEnd } from './cleanup.ts';

/** Where the Chromium that the tests use looks for managed policies; it cannot be told to look elsewhere. */
function policyFolder(): string {
  const program = findChromium() ?? '';
  if (/google-chrome/.test(program)) return '/etc/opt/chrome/policies/managed';
  return /chrome-linux|puppeteer/.test(program)
    ? '/etc/opt/chrome_for_testing/policies/managed'
    : '/etc/chromium/policies/managed';
}

/** Whether this user may lay policies down. A person at home may not, and should not have to. */
export function mayWritePolicies(): boolean {
  let folder = policyFolder();
  for (;;) {
    try {
      accessSync(folder, constants.W_OK);
      return true;
    } catch (error) {
      const up = dirname(folder);
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || up === folder) return false;
      folder = up;
    }
  }
}

/**
 * Lays a policy file down for Chromium, under a name that no other test has. It is gone after `remove()`, or at the
 * latest when this process ends. Other browsers that start meanwhile see it too: let it speak of an id of its own.
 */
export function writePolicy(policy: unknown): { remove(): void } {
  const folder = policyFolder();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `campus-lens-test-${randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(policy), { mode: 0o644 });
  const erase = () => rmSync(file, { force: true });
  const done = atProcessEnd(erase);
  return {
    remove() {
      erase();
      done();
    },
  };
}

/** The first 128 bits of a SHA-256 as Chromium writes ids: letters from a to p for the digits of base 16. */
const idOf = (bytes: Buffer | string): string =>
  createHash('sha256')
    .update(bytes)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** The id that Chromium gives an unpacked extension: it is made of its folder. */
export const unpackedId = (folder: string): string => idOf(realpathSync(folder));

/** The id of a packed extension: it is made of the public key it was signed with (DER). */
export const packedId = (publicKey: Buffer): string => idOf(publicKey);

/** What stands in docs/policies where a district puts the extension's id. */
const PLACEHOLDER = 'abcdefghijklmnopabcdefghijklmnop';

/** A policy file of docs/policies with a district's own texts put in. */
export function policyFile(name: string, put: Record<string, string>): Record<string, unknown> {
  const text = readFileSync(join(import.meta.dirname, '../../docs/policies', name), 'utf8');
  return JSON.parse(Object.entries(put).reduce((whole, [old, text]) => whole.replaceAll(old, text), text));
}

/** The same, with the extension's id put in. */
export const policyFor = (id: string, name: string, put: Record<string, string> = {}): Record<string, unknown> =>
  policyFile(name, { [PLACEHOLDER]: id, ...put });
