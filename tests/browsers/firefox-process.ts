import { mkdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFirefox } from '../../scripts/browsers.mjs';
import { startChild } from './child.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type Prefs = Record<string, string | number | boolean>;
export type FirefoxProcess = {
  marionettePort: number;
  /** Settles when it has ended. */
  ended: Promise<void>;
  stop(): Promise<void>;
};

const startLimitMs = 60_000;

const basePrefs: Prefs = {
  // Port 0 lets Firefox pick a free one and write it to MarionetteActivePort in the profile.
  'marionette.port': 0,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.autoDisableScopes': 0,
  // A headless browser has nobody to press "Allow" when an extension asks for an optional permission.
  'extensions.webextOptionalPermissionPrompts': false,
};

/**
 * Starts Firefox with a fresh profile, under remote control, in a temporary folder that also serves as its home.
 * Throws with Firefox's own words when there is none or when it does not come up within a minute.
 * @param options.home the folder instead, for a profile that outlives its browser; the caller removes it
 */
export async function startFirefox(options: {
  prefs: Prefs;
  headless: boolean;
  home?: string | undefined;
}): Promise<FirefoxProcess> {
  const program = findFirefox();
  if (!program) throw new Error('No Firefox found. Install firefox-esr or set FIREFOX_PATH.');
  const own = options.home === undefined ? temporaryFolder('practice-firefox') : null;
  const home = own?.path ?? options.home ?? '';
  const profile = join(home, 'profile');
  mkdirSync(profile, { recursive: true });
  // Of an earlier browser with this profile.
  rmSync(join(profile, 'MarionetteActivePort'), { force: true });
  const prefs = Object.entries({ ...basePrefs, ...options.prefs });
  const lines = prefs.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));

  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = startChild(program, options.headless ? ['--headless', ...args] : args, {
    env: { ...process.env, HOME: home, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const stop = async () => {
    await child.stop();
    own?.remove();
  };
  try {
    const died = child.ended.then(() => {
      throw new Error('Firefox ended while starting.');
    });
    return { marionettePort: await Promise.race([died, activePort(profile)]), ended: child.ended, stop };
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}\n${child.log()}`);
  }
}

/** Waits for the file in which Firefox says where it listens. */
async function activePort(profile: string): Promise<number> {
  const changes = watch(profile);
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise<number>((resolve, reject) => {
      const look = async () => {
        const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
        if (Number(text) > 0) resolve(Number(text));
      };
      changes.on('change', look).on('error', reject);
      late = setTimeout(() => reject(new Error('Firefox did not start within a minute.')), startLimitMs);
      look();
    });
  } finally {
    clearTimeout(late);
    changes.close();
  }
}
