import { pairChecks } from './home-pairs.ts';
import type { Check } from './types.ts';

const variants = { 4: 'member', 5: 'adult', 7: 'guardian' } as const;

/** Two active households that are one home: rows 4, 5 and 7 of the decision table. A second home (row 1) is none. */
export const hhDup: Check = {
  id: 'HH-DUP',
  pages: ['households', 'household-members'],
  severity: 'critical',
  reads: [],
  source:
    'Decision table for two households, rows 4, 5 and 7; Round Lake 116: duplicate households share phone and address',
  field: null,
  variants: Object.values(variants),
  run: (input) => pairChecks(input, [4, 5, 7], (row) => variants[row as 4 | 5 | 7]),
};
