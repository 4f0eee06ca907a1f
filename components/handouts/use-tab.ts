import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { Sighting } from '../../lib/facts.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { useWatched } from '../panel/use-watched.ts';
import type { HandoutServices } from './services.ts';

/** What is known of the Campus tab that a hand-out is about. */
export interface TabSeen {
  report: TabReport | null;
  profile: DistrictProfile;
  seen: readonly Sighting[];
}

const nothing: readonly Sighting[] = [];

/** @returns undefined until all of it was read: nothing may be judged before, since flags may be among it */
export function useTab(services: HandoutServices, tabId: number): TabSeen | undefined {
  const report = useWatched<TabReport | null>((tell) => services.watchReport(tabId, tell), tabId);
  const origin = report?.origin ?? null;
  const known = report !== undefined;
  const profile = useWatched<DistrictProfile>(
    known ? (tell) => services.watchProfile(origin, tell) : null,
    known ? `profile of ${origin}` : null,
  );
  const seen = useWatched<Sighting[]>(origin === null ? null : (tell) => services.watchFamily(origin, tell), origin);
  if (report === undefined || profile === undefined) return undefined;
  if (origin === null) return { report, profile, seen: nothing };
  return seen === undefined ? undefined : { report, profile, seen };
}
