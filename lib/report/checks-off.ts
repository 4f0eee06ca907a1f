import { switchable } from '../checks/switchable.ts';
import type { DistrictProfile } from '../district/schema.ts';

/**
 * The profile as it holds for a person who has switched checks off: such a check is neither run nor missed. Whatever is
 * listed, a check that only the district may switch off stays on.
 */
export function withChecksOff<T extends Pick<DistrictProfile, 'checks'>>(profile: T, off: readonly string[]): T {
  const changed = off.filter(switchable).map((id) => [id, { ...profile.checks[id], enabled: false }] as const);
  return { ...profile, checks: { ...profile.checks, ...Object.fromEntries(changed) } };
}
