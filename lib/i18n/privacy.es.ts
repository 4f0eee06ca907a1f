import type { Catalogue } from './index.ts';
import type { privacyEn } from './privacy.en.ts';

export const privacyEs: Catalogue<typeof privacyEn> = {};
