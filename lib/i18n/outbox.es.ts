import type { Catalogue } from './index.ts';
import type { outboxEn } from './outbox.en.ts';

export const outboxEs: Catalogue<typeof outboxEn> = {};
