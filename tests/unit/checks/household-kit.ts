import { runChecks } from '../../../lib/checks/run.ts';
import type { CheckInput } from '../../../lib/checks/types.ts';
import {
  type Household,
  type Location,
  type Membership,
  noFacts,
  type PageId,
  type Sighting,
  type Tri,
} from '../../../lib/facts.ts';
import { toFindings } from '../../../lib/report/findings.ts';
import { custody, district, row, today } from './kit.ts';

/** A member as a test says it: what is left out is read and says nothing unusual. */
export interface Person {
  name: string;
  personID?: string | null;
  grade?: string | null;
  guardian?: Tri;
  relationship?: string | null;
  active?: Tri;
  endDate?: string | null;
}

export interface Home {
  id: string | null;
  address?: string | null;
  phone?: string | null;
  role?: Membership['role'];
  active?: Tri;
  endDate?: string | null;
  members?: Person[];
}

export const lee: Person = { name: 'Sample, Lee', personID: '910001', grade: '09', guardian: false };
export const kim: Person = { name: 'Sample, Kim', personID: '910002', grade: '04', guardian: false };
export const ana: Person = {
  name: 'Sample, Ana',
  personID: '910011',
  grade: '',
  guardian: true,
  relationship: 'Mother',
};
export const bob: Person = {
  name: 'Sample, Bob',
  personID: '910012',
  grade: '',
  guardian: true,
  relationship: 'Father',
};

type Facts = Omit<CheckInput, 'district'>;

const membership = (at: number, home: Home, person: Person): Membership => ({
  row: at,
  householdID: home.id,
  householdName: `Household ${home.id}`,
  name: person.name,
  personID: person.personID === undefined ? null : person.personID,
  role: null,
  guardian: person.guardian === undefined ? null : person.guardian,
  grade: person.grade === undefined ? null : person.grade,
  relationship: person.relationship === undefined ? null : person.relationship,
  startDate: null,
  endDate: person.endDate ?? null,
  active: person.active === undefined ? true : person.active,
});

const student = { name: 'Sample, Lee', studentNumber: '710001', personID: '910001', grade: '09' };

/** The lists of a Membership in Households page: a line for each household, then their members. */
function lists(
  homes: Home[],
  owner: Pick<typeof student, 'name' | 'personID'> = student,
): { households: Household[]; memberships: Membership[] } {
  const households = homes.map(
    (home, at): Household => ({
      row: at,
      householdID: home.id,
      name: `Household ${home.id}`,
      phone: home.phone === undefined ? '' : home.phone,
      address: home.address === undefined ? `${at + 1} Oak St` : home.address,
      active: home.active === undefined ? true : home.active,
    }),
  );
  const own = homes.map((home, at) => ({
    ...membership(at, home, { ...owner, endDate: home.endDate ?? null }),
    role: home.role === undefined ? (at === 0 ? ('primary' as const) : ('secondary' as const)) : home.role,
    active: home.active === undefined ? true : home.active,
  }));
  let at = homes.length;
  const members = homes.flatMap((home) => (home.members ?? []).map((person) => membership(at++, home, person)));
  return { households, memberships: [...own, ...members] };
}

/** Lee's page Membership in Households, at rest and whole. */
export function ofLee(homes: Home[], change: Partial<Facts> = {}, unread: string[] = []): Facts {
  return {
    ...noFacts,
    ...lists(homes),
    page: { unread, rows: { seen: homes.length, total: homes.length }, settled: true },
    context: { student, person: null, flags: [], flagsReadable: true, household: null },
    today,
    ...change,
  };
}

/** Household Information > Members of one household. */
export function ofHome(home: Home, change: Partial<Facts> = {}): Facts {
  const members = (home.members ?? []).map((person, at) => membership(at, home, person));
  const household = { name: `Household ${home.id}`, householdID: home.id };
  return {
    ...ofLee([]),
    memberships: members,
    page: { unread: [], rows: { seen: members.length, total: members.length }, settled: true },
    context: { student: null, person: null, flags: [], flagsReadable: true, household },
    ...change,
  };
}

/** Household Information > Addresses; `household` null: the households of one address. */
export function ofAddresses(
  changes: readonly Partial<Location>[],
  household: CheckInput['context']['household'] = { name: 'Household 701', householdID: '701' },
): Facts {
  const boxes = { mailing: true, physical: true, secondary: false, private: false };
  const locations = changes.map(
    (change, at): Location => ({
      row: at,
      householdID: '701',
      householdName: null,
      address: '12 Oak St',
      ...boxes,
      startDate: null,
      endDate: null,
      active: true,
      ...change,
    }),
  );
  const page = { unread: [], rows: { seen: locations.length, total: locations.length }, settled: true };
  const context = { student: null, person: null, flags: [], flagsReadable: true, household };
  return { ...ofLee([]), memberships: [], locations, page, context };
}

/** A page as it was seen before. */
function seen(page: PageId, change: Partial<Sighting>): Sighting {
  const nothing = { student: null, person: null, household: null, flags: [], flagsReadable: true, unread: [] };
  return { page, at: '2026-03-02T08:00:00Z', ...nothing, complete: true, facts: noFacts, checked: [], ...change };
}

/** Membership in Households of somebody, as it was seen before. */
export const seenHomes = ({ name, personID = null }: Person, homes: Home[]): Sighting =>
  seen('households', {
    student: { name, personID, studentNumber: null, grade: '04' },
    facts: { ...noFacts, ...lists(homes, { name, personID: personID ?? '' }) },
  });

/** Household Information > Addresses, as it was seen before. */
export const seenAddress = (householdID: string, address: string, isPrivate = false): Sighting => {
  const [place] = ofAddresses([{ householdID, address, private: isPrivate }]).locations;
  return seen('household-addresses', { facts: { ...noFacts, locations: place ? [place] : [] } });
};

/** The Relationships page of a student, with these guardians and others. */
export function seenRelations(personID: string, people: [string, Partial<ReturnType<typeof row>>][]): Sighting {
  const relationships = people.map(([id, change], at) => row(at, { personID: id, ...change }));
  return seen('relationships', {
    student: { name: null, studentNumber: null, personID, grade: null },
    facts: { ...noFacts, relationships },
  });
}

/** One check's answers on a page. */
export function answersOf(check: string, input: Facts, page: PageId = 'households') {
  const { answers, coverage } = runChecks(page, input, district);
  return {
    answers: answers.filter((answer) => answer.check === check),
    missing: coverage.couldNotRun.find((gap) => gap.check === check)?.missing ?? null,
    ran: coverage.ran.includes(check),
  };
}

/** In short: outcome, row, variant. */
export const short = (check: string, input: Facts, page: PageId = 'households') =>
  answersOf(check, input, page).answers.map(({ outcome, row: at, variant }) => [outcome, at, variant ?? null]);

/** What every check of households says, `meets` left out. */
export function all(input: Facts, page: PageId = 'households'): string[] {
  const { answers } = runChecks(page, input, district);
  return answers.filter(({ outcome }) => outcome !== 'meets').map(({ check, outcome }) => `${check} ${outcome}`);
}

/** The advice of a check's findings under a custody flag, in both languages. */
export function underCustody(check: string, input: Facts, page: PageId = 'households'): string[] {
  const context = { ...input.context, flags: [custody] };
  const { answers } = answersOf(check, { ...input, context }, page);
  return (['en', 'es'] as const).flatMap((language) =>
    toFindings(answers, context, district, language).map(({ fix }) => fix),
  );
}
