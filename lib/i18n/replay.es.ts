import type { Catalogue } from './index.ts';
import type { replayEn } from './replay.en.ts';

export const replayEs: Catalogue<typeof replayEn> = {};
