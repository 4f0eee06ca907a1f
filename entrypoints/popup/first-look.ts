import type { PanelTab, Services, Watch } from '../../components/panel/services.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import { begun } from './begun.ts';
import { type Early, early } from './early.ts';

type Looks = Pick<Services, 'watchTab' | 'watchReport' | 'watchProfile'>;

/** However slow something is: by then the panel is drawn with what there is. */
const PATIENCE_MS = 500;

/**
 * Looks up the tab, its report and the profile one after the other, before anything is drawn: the panel finds them
 * there and is drawn once, not once for each.
 * @param besides what else of the tab is looked up with its report
 * @returns the same three, to be given to the panel, and when all were told
 */
export function firstLook(
  { watchTab, watchReport, watchProfile }: Looks,
  besides: readonly Pick<Early<unknown>, 'begin' | 'told'>[] = [],
): { looks: Looks; told: Promise<void> } {
  let profile: { origin: string | null; watch: Watch<DistrictProfile> } | null = null;
  let done: (rest: unknown) => void = () => undefined;
  const told = new Promise<void>((resolve) => {
    done = (rest) => void Promise.resolve(rest).then(() => resolve());
    setTimeout(resolve, PATIENCE_MS);
  });
  let rest: Promise<unknown> | null = null;
  const profileOf = (origin: string | null) => {
    profile ??= {
      origin,
      watch: begun(
        (tell) => watchProfile(origin, tell),
        () => done(rest),
      ),
    };
  };
  const report = early(watchReport, (now) => profileOf(now?.origin ?? null));
  const reportOf = (tab: PanelTab | null) => {
    if (tab === null) return profileOf(null);
    rest ??= Promise.all(besides.map((one) => one.told));
    for (const one of [report, ...besides]) one.begin(tab.tabId);
  };
  const looks: Looks = {
    watchTab: begun(watchTab, reportOf),
    watchReport: report.watch,
    watchProfile: (origin, tell) => (profile?.origin === origin ? profile.watch(tell) : watchProfile(origin, tell)),
  };
  return { looks, told };
}
