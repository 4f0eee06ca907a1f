import type { familyEn } from './family.en.ts';
import type { Catalogue } from './index.ts';

export const familyEs: Catalogue<typeof familyEn> = {};
