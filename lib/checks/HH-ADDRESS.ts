import type { FactField, Location } from '../facts.ts';
import { parseAddress } from '../linkage/address.ts';
import { everyLine, homeResult, homeSubject, orMissing } from './home-results.ts';
import { knownHomes } from './homes.ts';
import { and, some } from './tri.ts';
import type { Check, CheckInput, CheckResult } from './types.ts';

/** What stands in the place of an address, and is none: "See Addresses tab", a button, "Unknown - returned mail". */
const ELSEWHERE = /^\W*(see|view|show|click|open|unknown|returned|pending|none|ver|not?(?!\.?\s*\d))\b|^\D*$/i;

/** Membership in Households: the line of a household shows no address. */
function ofHomes(input: CheckInput): CheckResult[] {
  const results = knownHomes(input)
    .filter(({ here }) => here)
    .map((home) => {
      const kind = home.address === null ? null : parseAddress(home.address).kind;
      const blank = kind === 'blank';
      const isSaid = kind !== 'unclear' || !ELSEWHERE.test(home.address ?? '');
      if (kind === null || !isSaid || (blank && !input.page.settled))
        return homeResult(home, 'unknown', { address: null });
      return blank ? homeResult(home, 'fails', { addresses: 0 }, 'none') : homeResult(home, 'meets', {});
    });
  const unread = input.page.unread.includes('address');
  const missing: FactField[] | null = unread ? ['address'] : everyLine(input) ? null : ['rows'];
  return orMissing(input, results, missing);
}

/** Household Information > Addresses: no current address, or none that is marked Physical. */
function ofLocations(input: CheckInput, locations: readonly Location[]): CheckResult[] {
  const household = input.context.household ?? null;
  if (household === null) return [];
  const current = locations.filter(({ active }) => active !== false);
  const physical = some(current, ({ active, physical }) => and(active, physical));
  const answer = (outcome: CheckResult['outcome'], variant: string): CheckResult => ({
    outcome,
    row: null,
    subject: homeSubject({ ...household }),
    observed: outcome === 'meets' ? {} : { addresses: current.length, physical: physical },
    variant,
  });
  if (physical === true) return [answer('meets', 'physical')];
  if (!everyLine(input)) return orMissing(input, [], ['rows']);
  if (current.length === 0) return [answer('fails', 'none')];
  return physical === null ? orMissing(input, [], ['physical']) : [answer('fails', 'physical')];
}

/** A household without a current address. */
export const hhAddress: Check = {
  id: 'HH-ADDRESS',
  pages: ['households', 'household-addresses'],
  severity: 'critical',
  reads: [],
  source:
    'Columbus City Schools: one primary address; North Carolina DPI: each household has an address marked physical',
  field: 'address',
  variants: ['none', 'physical'],
  // The households of an address: each of them may have its Physical address elsewhere.
  concerns: ({ context, households }) => households.length > 0 || !!context.household,
  run: (input) => (input.households.length > 0 ? ofHomes(input) : ofLocations(input, input.locations)),
};
