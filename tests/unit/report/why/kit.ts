import type { Account, Membership, Relationship, Sighting } from '../../../../lib/facts.ts';
import { noFacts } from '../../../../lib/facts.ts';
import type { TabReport } from '../../../../lib/report/schema.ts';
import type { Pair, StepId } from '../../../../lib/report/why/types.ts';
import { whyOf } from '../../../../lib/report/why.ts';
import { district, row, today } from '../../checks/kit.ts';
import { aReport } from '../../panel/made-up.ts';

/** Student 7001 of `aReport`; the mother in row 0 has personID 9000. */
export const mother = '9000';
export const child = '7001';

export function report(rows: Relationship[], change: Partial<TabReport> = {}): TabReport {
  const base = aReport();
  const [page] = base.pages;
  return {
    ...base,
    pages: [{ ...(page as TabReport['pages'][number]), rows: { seen: rows.length, total: rows.length } }],
    facts: { ...base.facts, relationships: rows },
    ...change,
  };
}

export function sighting(change: Partial<Omit<Sighting, 'facts'>> & { facts?: Partial<Sighting['facts']> }): Sighting {
  const { facts, ...rest } = change;
  return {
    page: 'demographics',
    at: '2026-01-05T14:00:00.000Z',
    student: null,
    person: { name: 'Sample0, Person', personID: mother },
    household: null,
    flags: [],
    flagsReadable: true,
    unread: [],
    complete: true,
    checked: [],
    ...rest,
    facts: { ...noFacts, ...facts },
  };
}

export const account = (change: Partial<Account> = {}): Account => ({
  row: 0,
  name: 'Sample0, Person',
  personID: mother,
  username: 'psample',
  disabled: false,
  hasKey: false,
  keyHolder: null,
  ...change,
});

export const membership = (personID: string, change: Partial<Membership> = {}): Membership => ({
  row: 0,
  householdID: '500',
  householdName: 'Sample',
  name: `Person ${personID}`,
  personID,
  role: 'primary',
  guardian: null,
  grade: '',
  relationship: '',
  startDate: null,
  endDate: null,
  active: true,
  ...change,
});

/** The parent's Demographics, seen earlier. */
export const demographics = (change: Partial<Account> = {}, rest: Partial<Sighting> = {}) =>
  sighting({ ...rest, facts: { accounts: [account(change)] } });

/** The parent's own and the child's own list of households, seen earlier, with the checks on households met. */
export const homes = (parents: Membership[], students: Membership[]): Sighting[] => [
  sighting({ page: 'households', facts: { memberships: parents } }),
  sighting({
    page: 'households',
    person: null,
    student: { name: 'Sample, Quentin', studentNumber: '100234', personID: child, grade: '04' },
    checked: [{ check: 'HH-DUP', outcome: 'meets' }],
    facts: { memberships: students },
  }),
];

export function ask(
  given: TabReport,
  seen: Sighting[] = [],
  pair: Pair = { personID: mother, row: 0 },
  profile = district,
) {
  return whyOf({ report: given, seen, pair, district: profile, today });
}

/** One step in short: `[state, say]`. */
export function step(id: StepId, ...args: Parameters<typeof ask>): [string, string] | undefined {
  const found = ask(...args).steps.find((one) => one.id === id);
  return found && [found.state, found.say];
}

export { district, row };
