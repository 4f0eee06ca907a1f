import type { Catalogue } from './index.ts';
import type { welcomeEn } from './welcome.en.ts';

export const welcomeEs: Catalogue<typeof welcomeEn> = {};
