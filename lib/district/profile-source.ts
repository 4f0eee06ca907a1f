import type { ProfileProblem } from './problem.ts';
import type { DistrictProfile } from './schema.ts';

/** Where a profile can come from. `url` is a web address, whether a policy or a person set it. */
export const profileSources = ['managed', 'url', 'file', 'built-in'] as const;
export type ProfileSource = (typeof profileSources)[number];

/** Where the value of one field at the top comes from: a source, or what the extension says when a source does not. */
export type ValueSource = ProfileSource | 'left-out' | 'taught' | 'directory';

export interface CurrentProfile {
  profile: DistrictProfile;
  source: ProfileSource;
  /** When the source gave this profile, an ISO time; null for the built-in one, and where it was not noted. */
  date: string | null;
  /** Of each field at the top, where its value comes from, the strongest first. */
  from: Readonly<Record<string, readonly ValueSource[]>>;
  /** An older profile of the same source is in force: the newer one could not be used, or the policy has not answered yet. */
  kept: 'newer-failed' | 'not-answered' | null;
  /** What is wrong with this source's newest profile, or with a stronger source that was passed over. */
  problems: (ProfileProblem & { source: ProfileSource })[];
  /** The policy decides: nothing that a person imports or sets changes the profile. */
  locked: boolean;
}
