import { builtInProfiles } from '../../lib/district/profiles.ts';
import { currentProfile } from '../../lib/district/sources.ts';
import { siteOf } from '../../lib/district/target-site.ts';
import { readUrlState } from '../../lib/district/url-source.ts';
import { deskSitesItem } from '../../lib/storage/desk-sites.ts';

/**
 * Origins of desks that any profile in force sends to, of its calendar of tasks, and of the profile itself: granted for
 * that, they are no Campus to read.
 */
export async function desks(): Promise<string[]> {
  const { profile } = await currentProfile('');
  const profiles = [profile, ...builtInProfiles];
  const url = (await readUrlState())?.url;
  // Unless the profile says that such a host is a Campus too.
  const files = [url, ...profiles.map(({ tasks }) => tasks.feed)].flatMap((one) => (one ? [new URL(one)] : []));
  const learned = ((await deskSitesItem.read()) ?? []).filter(
    (site) => !profile.hosts.includes(new URL(site).hostname),
  );
  return [
    ...learned,
    ...profiles.flatMap(({ targets }) => targets.flatMap((target) => siteOf(target))),
    ...files.filter(({ hostname }) => !profile.hosts.includes(hostname)).map(({ origin }) => origin),
  ];
}
