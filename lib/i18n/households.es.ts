import type { householdsEn } from './households.en.ts';
import type { Catalogue } from './index.ts';

export const householdsEs: Catalogue<typeof householdsEn> = {};
