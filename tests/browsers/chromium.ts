import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import { pastFirstPage } from './first-page.ts';

export type ChromiumOptions = {
  /** The unpacked extension's folder. */
  extensionPath: string;
  /** Public host name to loopback port: `https://<host>/` goes to `https://127.0.0.1:<port>/`. Every other name fails. */
  hostMap?: Record<string, number>;
  headless?: boolean;
  /** Folder of the browser's profile, which outlives `close()`; without it, a fresh one that goes with the browser. */
  userDataDir?: string;
  args?: string[];
  /** Leaves it as it is after an install: the first page is open and nobody has agreed to anything. */
  firstRun?: boolean;
};

export type ChromiumWithExtension = {
  context: BrowserContext;
  extensionId: string;
  /** The running service worker; waits for it when it is not running now. It may be stopped again at any moment. */
  serviceWorker(): Promise<Worker>;
  /** Opens a page of the extension, such as `popup.html`, in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** What chrome.storage.session holds under a key; undefined when there is nothing. The active tab stays what it is. */
  readSession(key: string): Promise<unknown>;
  /** Waits until chrome.storage.session holds something else than this under a key, and not longer than the limit. */
  sessionChange(key: string, than: unknown, limitMs: number): Promise<void>;
  close(): Promise<void>;
};

const startLimitMs = 30_000;
/** The suggestions below the address bar are pages of the browser's own: a quarter of the work of its start. */
const suggestions = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];
/** Of the flag only the last one counts, so what Playwright switches off is here once more, as far as it is Chromium's. */
const byPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...byPlaywright, ...suggestions].join()}`,
];

/**
 * Starts Chromium with the extension, as shipped, in it. The caller must `close()`.
 * Throws when there is no Chromium or Chrome for Testing, or when the extension's service worker does not start.
 */
export async function launchExtension(options: ChromiumOptions): Promise<ChromiumWithExtension> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium or Chrome for Testing found. Install Chromium or set CHROMIUM_PATH.');
  const context = await chromium.launchPersistentContext(options.userDataDir ?? '', {
    executablePath,
    headless: options.headless ?? true,
    ignoreDefaultArgs: ['--disable-extensions'],
    ignoreHTTPSErrors: true,
    args: [...quiet, ...extensionArgs(options), ...(options.args ?? [])],
  });
  try {
    const serviceWorker = async () =>
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: startLimitMs }));
    const extensionId = new URL((await serviceWorker()).url()).host;
    const storage = await storagePage(context, extensionId);
    if (!options.firstRun) await pastFirstPage(context, storage, options.extensionPath);
    return {
      context,
      extensionId,
      serviceWorker,
      async openExtensionPage(path) {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${extensionId}/${path}`);
        return page;
      },
      readSession: (key) => storage.evaluate(async (name) => (await chrome.storage.session.get(name))[name], key),
      sessionChange: (key, than, limit) => storage.evaluate(untilChanged, { key, than, limit }),
      close: () => context.close(),
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Runs in a page with the extension's rights. */
async function untilChanged({ key, than, limit }: { key: string; than: unknown; limit: number }): Promise<void> {
  const { session } = chrome.storage;
  let done = () => {};
  const changed = new Promise<void>((resolve) => {
    done = resolve;
  });
  const listener = (changes: Record<string, unknown>) => void (key in changes && done());
  session.onChanged.addListener(listener);
  const timer = setTimeout(done, limit);
  // What changed before anybody listened is seen now.
  if ((await session.get(key))[key] === than) await changed;
  clearTimeout(timer);
  session.onChanged.removeListener(listener);
}

function extensionArgs({ extensionPath, hostMap = {} }: ChromiumOptions): string[] {
  const maps = Object.entries(hostMap).map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`);
  const rules = [...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ');
  return [
    `--disable-extensions-except=${extensionPath}`,
    `--load-extension=${extensionPath}`,
    `--host-resolver-rules=${rules}`,
    '--ignore-certificate-errors',
    // Chromium's sandbox refuses to work for root, which is who CI is.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/**
 * The browser's first tab, moved to the extension's manifest: a page with the extension's rights and no script of its
 * own. Asking the service worker instead fails now and then in its first second (microsoft/playwright#39475).
 */
async function storagePage(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  return page;
}
