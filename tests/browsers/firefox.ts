import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startConnectProxy } from './connect-proxy.ts';
import { type Prefs, startFirefox } from './firefox-process.ts';
import { FirefoxSession } from './firefox-session.ts';
import { pastFirstPageInFirefox } from './first-page.ts';
import { Marionette } from './marionette.ts';
import { packXpi } from './pack-xpi.ts';

export type FirefoxOptions = {
  /** The unpacked extension's folder; its manifest must name a gecko id. */
  extensionPath: string;
  /** Public host name to loopback port, as in `launchExtension`: `https://<host>/` goes to `https://127.0.0.1:<port>/`. */
  hostMap?: Record<string, number>;
  prefs?: Prefs;
  headless?: boolean;
  /** Leaves it as it is after an install: the first page is open and nobody has agreed to anything. */
  firstRun?: boolean;
  /**
   * An empty folder for a profile that outlives its browser, or the one of an earlier browser: the extension is
   * installed for good there, as from a store. Needs a Firefox that takes unsigned extensions, such as the ESR.
   */
  home?: string;
  /** A policy installs it, not this function, which waits until it is there. */
  byPolicy?: boolean;
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
      prefs: { ...proxyPrefs(proxy.port), ...(options.home && keptPrefs), ...options.prefs },
      home: options.home,
    });
    closers.push(firefox.stop);
    const marionette = await Marionette.connect(firefox.marionettePort);
    closers.push(() => marionette.close());
    if (options.home) closers.push(() => quit(marionette, firefox.ended));
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'normal' });
    await marionette.send('WebDriver:SetTimeouts', { pageLoad: 30_000, script: 30_000, implicit: 0 });
    const before = options.home !== undefined && existsSync(join(options.home, XPI));
    if (options.byPolicy) return await whenInstalled(() => FirefoxSession.start(marionette, extensionId, closeAll));
    if (options.home === undefined) await marionette.send('Addon:Install', { path: extensionPath, temporary: true });
    else if (!before) {
      const path = packXpi(extensionPath, options.home, XPI);
      await marionette.send('Addon:Install', { path, temporary: false });
    }
    const session = await FirefoxSession.start(marionette, extensionId, closeAll);
    if (!options.firstRun && !before) await pastFirstPageInFirefox(session, extensionPath);
    return session;
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Tries until the browser has what a policy installs: it fetches that in its own time. */
async function whenInstalled(start: () => Promise<FirefoxSession>): Promise<FirefoxSession> {
  for (const end = Date.now() + 30_000; ; ) {
    try {
      return await start();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

/** Closes the browser as a person does, so that it writes down what it has to. */
async function quit(marionette: Marionette, ended: Promise<void>): Promise<void> {
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  await ended;
}

function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder}/manifest.json names no gecko id.`);
  return id;
}

const XPI = 'campus-lens.xpi';

const keptPrefs: Prefs = { 'xpinstall.signatures.required': false };

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
