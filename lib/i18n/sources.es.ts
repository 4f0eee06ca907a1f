import type { Catalogue } from './index.ts';
import type { sourcesEn } from './sources.en.ts';

export const sourcesEs: Catalogue<typeof sourcesEn> = {};
