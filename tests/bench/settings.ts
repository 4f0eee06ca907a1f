import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtension } from '../browsers/chromium.ts';

/** From the start of the navigation until the page can be used and was drawn, in ms. */
export interface PageOpened {
  /** An extension page that holds one line of text. */
  empty: number;
  /** The settings page: until the last of its parts stands there. */
  settings: number;
}

const EMPTY = 'empty.html';

/** Runs in the page before its own scripts: notes the first frame in which what is waited for is there. */
function note(): void {
  const look = () => {
    if (!document.querySelector('#empty, #erase button')) return requestAnimationFrame(look);
    return requestAnimationFrame(() => Object.assign(globalThis, { usableAt: performance.now() }));
  };
  look();
}

/**
 * Opens an empty page and the settings page in turn, in one browser, with a copy of the build that has the empty page.
 * @param times how often
 */
export async function settingsRuns(build: string, times: number): Promise<PageOpened[]> {
  const path = mkdtempSync(join(tmpdir(), 'campus-lens-bench-'));
  cpSync(build, path, { recursive: true });
  writeFileSync(join(path, EMPTY), '<!doctype html><title>Empty</title><p id="empty">Empty</p>');
  const browser = await launchExtension({ extensionPath: path });
  try {
    await browser.context.addInitScript(note);
    const open = async (page: string): Promise<number> => {
      const opened = await browser.openExtensionPage(page);
      const at = await opened.waitForFunction(() => (globalThis as { usableAt?: number }).usableAt);
      const ms = (await at.jsonValue()) as number;
      await opened.close();
      return ms;
    };
    // Once before, so that neither is the first page of its browser.
    await open(EMPTY);
    await open('options.html');
    const runs: PageOpened[] = [];
    for (let run = 0; run < times; run++) runs.push({ empty: await open(EMPTY), settings: await open('options.html') });
    return runs;
  } finally {
    await browser.close();
    rmSync(path, { recursive: true, force: true });
  }
}
