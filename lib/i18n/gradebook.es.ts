import type { gradebookEn } from './gradebook.en.ts';
import type { Catalogue } from './index.ts';

export const gradebookEs: Catalogue<typeof gradebookEn> = {};
