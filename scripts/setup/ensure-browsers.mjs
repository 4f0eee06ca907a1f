import { findChromium, findFirefox, findGoogleChrome } from '../browsers.mjs';
import { aptInstall, canAptInstall } from './apt.mjs';
import { SetupError } from './setup-error.mjs';

const needs = {
  chromium: { find: findChromium, packages: ['chromium'], words: 'Chromium or Chrome for Testing' },
  firefox: { find: findFirefox, packages: ['firefox-esr'], words: 'Firefox' },
  'chromium-or-firefox': {
    find: () => findChromium() ?? findFirefox(),
    packages: ['chromium'],
    words: 'Chromium, Chrome for Testing or Firefox',
  },
};

/**
 * Sees to it that the browsers are there; as root on Debian it installs them, with fonts.
 * @param wanted names of `needs`.
 * @returns onlyGoogleChrome: its path, when a browser is missing and Google Chrome is all there is (only `npm start`
 * goes on from there), else null. Throws a SetupError that says what to install.
 */
export function ensureBrowsers(wanted) {
  const missing = () => wanted.map((name) => needs[name]).filter((need) => !need.find());
  if (missing().length > 0 && canAptInstall()) {
    aptInstall([...missing().flatMap((need) => need.packages), 'fonts-liberation', 'fonts-dejavu-core']);
  }
  const left = missing();
  if (left.length === 0) return { onlyGoogleChrome: null };
  const chrome = findGoogleChrome();
  if (chrome && wanted.includes('chromium-or-firefox')) return { onlyGoogleChrome: chrome };
  const names = left.map((need) => need.words).join(' and ');
  const packages = left.flatMap((need) => need.packages).join(' ');
  throw new SetupError(
    `${names} not found. On Debian or Ubuntu: sudo apt-get install ${packages}. ` +
      'A browser in another place is found by CHROMIUM_PATH or FIREFOX_PATH.',
  );
}
