import { pairChecks } from './home-pairs.ts';
import type { Check } from './types.ts';

/** One guardian, or one family, in two homes at two addresses and no end date: row 8 of the decision table. */
export const hhStale: Check = {
  id: 'HH-STALE',
  pages: ['households', 'household-members'],
  severity: 'warning',
  reads: [],
  source: 'Decision table for two households, row 8: an old address, or a move that was not finished',
  field: null,
  run: (input) => pairChecks(input, [8], () => undefined),
};
