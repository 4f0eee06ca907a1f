import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildWithHost } from '../tests/browsers/with-host.ts';
import { DESK_HOST, startDesk } from '../tests/campus/desk.ts';
import { PRACTICE_HOST, startCampus } from '../tests/campus/server.ts';
import { findChromium } from './browsers.mjs';
import { inChromiumWindow } from './demo/chromium-window.ts';
import { inFirefox } from './demo/firefox.ts';
import { walkTheMainJob } from './demo/walk.ts';

/**
 * `npm start`: the main job on the practice campus, in a window. Without a display, or with --headless, it walks the
 * job itself, saves pictures under .demo/, and exits with 1 when anything expected is missing.
 */
const root = resolve(import.meta.dirname, '..');
const pictures = join(root, '.demo');
const shown = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || !shown;

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const campus = await startCampus();
const desk = await startDesk();
const hostMap = { [PRACTICE_HOST]: campus.port, [DESK_HOST]: desk.port };
try {
  if (findChromium()) {
    // The practice desk is let in beforehand, so that the job runs through without the browser's question.
    const build = buildWithHost(join(root, '.output/chrome-mv3'), `https://${DESK_HOST}`);
    try {
      const options = { extensionPath: build.path, hostMap };
      if (headless) await walkTheMainJob(campus, options, pictures);
      else await inChromiumWindow(campus, options);
    } finally {
      build.remove();
    }
  } else {
    await inFirefox(campus, { extensionPath: join(root, '.output/firefox-mv3'), hostMap, headless }, pictures);
  }
} catch (error) {
  console.error(`\nThe demo did not get through: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await campus.close();
  await desk.close();
}
