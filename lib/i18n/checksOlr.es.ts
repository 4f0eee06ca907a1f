import type { checksOlrEn } from './checksOlr.en.ts';
import type { Catalogue } from './index.ts';

export const checksOlrEs: Catalogue<typeof checksOlrEn> = {};
