import type { checksHouseholdsEn } from './checksHouseholds.en.ts';
import type { Catalogue } from './index.ts';

export const checksHouseholdsEs: Catalogue<typeof checksHouseholdsEn> = {};
