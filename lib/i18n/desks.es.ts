import type { desksEn } from './desks.en.ts';
import type { Catalogue } from './index.ts';

export const desksEs: Catalogue<typeof desksEn> = {};
