import type { PanelTab, Services, Watch } from '../../components/panel/services.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { begun } from './begun.ts';

type Looks = Pick<Services, 'watchTab' | 'watchReport' | 'watchProfile'>;

/** However slow something is: by then the panel is drawn with what there is. */
const PATIENCE_MS = 500;

/**
 * Looks up the tab, its report and the profile one after the other, before anything is drawn: the panel finds them
 * there and is drawn once, not once for each.
 * @returns the same three, to be given to the panel, and when all were told
 */
export function firstLook({ watchTab, watchReport, watchProfile }: Looks): { looks: Looks; told: Promise<void> } {
  let report: { tabId: number; watch: Watch<TabReport | null> } | null = null;
  let profile: { origin: string | null; watch: Watch<DistrictProfile> } | null = null;
  let done: () => void = () => undefined;
  const told = new Promise<void>((resolve) => {
    done = resolve;
    setTimeout(resolve, PATIENCE_MS);
  });
  const profileOf = (origin: string | null) => {
    profile ??= { origin, watch: begun((tell) => watchProfile(origin, tell), done) };
  };
  const reportOf = (tab: PanelTab | null) => {
    if (tab === null) profileOf(null);
    else if (report === null) {
      const { tabId } = tab;
      const found = (now: TabReport | null) => profileOf(now?.origin ?? null);
      report = { tabId, watch: begun((tell) => watchReport(tabId, tell), found) };
    }
  };
  const looks: Looks = {
    watchTab: begun(watchTab, reportOf),
    watchReport: (tabId, tell) => (report?.tabId === tabId ? report.watch(tell) : watchReport(tabId, tell)),
    watchProfile: (origin, tell) => (profile?.origin === origin ? profile.watch(tell) : watchProfile(origin, tell)),
  };
  return { looks, told };
}
