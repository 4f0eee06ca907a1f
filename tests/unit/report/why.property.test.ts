import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Sighting } from '../../../lib/facts.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import type { StepId } from '../../../lib/report/why/types.ts';
import { account, ask, child, membership, mother, report, row, sighting } from './why/kit.ts';

const tri = fc.constantFrom(true, true, false, null);
const personID = fc.constantFrom(mother, mother, '9001', null);

const relationship = fc
  .record({ guardian: tri, portal: tri, active: tri, personID, name: fc.constantFrom('Sample0, Person', null) })
  .map((change) => row(0, change));
const member = fc.record({
  active: tri,
  role: fc.constantFrom('primary' as const, 'secondary' as const, null),
  householdID: fc.constantFrom('500', '501', null),
  personID: fc.constantFrom(mother, child, null),
});
const oneAccount = fc
  .record({ personID, username: fc.constantFrom('psample', '', null), disabled: tri, hasKey: tri })
  .map((change) => account(change));
const look = fc
  .record({
    page: fc.constantFrom('demographics' as const, 'households' as const, 'user-account' as const),
    person: fc.constantFrom({ name: null, personID: mother }, null),
    complete: fc.boolean(),
    members: fc.array(member, { maxLength: 2 }),
    accounts: fc.array(oneAccount, { maxLength: 2 }),
    checked: fc.constantFrom<Sighting['checked']>([{ check: 'HH-DUP', outcome: 'meets' as const }], []),
  })
  .map(({ members, accounts, ...rest }) =>
    sighting({ ...rest, facts: { accounts, memberships: members.map((one) => membership('0', one)) } }),
  );
const given = fc.record({
  rows: fc.array(relationship, { minLength: 1, maxLength: 2 }),
  seen: fc.array(look, { maxLength: 5 }),
});

type Fact = Record<string, unknown>;

/** The same pages with a field that could not be read anywhere. */
function without<T extends TabReport['facts'] | Sighting['facts']>(facts: T, field: string): T {
  const blank = (one: Fact) => (field in one ? { ...one, [field]: null } : one);
  return Object.fromEntries(
    Object.entries(facts).map(([kind, list]) => [kind, (list as Fact[]).map(blank)]),
  ) as unknown as T;
}

/** What each step cannot be met without. */
const needs: [StepId, string][] = [
  ['relationship', 'active'],
  ['guardian', 'guardian'],
  ['portal', 'portal'],
  ['household', 'householdID'],
  ['household', 'role'],
  ['household', 'active'],
  ['twins', 'name'],
  ['account', 'username'],
  ['account', 'disabled'],
  ['key', 'hasKey'],
];

const stateOf = (id: StepId, tab: TabReport, seen: Sighting[]) =>
  ask(tab, seen).steps.find((one) => one.id === id)?.state;

it.each(needs)('%s is never met where %s was read nowhere', (id, field) => {
  let met = 0;
  fc.assert(
    fc.property(given, ({ rows, seen }) => {
      const tab = report(rows);
      if (stateOf(id, tab, seen) === 'ok') met++;
      const blind = { ...tab, facts: without(tab.facts, field) };
      const dark = seen.map((one) => ({ ...one, facts: without(one.facts, field) }));
      expect(stateOf(id, blind, dark)).not.toBe('ok');
      const columns = { ...tab, pages: tab.pages.map((page) => ({ ...page, unread: [field] })) };
      if (id === 'relationship' || id === 'guardian' || id === 'portal')
        expect(stateOf(id, columns, seen)).not.toBe('ok');
    }),
    { numRuns: 400 },
  );
  // Else the property would hold of a step that is never met at all.
  if (id !== 'twins') expect(met).toBeGreaterThan(0);
});

it('says of every step that is met where and when it was read, and never what was read of somebody else', () => {
  fc.assert(
    fc.property(given, ({ rows, seen }) => {
      const why = ask(report(rows), seen);
      for (const step of why.steps) if (step.state === 'ok') expect(step.source).not.toBe(null);
      const strangers = seen.filter(({ facts, person }) => {
        const ids = [...facts.accounts, ...facts.memberships].map((one) => one.personID);
        return person === null && !ids.includes(mother) && !ids.includes(child);
      });
      const plain = ask(report(rows));
      expect(ask(report(rows), strangers).steps).toEqual(plain.steps);
    }),
    { numRuns: 300 },
  );
});
