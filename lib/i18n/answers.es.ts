import type { answersEn } from './answers.en.ts';
import type { Catalogue } from './index.ts';

export const answersEs: Catalogue<typeof answersEn> = {};
