import { lookAtSources } from '../../lib/district/look.ts';
import { latePolicyAnswered } from '../../lib/district/managed.ts';
import { quickProfile } from '../../lib/district/quick-profile.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import { browser } from '../../lib/messages/browser.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { firstTargetItem, withTargetFirst } from '../../lib/storage/first-target.ts';
import { seenReports } from '../../lib/storage/seen.ts';

const hostOf = (origin: string | null) => (origin !== null && URL.canParse(origin) ? new URL(origin).host : '');

/** Beside Campus (a help desk's page) the district is that of the Campus page read last. */
async function newestOrigin(): Promise<string | null> {
  const reports = [...(await seenReports().catch(() => new Map<number, TabReport>())).values()];
  reports.sort((a, b) => b.readAt.localeCompare(a.readAt));
  return reports[0]?.origin ?? null;
}

type WatchProfile = (origin: string | null, tell: (profile: DistrictProfile) => void) => () => void;

/** What the sources say, and which way to send the person likes best. */
const lookUp = () => Promise.all([lookAtSources(), firstTargetItem.read()]);
type LookedUp = ReturnType<typeof lookUp>;

const changesIt = (area: string) => area === 'local' || area === 'managed';

/** The same for a page that is coming up: the sources are read now, for the first who watches. */
export function profileWatch(): WatchProfile {
  let looked: LookedUp | undefined = lookUp();
  const first = () => {
    const mine = looked;
    looked = undefined;
    return mine;
  };
  // What was read is old when something has changed before anybody watches.
  browser.storage.onChanged.addListener((_, area) => {
    if (changesIt(area)) looked = undefined;
  });
  return (origin, tell) => watchProfile(origin, tell, first);
}

/**
 * Tells of the profile in force for a Campus origin, the way to send that this person likes best at its head, now and when a policy or an import changes it.
 * @param origin of the report in hand; null when the tab has none
 * @param looked what the sources said, where that was just read
 * @returns stops telling
 */
export function watchProfile(
  origin: string | null,
  tell: (profile: DistrictProfile) => void,
  looked: () => LookedUp | undefined = () => undefined,
): () => void {
  let stopped = false;
  const read = async () => {
    const host = hostOf(origin ?? (await newestOrigin()));
    const [sources, first] = await (looked() ?? lookUp());
    const { profile } = await quickProfile(host, sources);
    if (!stopped) tell(withTargetFirst(profile, first));
  };
  const onChanged = (_: unknown, area: string) => {
    if (changesIt(area)) void read();
  };
  void read();
  void latePolicyAnswered().then((late) => (late ? read() : undefined));
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
