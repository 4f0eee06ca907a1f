import type { Catalogue } from './index.ts';
import type { teachEn } from './teach.en.ts';

export const teachEs: Catalogue<typeof teachEn> = {};
