import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import type { Campus } from '../campus/server.ts';

/** Chromium without the extension; it knows the practice campus and no other host. The caller must close it. */
export async function plainChromium(campus: Campus): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install Chromium or set CHROMIUM_PATH.');
  return chromium.launch({
    executablePath,
    args: [
      '--disable-gpu',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${campus.resolverRule}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
