import { type Looked, lookAtSources, profileOf } from './look.ts';
import type { CurrentProfile } from './profile-source.ts';

/**
 * The same as `currentProfile`, for pages that are to be up at once: what a profile may hold is loaded only where nobody has
 * worked this one out yet. The worker has, when it read a page. Never throws.
 * @param host the Campus host in hand, e.g. `practice.infinitecampus.org`
 * @param looked what the sources said, where that was just read
 */
export const quickProfile = async (host: string, looked?: Looked): Promise<CurrentProfile> =>
  profileOf(looked ?? (await lookAtSources()), host, async () => (await import('./work-out.ts')).workOut);
