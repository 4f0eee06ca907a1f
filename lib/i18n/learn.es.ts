import type { Catalogue } from './index.ts';
import type { learnEn } from './learn.en.ts';

export const learnEs: Catalogue<typeof learnEn> = {};
