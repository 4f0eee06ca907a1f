import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build as bundle } from 'vite';
import { type ChromiumWithExtension, launchExtension } from '../browsers/chromium.ts';
import { type Campus, PRACTICE_HOST } from '../campus/server.ts';
import { openTab } from '../e2e/kit/lens.ts';

/** From the start of the navigation until the page can be used and was drawn, in ms. */
export interface PopupOpened {
  /** A page of the extension that draws one button with Preact. */
  empty: number;
  /** The popup with the report of a Relationships page: until the ticket's button can be pressed. */
  popup: number;
}

const EMPTY = 'empty-popup.html';
const WARM = 3;

/** Runs in the page before its own scripts: notes the first frame in which what is waited for is there. */
function note(): void {
  const look = () => {
    const button = document.querySelector('#empty, .composer .send button.primary:not([aria-disabled="true"])');
    if (button === null) return requestAnimationFrame(look);
    return requestAnimationFrame(() => Object.assign(globalThis, { usableAt: performance.now() }));
  };
  look();
}

/** A copy of the build that also has the empty popup; the shipped build never has it. */
async function withEmptyPopup(build: string): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), 'campus-lens-bench-'));
  cpSync(build, path, { recursive: true });
  await bundle({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    publicDir: false,
    build: {
      outDir: path,
      emptyOutDir: false,
      modulePreload: false,
      lib: { entry: 'tests/bench/empty-popup.tsx', formats: ['es'], fileName: () => 'empty-popup.js' },
    },
  });
  const page = '<!doctype html><title>Empty</title><div id="panel"></div><script type="module" src="/empty-popup.js">';
  writeFileSync(join(path, EMPTY), `${page}</script>`);
  return path;
}

/** Opens a Relationships page and waits until its report is stored. @returns the tab's number */
async function reportedTab(browser: ChromiumWithExtension, campus: Campus): Promise<number> {
  const inside = browser.context.pages()[0] as Page;
  // Someone who has used it before: what a person does at the school is known.
  await inside.evaluate(() => chrome.storage.local.set({ role: 'registrar' }));
  const { page, id } = await openTab(browser, inside, campus.url('new-look-legacy', 'portal-empty'));
  await page.waitForSelector('iframe', { state: 'attached' });
  for (let tries = 0; tries < 600; tries++) {
    const stored = await browser.readSession(`report:${id}`);
    if (typeof stored === 'string' && JSON.parse(stored).context.flagsReadable) return id;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error('The Relationships page got no report.');
}

/**
 * Opens an empty popup and the popup in turn, in one browser, while the worker is warm.
 * @param times how often
 */
export async function popupRuns(build: string, campus: Campus, times: number): Promise<PopupOpened[]> {
  const path = await withEmptyPopup(build);
  const browser = await launchExtension({ extensionPath: path, hostMap: { [PRACTICE_HOST]: campus.port } });
  try {
    const tab = await reportedTab(browser, campus);
    await browser.context.addInitScript(note);
    const open = async (page: string): Promise<number> => {
      const opened = await browser.openExtensionPage(page);
      const at = await opened.waitForFunction(() => (globalThis as { usableAt?: number }).usableAt);
      const ms = (await at.jsonValue()) as number;
      await opened.close();
      return ms;
    };
    const popup = `popup.html?tab=${tab}`;
    // Before that as often as it takes until the browser keeps what it compiled (v8.dev/blog/code-caching-for-devs: from
    // the third time on), as it has for somebody who works with it; and neither is the first page of its browser.
    for (let warm = 0; warm < WARM; warm++) for (const page of [EMPTY, popup]) await open(page);
    const runs: PopupOpened[] = [];
    for (let run = 0; run < times; run++) runs.push({ empty: await open(EMPTY), popup: await open(popup) });
    return runs;
  } finally {
    await browser.close();
    rmSync(path, { recursive: true, force: true });
  }
}
