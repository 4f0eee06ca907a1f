import type { Catalogue } from './index.ts';
import type { protocolsEn } from './protocols.en.ts';

export const protocolsEs: Catalogue<typeof protocolsEn> = {};
