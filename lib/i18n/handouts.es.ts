import type { handoutsEn } from './handouts.en.ts';
import type { Catalogue } from './index.ts';

export const handoutsEs: Catalogue<typeof handoutsEn> = {};
