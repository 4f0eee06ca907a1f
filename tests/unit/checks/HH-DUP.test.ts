import { describe, expect, it } from 'vitest';
import { ana, answersOf, bob, kim, lee, ofLee, seenHomes, short, underCustody } from './household-kit.ts';
import { custodyFixes } from './kit.ts';

const check = 'HH-DUP';

const oak = '12 Oak St, Sampletown, NC 27000';
const one = { id: '701', address: oak, phone: '', members: [lee, ana] };

describe(check, () => {
  it('is for review where one student stands in two households at one address (row 4)', () => {
    const two = { id: '702', address: '12 OAK STREET, Sampletown NC 27000', members: [lee] };
    expect(answersOf(check, ofLee([one, two])).answers).toMatchObject([
      {
        outcome: 'review',
        severity: 'critical',
        row: 1,
        variant: 'member',
        subjects: [
          { kind: 'household', householdID: '701' },
          { kind: 'household', householdID: '702' },
        ],
        observed: { sameAddress: true, sharedMember: true, sharedGuardian: false, strong: false },
      },
    ]);
  });

  it('is strong where the same guardian stands in both (row 5)', () => {
    const two = { id: '702', address: oak, members: [lee, ana] };
    const [answer] = answersOf(check, ofLee([one, two])).answers;
    expect([answer?.variant, answer?.observed['strong']]).toEqual(['adult', true]);
  });

  it('names a duplicate guardian first: same name, other id, one phone (row 7)', () => {
    const twin = { ...ana, name: 'Sample, Ana M', personID: '910099' };
    const homes = [
      { ...one, phone: '(919) 555-0142' },
      { id: '702', address: '99 Elm Ave, Sampletown, NC 27000', phone: '1-919-555-0142', members: [lee, twin] },
    ];
    expect(short(check, ofLee(homes))).toEqual([['review', 1, 'guardian']]);
  });

  it.each([
    ['father and son of one name', { ...bob, name: 'Sample, Bob Jr', personID: '910099' }],
    ['another first name', { ...bob, name: 'Sample, Rob', personID: '910099' }],
  ])('takes %s for two people', (_, other) => {
    const homes = [
      { ...one, phone: '919-555-0142', members: [lee, bob] },
      { id: '702', address: '99 Elm Ave, Sampletown, NC 27000', phone: '919-555-0142', members: [lee, other] },
    ];
    expect(answersOf(check, ofLee(homes))).toEqual({ answers: [], missing: null, ran: true });
  });

  it.each([
    ['PO boxes', 'PO Box 12, Sampletown, NC 27000'],
    ['private addresses', 'Private'],
    ['the address of a school', 'Practice Elementary School, 1 School Rd'],
    ['no address', ''],
  ])('takes two %s for no evidence', (_, address) => {
    const found = answersOf(
      check,
      ofLee([
        { ...one, address },
        { id: '702', address, members: [lee] },
      ]),
    ).answers;
    expect(found.filter(({ outcome }) => outcome === 'review')).toEqual([]);
  });

  it('cannot tell where only one of the two addresses names a unit', () => {
    const two = { id: '702', address: '12 Oak St Apt 4, Sampletown, NC 27000', members: [lee] };
    expect(short(check, ofLee([one, two]))).toEqual([['unknown', 1, null]]);
  });

  it('takes two units of one house for two homes', () => {
    const homes = ['Apt 3', '#4'].map((unit, at) => ({
      ...one,
      id: `70${at}`,
      address: `12 Oak St ${unit}`,
      members: [lee],
    }));
    expect(short(check, ofLee(homes))).toEqual([]);
  });

  it('could not run where addresses are not shown', () => {
    const homes = [one, { id: '702', members: [lee] }].map((home) => ({ ...home, address: null }));
    expect(answersOf(check, ofLee(homes, {}, ['address'])).missing).toEqual(['address']);
  });

  it('finds the other household on a page seen before', () => {
    const before = seenHomes(kim, [{ id: '702', address: oak, members: [kim, ana] }]);
    expect(answersOf(check, ofLee([one], { seen: [before] })).answers).toMatchObject([
      { outcome: 'review', row: 0, variant: 'adult', subjects: [{ householdID: '701' }, { householdID: '702' }] },
    ]);
  });

  it('says nothing of six households at an address without a unit (row 11)', () => {
    const others = [2, 3, 4, 5, 6].map((at) => ({ id: `70${at}`, address: oak, members: [kim] }));
    const two = { id: '799', address: oak, members: [lee] };
    expect(short(check, ofLee([one, two], { seen: [seenHomes(kim, others)] }))).toEqual([]);
  });

  it('shows the custody text under a flag', () => {
    const two = { id: '702', address: oak, members: [lee] };
    expect(underCustody(check, ofLee([one, two]))).toEqual(custodyFixes);
  });
});
