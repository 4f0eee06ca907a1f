import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHomes, type HomePair } from '../../../lib/linkage/compare-homes.ts';
import type { Home, HomeMember } from '../../../lib/linkage/homes.ts';
import { type Row, verdictOf } from '../../../lib/linkage/verdict.ts';

const nobody = { S: false, G: false, D: false, P: false, F: false };
const pair = (signals: Partial<HomePair['signals']>, change: Partial<HomePair> = {}): HomePair => ({
  signals: { A: false, ...nobody, ...signals },
  address: signals.A ? 'same' : 'different',
  noUnit: true,
  roles: null,
  ending: false,
  primariesDiffer: false,
  ...change,
});

describe('the decision table', () => {
  it.each<[Row | null, string, HomePair, number?]>([
    [1, 'a second home', pair({ S: true }, { roles: 'one-primary' })],
    [2, 'two primaries', pair({ S: true }, { roles: 'two-primary' })],
    [3, 'no primary', pair({ S: true }, { roles: 'no-primary' })],
    [4, 'one child twice at one address', pair({ A: true, S: true }, { roles: 'one-primary' })],
    [5, 'one guardian twice at one address', pair({ A: true, S: true, G: true })],
    [6, 'siblings apart at one address', pair({ A: true, F: true })],
    [7, 'a duplicate guardian at one address', pair({ A: true, D: true })],
    [7, 'a duplicate guardian with one phone', pair({ P: true, D: true })],
    [8, 'one guardian at two addresses', pair({ G: true })],
    [8, 'one family at two addresses', pair({ F: true })],
    [null, 'a move that has its end date', pair({ G: true }, { ending: true })],
    [9, 'siblings with other primary homes', pair({ F: true }, { primariesDiffer: true })],
    [10, 'a shared dwelling', pair({ A: true })],
    [11, 'a building', pair({ A: true, S: true, G: true, F: true }, { roles: 'one-primary' }), 6],
    [4, 'six units of a building', pair({ A: true, S: true }, { noUnit: false }), 6],
    [12, 'a PO box', pair({ S: true, G: true, D: true, P: true }, { address: 'none', roles: 'two-primary' })],
    [null, 'two strangers', pair({})],
  ])('gives row %s for %s', (row, _, of, at) => {
    expect(verdictOf(of, at).row).toBe(row);
  });

  it('leaves open what was not read', () => {
    const { row, open } = verdictOf(pair({ A: null, S: true, G: null }, { roles: 'one-primary', address: 'unclear' }));
    expect([row, open]).toEqual([null, [1, 5, 4, 8]]);
  });

  it('is strong where the table is critical, and possible for a child alone', () => {
    expect(verdictOf(pair({ A: true, S: true })).strength).toBe('possible');
    expect(verdictOf(pair({ A: true, S: true, P: true })).strength).toBe('strong');
    expect(verdictOf(pair({ A: true, G: true })).strength).toBe('strong');
    expect(verdictOf(pair({ G: true })).strength).toBe('possible');
  });

  const tri = fc.constantFrom(true, false, null);
  const anyPair = fc.record({
    signals: fc.record({ A: tri, S: tri, G: tri, D: tri, P: tri, F: tri }),
    address: fc.constantFrom('same', 'different', 'unclear', 'none' as const),
    noUnit: fc.boolean(),
    roles: fc.constantFrom('one-primary', 'two-primary', 'no-primary', null),
    ending: fc.boolean(),
    primariesDiffer: tri,
  }) as fc.Arbitrary<HomePair>;
  const homesAt = fc.integer({ min: 2, max: 9 });
  const critical: Row[] = [2, 3, 4, 5, 6, 7];

  it('lets row 12 win over all, and row 1 over all that need no address', () => {
    fc.assert(
      fc.property(anyPair, homesAt, (of, at) => {
        expect(verdictOf({ ...of, address: 'none' }, at).rows).toEqual([12]);
        const second = { ...of.signals, A: false, S: true, G: false, D: false };
        const home = { ...of, address: 'different' as const, roles: 'one-primary' as const, signals: second };
        expect(verdictOf(home, at).rows).toEqual([1]);
      }),
    );
  });

  it('has nothing critical beside rows 1, 10 and 11', () => {
    fc.assert(
      fc.property(anyPair, homesAt, (of, at) => {
        const { rows } = verdictOf(of, at);
        if (rows.includes(1) || rows.includes(10)) expect(rows.filter((row) => critical.includes(row))).toEqual([]);
        if (rows.includes(11)) expect(rows.filter((row) => [4, 5, 6].includes(row))).toEqual([]);
      }),
    );
  });

  it('never says by less what it would not say by more: a row that holds is not open', () => {
    fc.assert(
      fc.property(anyPair, homesAt, (of, at) => {
        const { rows, open } = verdictOf(of, at);
        expect(rows.filter((row) => open.includes(row))).toEqual([]);
      }),
    );
  });
});

const person = fc.record({
  personID: fc.constantFrom('1', '2', '3', null),
  name: fc.constantFrom('Sample, Ana', 'Sample, Ana M', 'Sample, Ana Jr', 'Sample, Bob', null),
  student: fc.constantFrom(true, false, null),
  guardian: fc.constantFrom(true, false, null),
  role: fc.constantFrom('primary', 'secondary', null),
  ending: fc.boolean(),
  guardians: fc.constantFrom(null, new Set(['1']), new Set(['1', '2']), new Set<string>()),
}) as fc.Arbitrary<HomeMember>;
const home = fc.record({
  householdID: fc.constant(null),
  name: fc.constant(null),
  address: fc.constantFrom('12 Oak St', '12 Oak St Apt 4', '14 Elm Ave', 'PO Box 1', '', null),
  phone: fc.constantFrom('919-555-0142', '919-555-0143', '', null),
  members: fc.array(person, { maxLength: 4 }),
  complete: fc.boolean(),
}) as fc.Arbitrary<Home>;

describe('two households', () => {
  it('are compared alike in both orders', () => {
    fc.assert(
      fc.property(home, home, (one, other) => {
        const there = compareHomes(one, other);
        const back = compareHomes(other, one);
        expect(back).toEqual(there);
        expect(verdictOf(back)).toEqual(verdictOf(there));
      }),
    );
  });

  it('share nobody for sure while members may be missing', () => {
    fc.assert(
      fc.property(home, home, (one, other) => {
        const { S, G, D, F } = compareHomes({ ...one, complete: false }, other).signals;
        expect([S, G, D, F]).not.toContain(false);
      }),
    );
  });
});
