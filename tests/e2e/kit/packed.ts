import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { findChromium } from '../../../scripts/browsers.mjs';
import { makeCertificate } from '../../browsers/certificate.ts';
import { listenOnLoopback } from '../../browsers/loopback.ts';
import { packedId } from '../../browsers/policies.ts';

/** Where docs/policies says that the extension is fetched from. */
export const UPDATE_HOST = 'updates.example-district.example';

const docs = join(import.meta.dirname, '../../../docs/policies');

/**
 * Packs and signs a build as docs/deploy.md says, with a key made for this run.
 * @param folder an empty one, for the key, the copy of the build and the packed file
 */
export function pack(build: string, folder: string): { id: string; crx: Buffer } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = join(folder, 'campus-lens.pem');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const copy = join(folder, 'campus-lens');
  cpSync(build, copy, { recursive: true });
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const packing = [
    `--user-data-dir=${join(folder, 'packing')}`,
    `--pack-extension=${copy}`,
    `--pack-extension-key=${key}`,
  ];
  execFileSync(findChromium() ?? 'chromium', ['--headless', ...root, ...packing], { stdio: 'pipe' });
  return { id: packedId(publicKey.export({ type: 'spki', format: 'der' })), crx: readFileSync(`${copy}.crx`) };
}

/** A district's own update server, with docs/policies/campus-lens.xml and the packed extension. The caller closes it. */
export async function startUpdateServer({ id, crx, version }: { id: string; crx: Buffer; version: string }) {
  const xml = readFileSync(join(docs, 'campus-lens.xml'), 'utf8')
    .replace('abcdefghijklmnopabcdefghijklmnop', id)
    .replace('version="0.1.0"', `version="${version}"`);
  const server = createServer(await makeCertificate([UPDATE_HOST]), ({ url = '' }, response) => {
    const path = new URL(url, `https://${UPDATE_HOST}`).pathname;
    const [type, body] =
      path === '/campus-lens.crx'
        ? ['application/x-chrome-extension', crx]
        : path === '/campus-lens.xml'
          ? ['text/xml', xml]
          : ['text/plain', null];
    response.writeHead(body === null ? 404 : 200, { 'Content-Type': type }).end(body ?? '');
  });
  return listenOnLoopback(server);
}
