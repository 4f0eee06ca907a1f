import { describe, expect, it } from 'vitest';
import { answersOf, lee, ofLee, short, underCustody } from './household-kit.ts';
import { custodyFixes } from './kit.ts';

const check = 'HH-NO-PRIMARY';

const homes = [
  { id: '701', role: 'secondary' as const, members: [lee] },
  { id: '702', role: 'secondary' as const, members: [lee] },
];

describe(check, () => {
  it('fails where all current households are secondary', () => {
    expect(answersOf(check, ofLee(homes)).answers).toMatchObject([
      { outcome: 'fails', severity: 'critical', row: 0, observed: { primaryHouseholds: 0, secondaryHouseholds: 2 } },
    ]);
  });

  it('fails where the primary one has ended', () => {
    const [one, two] = homes;
    expect(
      short(
        check,
        ofLee([
          { ...one, id: '701', role: 'primary', active: false },
          { ...two, id: '702' },
        ]),
      ),
    ).toEqual([['fails', 1, null]]);
  });

  it('is met by one primary household', () => {
    expect(short(check, ofLee([{ id: '701', members: [lee] }]))).toEqual([['meets', null, null]]);
  });

  it('could not run where a role was not read', () => {
    expect(answersOf(check, ofLee([{ id: '701', role: null }, { id: '702' }])).missing).toEqual(['role']);
  });

  it('could not run where dates were not read', () => {
    expect(answersOf(check, ofLee([{ id: '701', active: null }, { id: '702' }])).missing).toEqual([
      'startDate',
      'endDate',
    ]);
  });

  it('could not run on a half-loaded page', () => {
    const page = { unread: [], rows: { seen: 2, total: 2 }, settled: false };
    expect(answersOf(check, ofLee(homes, { page })).missing).toEqual(['rows']);
  });

  it('says nothing on the page of an adult', () => {
    const person = { name: 'Sample, Bob', personID: '910012' };
    const context = { student: null, person, flags: [], flagsReadable: true };
    expect(short(check, ofLee(homes, { context }))).toEqual([]);
  });

  it('shows the custody text under a flag', () => {
    expect(underCustody(check, ofLee(homes))).toEqual(custodyFixes);
  });
});
