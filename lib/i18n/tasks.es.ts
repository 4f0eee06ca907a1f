import type { Catalogue } from './index.ts';
import type { tasksEn } from './tasks.en.ts';

export const tasksEs: Catalogue<typeof tasksEn> = {};
