import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launchExtension } from '../../browsers/chromium.ts';
import { startTlsProxy } from '../../browsers/tls-proxy.ts';
import { buildWithHost } from '../../browsers/with-host.ts';
import { PRACTICE_HOST, startCampus } from '../../campus/server.ts';
import { practiceDesk } from '../rt.ts';

const shipped = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

export type PracticeBrowser = Awaited<ReturnType<typeof startPracticeBrowser>>;

/**
 * Request Tracker, which runs already, the practice campus, and Chromium with the extension. The build is the shipped one with the desk's
 * host already granted: Chromium's permission prompt cannot be answered without a window.
 * The caller must `close()`.
 */
export async function startPracticeBrowser() {
  const closers: (() => unknown)[] = [];
  const close = async () => {
    for (const one of closers.splice(0).reverse()) await one();
  };
  try {
    const desk = practiceDesk();
    const proxy = await startTlsProxy({ targetPort: desk.port, hosts: [desk.publicHost] });
    closers.push(proxy.close);
    const campus = await startCampus();
    closers.push(campus.close);
    const build = buildWithHost(shipped, desk.publicOrigin);
    closers.push(build.remove);
    const browser = await launchExtension({
      extensionPath: build.path,
      hostMap: { [desk.publicHost]: proxy.port, [PRACTICE_HOST]: campus.port },
    });
    closers.push(browser.close);
    return { desk, campus, browser, inside: browser.context.pages()[0] as Page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
