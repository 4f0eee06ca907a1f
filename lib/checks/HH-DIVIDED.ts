import { pairChecks } from './home-pairs.ts';
import type { Check } from './types.ts';

/** Children of the same guardians in two households at one address: row 6 of the decision table. */
export const hhDivided: Check = {
  id: 'HH-DIVIDED',
  pages: ['households', 'household-members'],
  severity: 'critical',
  reads: [],
  source: 'Decision table for two households, row 6: a family divided between two households at one address',
  field: null,
  run: (input) => pairChecks(input, [6], () => undefined),
};
