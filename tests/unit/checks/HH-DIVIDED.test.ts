import { describe, expect, it } from 'vitest';
import {
  ana,
  answersOf,
  kim,
  lee,
  ofHome,
  ofLee,
  seenAddress,
  seenHomes,
  seenRelations,
  short,
  underCustody,
} from './household-kit.ts';
import { custodyFixes } from './kit.ts';

const check = 'HH-DIVIDED';

const oak = '12 Oak St, Sampletown, NC 27000';
const one = { id: '701', address: oak, members: [lee, ana] };
const other = { id: '702', address: '12 Oak Street, Sampletown, NC 27000', members: [kim] };
const sets = [seenRelations('910001', [['910011', {}]]), seenRelations('910002', [['910011', {}]])];
const divided = ofLee([one], { seen: [seenHomes(kim, [other]), ...sets] });

describe(check, () => {
  it('is for review where children of the same guardians stand in two households at one address', () => {
    expect(answersOf(check, divided).answers).toMatchObject([
      {
        outcome: 'review',
        severity: 'critical',
        row: 0,
        subjects: [{ householdID: '701' }, { householdID: '702' }],
        observed: { sameAddress: true, siblingsApart: true, sharedGuardian: false, strong: true },
      },
    ]);
  });

  it('sees it from the other household too, once its address was seen', () => {
    const seen = [seenAddress('702', other.address), seenHomes(lee, [one]), ...sets];
    const of = (sightings: typeof seen) => short(check, ofHome(other, { seen: sightings }), 'household-members');
    expect(of(seen)).toEqual([['review', null, null]]);
    expect(of(seen.slice(1))).toEqual([]);
    expect(of([seenAddress('702', other.address, true), ...seen.slice(1)])).toEqual([]);
  });

  it.each([
    ['the addresses differ', { ...other, address: '99 Elm Ave, Sampletown, NC 27000' }, sets],
    ['the guardians differ', other, [sets[0], seenRelations('910002', [['910012', {}]])]],
    ['the guardians were not seen', other, []],
  ])('says nothing where %s, and did run', (_, home, relations) => {
    const seen = [seenHomes(kim, [home]), ...relations.flatMap((one) => one ?? [])];
    expect(answersOf(check, ofLee([one], { seen }))).toEqual({ answers: [], missing: null, ran: true });
  });

  it('leaves a household with the same guardian to HH-DUP', () => {
    const seen = [seenHomes(kim, [{ ...other, members: [kim, ana] }]), ...sets];
    expect(short(check, ofLee([one], { seen }))).toEqual([]);
    expect(short('HH-DUP', ofLee([one], { seen }))).toEqual([['review', 0, 'adult']]);
  });

  it('could not run where the addresses of two households on the page were not read', () => {
    const homes = [one, { id: '702', members: [kim] }].map((home) => ({ ...home, address: null }));
    expect(answersOf(check, ofLee(homes, {}, ['address'])).missing).toEqual(['address']);
  });

  it('shows the custody text under a flag', () => {
    expect(underCustody(check, divided)).toEqual(custodyFixes);
  });
});
