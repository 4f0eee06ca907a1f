import { switchable } from '../checks/switchable.ts';
import type { DistrictProfile } from '../district/schema.ts';
import type { Severity } from '../facts.ts';

/** Severities that a person gave checks for themselves, by check id. */
export type OwnSeverities = Readonly<Record<string, Severity>>;

/**
 * Whether a person may give a check another severity. The custody check is the district's; and what a policy says of a
 * check stays as it says.
 * @param policy the profile in force comes from the managed policy
 */
export const severityIsOwn = (id: string, profile: Pick<DistrictProfile, 'checks'>, policy: boolean): boolean =>
  switchable(id) && !(policy && profile.checks[id]?.severity !== undefined);

/** The profile as it holds for a person who has given checks a severity of their own. */
export function withOwnSeverity<T extends Pick<DistrictProfile, 'checks'>>(
  profile: T,
  own: OwnSeverities,
  policy: boolean,
): T {
  const changed = Object.entries(own)
    .filter(([id]) => severityIsOwn(id, profile, policy))
    .map(([id, severity]) => [id, { enabled: true, ...profile.checks[id], severity }] as const);
  return { ...profile, checks: { ...profile.checks, ...Object.fromEntries(changed) } };
}
