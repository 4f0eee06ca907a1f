import { describe, expect, it } from 'vitest';
import {
  account,
  accounts,
  briefly,
  fixesOf,
  gapsOf,
  loading,
  observedBy,
  ofPerson,
  ofStudent,
  row,
  seenRelationships,
  sighting,
} from './accounts-kit.ts';
import { adviceWords, custodyFixes } from './kit.ts';

const check = 'KEY-HOLDER';
const say = (input: ReturnType<typeof accounts>) => briefly(check, 'demographics', input);
/** The mother of the student seen last: person 9000. */
const related = seenRelationships([row(0), row(1, { relationship: 'Father' })]);
const mother = accounts([account(0)], { seen: [related] });
const stranger = accounts([account(5)], { seen: [related] });

describe(check, () => {
  it('meets where the key is of a person related to the student seen last', () => {
    expect(say(mother)).toEqual([['meets', 0]]);
  });

  it('is for review where its holder is not among the relationships, and names nobody', () => {
    expect(say(stranger)).toEqual([['review', 5, 'stranger']]);
    expect(observedBy(check, 'demographics', stranger)).toEqual([{ hasKey: true, related: false }]);
  });

  it('is for review where the relationship has ended', () => {
    const ended = seenRelationships([row(0, { active: false, endDate: '2020-01-01' }), row(1)]);
    expect(say(accounts([account(0)], { seen: [ended] }))).toEqual([['review', 0, 'ended']]);
  });

  it('goes by id before the name, and by the name where there is no id', () => {
    const other = account(0, { personID: '4444' });
    expect(say(accounts([other], { seen: [related] }))).toEqual([['review', 0, 'stranger']]);
    expect(say(accounts([{ ...other, personID: null }], { seen: [related] }))).toEqual([['meets', 0]]);
  });

  it('compares with the student who was seen last, not with an earlier one', () => {
    const other = { name: 'Example, Child', studentNumber: '700002', personID: '8001', grade: '03' };
    const later = seenRelationships([row(7)], { student: other });
    expect(say(accounts([account(0)], { seen: [later, related] }))).toEqual([['review', 0, 'stranger']]);
    expect(say(accounts([account(0)], { seen: [sighting('person-summary', { student: other }), related] }))).toEqual([
      ['unknown', null],
    ]);
  });

  it('goes on from the page of an adult to the student before it', () => {
    const adult = sighting('relationships', { person: { name: 'Sample0, Person', personID: '9000' } });
    expect(say(accounts([account(5)], { seen: [adult, related] }))).toEqual([['review', 5, 'stranger']]);
  });

  it('is unknown, without a mark, where no student was seen or the last page did not tell whose it was', () => {
    expect(say(accounts([account(0)]))).toEqual([['unknown', null]]);
    expect(say(accounts([account(0)], { seen: [sighting('relationships'), related] }))).toEqual([['unknown', null]]);
  });

  it('is unknown where not all relationships were read, where the key could not be told, and while loading', () => {
    const part = seenRelationships([row(1)], { complete: false });
    expect(say(accounts([account(5)], { seen: [part] }))).toEqual([['unknown', 5]]);
    const nameless = seenRelationships([row(1), row(2, { name: null, personID: null })]);
    expect(say(accounts([account(5)], { seen: [nameless] }))).toEqual([['unknown', 5]]);
    expect(say(accounts([account(0, { hasKey: null, keyHolder: null })], { seen: [related] }))).toEqual([
      ['unknown', 0],
    ]);
    expect(say(loading(stranger))).toEqual([['unknown', 5]]);
    expect(say(ofPerson(stranger, 'Example, Otto', '1'))).toEqual([['unknown', 5]]);
  });

  it('is for review where the page does not say whose key it is', () => {
    expect(say(accounts([account(0, { keyHolder: null, name: null })], { seen: [related] }))).toEqual([
      ['review', 0, 'nameless'],
    ]);
  });

  it('says nothing where no key is on the screen, nor on the page of a student', () => {
    expect(say(accounts([account(5, { hasKey: false, keyHolder: null })], { seen: [related] }))).toEqual([]);
    expect(say(ofStudent(stranger))).toEqual([]);
  });

  it('could not run where Person Identifiers was not shown', () => {
    const input = accounts([account(0, { hasKey: null })], {
      page: { unread: ['hasKey'], rows: { seen: 1, total: 1 }, settled: true },
    });
    expect(gapsOf(check, 'demographics', input)).toEqual([{ check, missing: ['hasKey'] }]);
  });

  it('shows the custody text alone under a flag, and a question where flags were not read', () => {
    expect(fixesOf(check, 'demographics', stranger)).toEqual(custodyFixes);
    for (const fix of fixesOf(check, 'demographics', stranger, [], false)) expect(fix).not.toMatch(adviceWords);
  });
});
