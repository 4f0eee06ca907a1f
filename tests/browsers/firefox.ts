import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startConnectProxy } from './connect-proxy.ts';
import { type Prefs, startFirefox } from './firefox-process.ts';
import { FirefoxSession } from './firefox-session.ts';
import { pastFirstPageInFirefox } from './first-page.ts';
import { Marionette } from './marionette.ts';

export type FirefoxOptions = {
  /** The unpacked extension's folder; its manifest must name a gecko id. */
  extensionPath: string;
  /** Public host name to loopback port, as in `launchExtension`: `https://<host>/` goes to `https://127.0.0.1:<port>/`. */
  hostMap?: Record<string, number>;
  prefs?: Prefs;
  headless?: boolean;
  /** Leaves it as it is after an install: the first page is open and nobody has agreed to anything. */
  firstRun?: boolean;
};

/**
 * Starts Firefox with a fresh profile and the extension installed for this session. The caller must `close()`.
 * Throws when there is no Firefox, or with Firefox's own reason when it refuses the extension.
 */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const extensionPath = resolve(options.extensionPath);
  const extensionId = geckoId(extensionPath);
  const closers: (() => unknown)[] = [];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const proxy = await startConnectProxy(options.hostMap ?? {});
    closers.push(proxy.close);
    const firefox = await startFirefox({
      headless: options.headless ?? true,
      prefs: { ...proxyPrefs(proxy.port), ...options.prefs },
    });
    closers.push(firefox.stop);
    const marionette = await Marionette.connect(firefox.marionettePort);
    closers.push(() => marionette.close());
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'normal' });
    await marionette.send('WebDriver:SetTimeouts', { pageLoad: 30_000, script: 30_000, implicit: 0 });
    await marionette.send('Addon:Install', { path: extensionPath, temporary: true });
    const session = await FirefoxSession.start(marionette, extensionId, closeAll);
    if (!options.firstRun) await pastFirstPageInFirefox(session, extensionPath);
    return session;
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder}/manifest.json names no gecko id.`);
  return id;
}

function proxyPrefs(port: number): Prefs {
  return {
    'network.proxy.type': 1,
    // Otherwise a refused name would be tried again without the proxy.
    'network.proxy.failover_direct': false,
    'network.proxy.allow_bypass': false,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
