import type { DistrictProfile } from '../../lib/district/schema.ts';
import { latePolicyAnswered } from '../../lib/district/managed.ts';
import { currentProfile } from '../../lib/district/sources.ts';
import { browser } from '../../lib/messages/browser.ts';

/**
 * Tells of the profile in force for a Campus origin, now and when a policy or an import changes it.
 * @param origin of the report in hand; null when there is none yet
 * @returns stops telling
 */
export function watchProfile(origin: string | null, tell: (profile: DistrictProfile) => void): () => void {
  let stopped = false;
  const host = origin !== null && URL.canParse(origin) ? new URL(origin).host : '';
  const read = async () => {
    const { profile } = await currentProfile(host);
    if (!stopped) tell(profile);
  };
  const onChanged = (_: unknown, area: string) => {
    if (area === 'local' || area === 'managed') void read();
  };
  void read();
  void latePolicyAnswered().then((late) => (late ? read() : undefined));
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
