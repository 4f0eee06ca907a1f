import { lookAtSources, profileOf } from './look.ts';
import type { CurrentProfile } from './profile-source.ts';
import { workOut } from './work-out.ts';

export { readSources } from './look.ts';
export type { CurrentProfile } from './profile-source.ts';

/**
 * The profile in force, for the service worker (which can load nothing later) and the settings. Never throws.
 * @param host the Campus host in hand, e.g. `practice.infinitecampus.org`
 */
export const currentProfile = async (host: string): Promise<CurrentProfile> =>
  profileOf(await lookAtSources(), host, async () => workOut);
