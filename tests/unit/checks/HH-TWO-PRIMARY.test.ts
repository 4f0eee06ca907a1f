import { describe, expect, it } from 'vitest';
import { ana, answersOf, lee, ofHome, ofLee, seenHomes, short, underCustody } from './household-kit.ts';
import { custodyFixes } from './kit.ts';

const check = 'HH-TWO-PRIMARY';

const one = { id: '701', members: [lee, ana] };
const two = { id: '702', role: 'primary' as const, members: [lee] };

describe(check, () => {
  it('fails where one person is primary in two current households, at the second line', () => {
    expect(answersOf(check, ofLee([one, two])).answers).toMatchObject([
      {
        outcome: 'fails',
        severity: 'critical',
        row: 1,
        subject: { kind: 'student', personID: '910001', studentNumber: '710001' },
        observed: { primaryHouseholds: 2, secondaryHouseholds: 0 },
      },
    ]);
  });

  it.each([
    ['the second is secondary', { ...two, role: 'secondary' as const }],
    ['the second has ended', { ...two, active: false, endDate: '2025-12-31' }],
  ])('has nothing to say where %s, and did run', (_, second) => {
    expect(answersOf(check, ofLee([one, second]))).toEqual({ answers: [], missing: null, ran: true });
  });

  it('could not run where the role of two households was not read', () => {
    const homes = [one, two].map((home) => ({ ...home, role: null }));
    expect(answersOf(check, ofLee(homes)).missing).toEqual(['role']);
  });

  it('could not run where there may be more households', () => {
    const page = { unread: [], rows: { seen: 1, total: null }, settled: true };
    expect(answersOf(check, ofLee([one], { page })).missing).toEqual(['rows']);
  });

  it('knows the page’s own person although no id is shown', () => {
    const nobody = { name: null, studentNumber: null, personID: null, grade: null };
    const input = ofLee([one, two]);
    const blank = input.memberships.map((of) => ({ ...of, personID: null, name: null }));
    const context = { ...input.context, student: nobody };
    expect(short(check, { ...input, memberships: blank.slice(0, 2), context })).toEqual([['fails', 1, null]]);
  });

  it('compares members with households seen before', () => {
    const before = seenHomes(lee, [{ id: '701', members: [lee] }]);
    const here = ofHome({ id: '702', members: [lee] });
    const primary = here.memberships.map((of) => ({ ...of, role: 'primary' as const }));
    expect(short(check, { ...here, memberships: primary, seen: [before] }, 'household-members')).toEqual([
      ['fails', 0, null],
    ]);
  });

  it('shows the custody text under a flag', () => {
    expect(underCustody(check, ofLee([one, two]))).toEqual(custodyFixes);
  });
});
