import { describe, expect, it } from 'vitest';
import type { Household, Relationship } from '../../../lib/facts.ts';
import { lookAlikesOf } from '../../../lib/report/look-alikes.ts';
import { childrenOf } from '../../../lib/report/siblings.ts';
import { row } from '../checks/kit.ts';
import { sighting } from './seen.ts';

const ana = { name: 'Practice, Ana', studentNumber: '910001', personID: '910101', grade: '04' };
const bea = { name: 'Practice, Bea', studentNumber: '910002', personID: '910102', grade: '02' };
const father = row(0, { personID: '910201', name: 'Practice, Paul' });
const mother = (personID: string | null, name: string, change: Partial<Relationship> = {}) =>
  row(1, { personID, name, ...change });
const page = (student: typeof ana, ...relationships: Relationship[]) => sighting({ student, facts: { relationships } });
const pairs = (seen: ReturnType<typeof sighting>[], who: typeof ana | null = ana) =>
  lookAlikesOf(who, seen, childrenOf(who, seen)).map(({ kind, pair }) => [kind, ...pair.map(({ id }) => id)]);

describe('people of one family', () => {
  it('look alike when their names agree and their personIDs differ', () => {
    const seen = [
      page(ana, father, mother('910301', 'Practice, Maria')),
      page(bea, father, mother('910302', 'Practice, Maria L')),
    ];
    expect(pairs(seen)).toEqual([['person', '910301', '910302']]);
  });

  it.each([
    ['one record', '910301', 'Practice, Maria'],
    ['another first name', '910302', 'Practice, Marta'],
    ['Jr and none', '910302', 'Practice, Maria Jr'],
    ['a personID that was not read', null, 'Practice, Maria'],
  ])('do not with %s', (_, personID, name) => {
    expect(
      pairs([page(ana, father, mother('910301', 'Practice, Maria')), page(bea, father, mother(personID, name))]),
    ).toEqual([]);
  });

  it('are not looked for in another family, in ended rows, or where nobody is in hand', () => {
    const own = page(ana, father, mother('910301', 'Practice, Maria'));
    expect(pairs([own, page(bea, mother('910302', 'Practice, Maria'))])).toEqual([]);
    expect(pairs([own, page(bea, father, mother('910302', 'Practice, Maria', { active: false }))])).toEqual([]);
    expect(pairs([own, page(bea, father, mother('910302', 'Practice, Maria'))], null)).toEqual([]);
  });
});

describe('households of one family', () => {
  const home = (householdID: string, address: string | null, change: Partial<Household> = {}): Household => ({
    row: 0,
    householdID,
    name: `Practice ${householdID}`,
    phone: null,
    address,
    active: true,
    ...change,
  });
  const homes = (...households: Household[]) => sighting({ page: 'households', student: ana, facts: { households } });
  const maple = '12 Practice Maple St, Sampletown, GA 30001';

  it('look alike at one address', () => {
    expect(pairs([homes(home('5501', maple), home('5502', '12 PRACTICE MAPLE STREET, Sampletown GA 30001'))])).toEqual([
      ['household', '5501', '5502'],
    ]);
  });

  it.each([
    ['a second home', home('5502', '40 Example Oak Ave, Sampletown, GA 30001')],
    ['an address that was not read', home('5502', null)],
    ['a post office box', home('5502', 'PO Box 12, Sampletown, GA 30001')],
    ['one that has ended', home('5502', maple, { active: false })],
    ['the same one', home('5501', maple)],
  ])('do not: %s', (_, other) => {
    expect(pairs([homes(home('5501', maple), other)])).toEqual([]);
  });
});

it('a page of many rows is done in no time, and ten pairs are enough', () => {
  const many = Array.from({ length: 500 }, (_, at) =>
    row(at, { personID: String(920000 + at), name: 'Practice, Same' }),
  );
  expect(pairs([page(ana, ...many)])).toHaveLength(10);
});
