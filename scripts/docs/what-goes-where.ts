import { readFileSync, writeFileSync } from 'node:fs';
import { withGoesWhere } from './goes-where-table.ts';

/** Writes the section "What goes where" of docs/privacy.md anew: `node scripts/docs/what-goes-where.ts`. */
const file = new URL('../../docs/privacy.md', import.meta.url);
writeFileSync(file, withGoesWhere(readFileSync(file, 'utf8')));
