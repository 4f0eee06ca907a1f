import type { Catalogue } from './index.ts';
import type { portalEn } from './portal.en.ts';

export const portalEs: Catalogue<typeof portalEn> = {};
