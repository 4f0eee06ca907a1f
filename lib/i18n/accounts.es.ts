import type { accountsEn } from './accounts.en.ts';
import type { Catalogue } from './index.ts';

export const accountsEs: Catalogue<typeof accountsEn> = {};
