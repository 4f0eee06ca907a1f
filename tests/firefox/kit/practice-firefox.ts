import { fileURLToPath } from 'node:url';
import { type FirefoxOptions, launchFirefox } from '../../browsers/firefox.ts';
import type { FirefoxSession } from '../../browsers/firefox-session.ts';
import { DESK_HOST, startDesk } from '../../campus/desk.ts';
import { PRACTICE_HOST, startCampus } from '../../campus/server.ts';

/** A district's own name for Campus, outside *.infinitecampus.org. */
export const districtHost = 'campus.practice-district.example';

/** The extension as it is shipped, by `npm run build`. */
export const builtExtension = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

export type PracticeFirefox = Awaited<ReturnType<typeof startPracticeFirefox>>;

/**
 * Firefox with the extension as it is shipped, the practice campus under its own name and a district's, and a desk.
 * The caller must `close()`.
 */
export async function startPracticeFirefox(options: Pick<FirefoxOptions, 'prefs' | 'firstRun'> = {}) {
  const campus = await startCampus();
  const desk = await startDesk();
  let firefox: FirefoxSession | undefined;
  const close = async () => {
    await firefox?.close();
    await desk.close();
    await campus.close();
  };
  try {
    const hostMap = { [PRACTICE_HOST]: campus.port, [districtHost]: campus.port, [DESK_HOST]: desk.port };
    firefox = await launchFirefox({ extensionPath: builtExtension, hostMap, ...options });
    return { firefox, campus, desk, close };
  } catch (error) {
    await close();
    throw error;
  }
}
