import type { checksSectionsEn } from './checksSections.en.ts';
import type { Catalogue } from './index.ts';

export const checksSectionsEs: Catalogue<typeof checksSectionsEn> = {};
