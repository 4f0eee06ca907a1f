import type { directoryEn } from './directory.en.ts';
import type { Catalogue } from './index.ts';

export const directoryEs: Catalogue<typeof directoryEn> = {};
