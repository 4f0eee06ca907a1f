import { describe, expect, it } from 'vitest';
import { ana, answersOf, bob, lee, ofHome, ofLee, seenRelations, short, underCustody } from './household-kit.ts';
import { custodyFixes } from './kit.ts';

const check = 'HH-NO-GUARDIAN';

const none = { ...bob, guardian: false };

describe(check, () => {
  it('fails where a student’s household has no guardian', () => {
    expect(answersOf(check, ofLee([{ id: '701', members: [lee, none] }])).answers).toMatchObject([
      {
        outcome: 'fails',
        severity: 'critical',
        row: 0,
        subject: { kind: 'household', householdID: '701' },
        observed: { students: 1, guardians: 0 },
      },
    ]);
  });

  it('is met by one guardian, and asks it of each household', () => {
    const homes = [
      { id: '701', members: [lee, ana] },
      { id: '702', members: [lee, none] },
    ];
    expect(short(check, ofLee(homes))).toEqual([
      ['meets', 0, null],
      ['fails', 1, null],
    ]);
  });

  it('does not count a guardian who has left', () => {
    expect(short(check, ofLee([{ id: '701', members: [lee, { ...ana, active: false }] }]))).toEqual([
      ['fails', 0, null],
    ]);
  });

  it('has nothing to say of a household without students', () => {
    expect(short(check, ofHome({ id: '701', members: [ana, none] }), 'household-members')).toEqual([]);
  });

  it('could not run where Guardian is not shown', () => {
    const home = { id: '701', members: [lee, { ...ana, guardian: null }] };
    expect(answersOf(check, ofLee([home], {}, ['guardian'])).missing).toEqual(['guardian']);
  });

  it('could not run where the members are not shown', () => {
    expect(answersOf(check, ofLee([{ id: '701' }], {}, ['name', 'guardian'])).missing).toEqual(['guardian']);
  });

  it.each([
    ['is met', '910011', 'meets'],
    ['fails', '910012', 'fails'],
  ])('%s by what Relationships showed before', (_, guardian, outcome) => {
    const home = { id: '701', members: [lee, { ...ana, guardian: null }] };
    const seen = [seenRelations('910001', [[guardian, {}]])];
    expect(short(check, ofLee([home], { seen }, ['guardian']))).toEqual([[outcome, 0, null]]);
  });

  it('shows the custody text under a flag', () => {
    expect(underCustody(check, ofLee([{ id: '701', members: [lee, none] }]))).toEqual(custodyFixes);
  });
});
