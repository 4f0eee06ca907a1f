import type { checksAccountsEn } from './checksAccounts.en.ts';
import type { Catalogue } from './index.ts';

export const checksAccountsEs: Catalogue<typeof checksAccountsEn> = {};
