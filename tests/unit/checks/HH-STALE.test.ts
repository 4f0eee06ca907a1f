import { describe, expect, it } from 'vitest';
import { ana, answersOf, bob, kim, lee, ofLee, seenHomes, short, underCustody } from './household-kit.ts';
import { custodyFixes } from './kit.ts';

const check = 'HH-STALE';

const one = { id: '701', address: '12 Oak St', members: [lee, ana] };
const moved = { id: '702', address: '99 Elm Ave', members: [lee, ana] };

describe(check, () => {
  it('is for review where the same guardian stands in two homes at two addresses (row 8)', () => {
    expect(answersOf(check, ofLee([one, moved])).answers).toMatchObject([
      {
        outcome: 'review',
        severity: 'warning',
        row: 1,
        subjects: [{ householdID: '701' }, { householdID: '702' }],
        observed: { sameAddress: false, sharedGuardian: true },
      },
    ]);
  });

  it.each([
    ['a second home with another guardian', { ...moved, members: [lee, bob] }],
    ['a home that has ended', { ...moved, active: false, endDate: '2025-06-01' }],
    ['a move that has its end date', { ...moved, members: [lee, { ...ana, endDate: '2026-06-01' }] }],
  ])('has nothing to say of %s, and did run', (_, home) => {
    expect(answersOf(check, ofLee([one, home]))).toEqual({ answers: [], missing: null, ran: true });
  });

  it('could not run where the members are not shown', () => {
    const homes = [one, moved].map((home) => ({ ...home, members: [] }));
    expect(answersOf(check, ofLee(homes, {}, ['name'])).missing).toEqual(['guardian']);
  });

  it('finds the guardian in a household seen before', () => {
    const seen = [seenHomes(kim, [{ ...moved, members: [kim, ana] }])];
    expect(short(check, ofLee([one], { seen }))).toEqual([['review', 0, null]]);
  });

  it('shows the custody text under a flag', () => {
    expect(underCustody(check, ofLee([one, moved]))).toEqual(custodyFixes);
  });
});
