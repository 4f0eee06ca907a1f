import type { Catalogue } from './index.ts';
import type { settingsEn } from './settings.en.ts';

export const settingsEs: Catalogue<typeof settingsEn> = {};
