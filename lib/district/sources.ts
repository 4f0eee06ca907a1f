import type { ParsedProfile, ProfileProblem } from './parse.ts';
import type { DistrictProfile } from './schema.ts';

export type ProfileSource = 'managed' | 'stored' | 'built-in';

export interface CurrentProfile {
  profile: DistrictProfile;
  source: ProfileSource;
  /** What is wrong with a stronger source that was passed over; empty when nothing is. */
  problems: (ProfileProblem & { source: ProfileSource })[];
}

/**
 * The profile in force: managed policy, else what the person imported, else the built-in one. A source that does not
 * fit the schema is passed over and its problems are returned. Never throws.
 * @param host the Campus host in hand, e.g. `practice.infinitecampus.org`
 */
export declare function currentProfile(host: string): Promise<CurrentProfile>;

/** Stores an imported profile for `currentProfile`. When it has problems they are returned and the stored one stays. */
export declare function storeProfile(text: string): Promise<ParsedProfile>;
