import type { Catalogue } from './index.ts';
import type { whyEn } from './why.en.ts';

export const whyEs: Catalogue<typeof whyEn> = {};
