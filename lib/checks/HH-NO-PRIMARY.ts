import type { FactField } from '../facts.ts';
import { everyLine, orMissing } from './home-results.ts';
import { ownLines, placesByPerson } from './places.ts';
import { pageResult } from './results.ts';
import type { Check } from './types.ts';

/** A person lives in households now, and all of them are secondary. */
export const hhNoPrimary: Check = {
  id: 'HH-NO-PRIMARY',
  pages: ['households'],
  severity: 'critical',
  reads: [],
  source: 'Decision table row 3, and the North Carolina DPI census checklist: one primary household',
  field: null,
  run: (input) => {
    const { student, person } = input.context;
    // An adult's own page: the rule is about students.
    if (student === null && person !== null) return [];
    const rows: FactField[] | null = everyLine(input) ? null : ['rows'];
    const own = [...placesByPerson(input).values()].find((places) => ownLines(input, places)) ?? [];
    const places = own.filter(({ home }) => home.here);
    const dates = input.households.some(({ active }) => active === null);
    if (places.some(({ member }) => member.role === 'primary')) return [pageResult(input, 'meets', {})];
    if (rows) return orMissing(input, [], rows);
    if (dates) return orMissing(input, [], ['startDate', 'endDate']);
    if (places.some(({ member }) => member.role === null)) return orMissing(input, [], ['role']);
    return [
      {
        ...pageResult(input, 'fails', { primaryHouseholds: 0, secondaryHouseholds: places.length }),
        row: places[0]?.home.row ?? null,
      },
    ];
  },
};
