// Finds the browsers that can load the extension. Plain JavaScript, because it also runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const usable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name));

const inside = (folder) => {
  try {
    return readdirSync(folder)
      .sort()
      .reverse()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/** Chrome for Testing as Puppeteer and Playwright lay it in the home folder, newest first. */
function testingBuilds() {
  const home = homedir();
  const versions = [
    ...inside(join(home, '.cache/puppeteer/chrome')),
    ...inside(join(home, '.cache/ms-playwright')).filter((path) => /chromium-\d+$/.test(path)),
    ...inside(join(home, 'Library/Caches/ms-playwright')).filter((path) => /chromium-\d+$/.test(path)),
  ];
  const mac = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  return versions.flatMap((folder) => [
    ...['chrome-linux64/chrome', 'chrome-linux/chrome'].map((name) => join(folder, name)),
    ...['chrome-mac-arm64', 'chrome-mac-x64'].map((name) => join(folder, name, mac)),
  ]);
}

/** Google Chrome proper has ignored --load-extension since version 137; Chromium and Chrome for Testing have not. */
function ignoresExtensions(path) {
  try {
    const version = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /^Google Chrome \d/.test(version.trim());
  } catch {
    return true;
  }
}

/** The first Chromium or Chrome for Testing that is here, or null. CHROMIUM_PATH comes first. */
export function findChromium() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    ...onPath('chromium'),
    ...onPath('chromium-browser'),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...testingBuilds(),
  ];
  return candidates.find((path) => path && usable(path) && !ignoresExtensions(path)) ?? null;
}

/** The first Firefox that is here, or null. FIREFOX_PATH comes first, then the long-term release. */
export function findFirefox() {
  const candidates = [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    ...onPath('firefox-esr'),
    ...onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  return candidates.find((path) => path && usable(path)) ?? null;
}

/** Google Chrome, for the advice to load the extension by hand when nothing better is here, or null. */
export function findGoogleChrome() {
  const candidates = [
    ...onPath('google-chrome'),
    ...onPath('google-chrome-stable'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return candidates.find(usable) ?? null;
}
