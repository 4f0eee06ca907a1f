import { defaultProfile } from './default.ts';
import { practiceProfile } from './practice.ts';
import type { DistrictProfile } from './schema.ts';

/** Every profile that comes with the extension. */
export const builtInProfiles: readonly DistrictProfile[] = [defaultProfile, practiceProfile];

/**
 * The built-in profile for a Campus host: the made-up district for the practice campus, Atlanta for every other.
 * @param host e.g. `practice.infinitecampus.org`; a port and the case of the letters do not matter
 */
export function builtInFor(host: string): DistrictProfile {
  const name = host.trim().toLowerCase().replace(/:\d+$/, '');
  return name === 'practice.infinitecampus.org' ? practiceProfile : defaultProfile;
}
