import { type BuiltIn, builtInName } from './built-in-name.ts';
import { defaultProfile } from './default.ts';
import { practiceProfile } from './practice.ts';
import type { DistrictProfile } from './schema.ts';

const byName: Readonly<Record<BuiltIn, DistrictProfile>> = { default: defaultProfile, practice: practiceProfile };

/** Every profile that comes with the extension. */
export const builtInProfiles: readonly DistrictProfile[] = Object.values(byName);

/** The built-in profile for a Campus host. */
export const builtInFor = (host: string): DistrictProfile => byName[builtInName(host)];
