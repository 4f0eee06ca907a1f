import type { Catalogue } from './index.ts';
import type { olrEn } from './olr.en.ts';

export const olrEs: Catalogue<typeof olrEn> = {};
