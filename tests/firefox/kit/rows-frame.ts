import type { FirefoxSession } from '../../browsers/firefox-session.ts';
import type { CampusSkin } from '../../campus/types.ts';

const limitMs = 20_000;
const legacy = ['#frameWorkspace', '#frameWorkspaceWrapper', '#frameWorkspaceDetail'];

/** The way to the frame that holds the rows, from the top document down. */
const way: Record<CampusSkin, string[]> = {
  'new-look-legacy': ['#main-workspace', ...legacy],
  'new-look-kendo': ['#main-workspace'],
  classic: legacy,
};

/** Goes to the frame that holds the rows of the current tab; waits for frames that come late, up to 20 seconds. */
export async function enterRows(firefox: FirefoxSession, skin: CampusSkin): Promise<void> {
  const until = Date.now() + limitMs;
  for (;;) {
    try {
      return await firefox.frame(...way[skin]);
    } catch (error) {
      // A frame may also be replaced between finding it and going there.
      if (!/^(no such|stale)/.test((error as Error).name) || Date.now() > until) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}
