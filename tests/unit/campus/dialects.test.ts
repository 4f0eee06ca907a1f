import { describe, expect, it } from 'vitest';
import { cards } from './dialects/cards.ts';
import { divRows } from './dialects/div-rows.ts';
import type { Dialect } from './dialects/family.ts';
import { headings } from './dialects/headings.ts';
import { hidden, personIDs } from './dialects/hidden.ts';
import { kendo } from './dialects/kendo.ts';
import { plainTable } from './dialects/plain-table.ts';
import { roles } from './dialects/roles.ts';
import { splitHeader } from './dialects/split-header.ts';
import { read } from './read.ts';

const dialects: Record<string, Dialect[]> = {
  plainTable,
  splitHeader,
  kendo,
  roles,
  divRows,
  cards,
  headings,
  hidden,
  personIDs,
};

for (const [group, list] of Object.entries(dialects))
  describe(group, () => {
    it.each(list)('$title', async ({ html, expected, count, owner }) => {
      const page = await read(html, owner ?? null);
      expect(page?.reading.relationships).toEqual(expected.map((fact, at) => ({ row: at, ...fact })));
      expect(page?.reading.rows).toEqual(count ?? { seen: expected.length, total: expected.length });
      expect(page?.reading.content).toBeGreaterThanOrEqual(0.5);
    });
  });
