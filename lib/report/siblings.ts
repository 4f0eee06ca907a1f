import type { Context, Membership, Sighting } from '../facts.ts';
import { sameName } from '../linkage/names.ts';

/** How a child belongs to the family of the student in hand, as far as this session has seen. */
export type Tie = 'guardian' | 'household' | 'sibling';

/**
 * What was made of a child's Relationships page in this session: `clear`, all of it was checked and nothing found;
 * `open`, all of it was checked and something found; `partial`, some of it could not be checked; `unseen`.
 */
export type ChildState = 'clear' | 'open' | 'partial' | 'unseen';

export interface Child {
  name: string | null;
  personID: string | null;
  studentNumber: string | null;
  inHand: boolean;
  ties: Tie[];
  state: ChildState;
  /** How many of the page's checks found something, and how many could not tell. */
  found: number;
  unknown: number;
  /** When the Relationships page was read. */
  at: string | null;
  /** A custody or legal flag was shown with that page. */
  stop: boolean;
}

type Who = Pick<Child, 'name' | 'personID' | 'studentNumber'>;

/** The checks without which nobody can say that a child's access was checked (support protocols of the district, 3). */
const access = new Set([
  'REL-GUARDIAN',
  'REL-PORTAL',
  'REL-ACCESS',
  'REL-ENDED',
  'REL-NONE',
  'REL-NOPORTAL',
  'REL-CUSTODY',
]);

const siblingType = /\b(brother|sister|sibling|herman[oa]|hermanastr[oa])\b/i;

export function isOf({ student }: Sighting, who: Who): boolean {
  if (!student) return false;
  if (student.personID && who.personID) return student.personID === who.personID;
  return student.studentNumber !== null && student.studentNumber === who.studentNumber;
}

function guardiansOf(who: Who, seen: readonly Sighting[]): Set<string> {
  const rows = seen
    .filter((one) => one.page === 'relationships' && isOf(one, who))
    .flatMap((one) => one.facts.relationships);
  return new Set(
    rows.flatMap(({ guardian, active, personID }) =>
      guardian === true && active !== false && personID ? [personID] : [],
    ),
  );
}

/** Members of households, with the household each stands in: a page of one household need not name it in every row. */
function membersIn(seen: readonly Sighting[]): (Membership & { of: Sighting })[] {
  return seen.flatMap((of) =>
    of.facts.memberships
      .filter(({ active }) => active !== false)
      .map((row) => ({
        ...row,
        householdID: row.householdID ?? (of.page === 'household-members' ? (of.household?.householdID ?? null) : null),
        of,
      })),
  );
}

/** The households a student stands in. On their own page a row without an id is theirs when it names nobody else. */
function homesOf(who: Who, seen: readonly Sighting[]): Set<string> {
  const isOwn = ({ name }: Membership, { page, student }: Sighting) =>
    page === 'households' && (name === null || (!!student?.name && sameName(name, student.name)));
  const own = membersIn(seen).filter((row) =>
    row.personID ? row.personID === who.personID : isOf(row.of, who) && isOwn(row, row.of),
  );
  return new Set(own.flatMap(({ householdID }) => householdID ?? []));
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one));

function tiesOf(self: Who, seen: readonly Sighting[]): [Who, Tie][] {
  const guardians = guardiansOf(self, seen);
  const homes = homesOf(self, seen);
  const students = seen.flatMap(({ student }) =>
    student && (student.personID || student.studentNumber) ? [student] : [],
  );
  const shared = students.flatMap((who): [Who, Tie][] => [
    ...(meet(guardians, guardiansOf(who, seen)) ? ([[who, 'guardian']] as [Who, Tie][]) : []),
    ...(meet(homes, homesOf(who, seen)) ? ([[who, 'household']] as [Who, Tie][]) : []),
  ]);
  // Only students have a grade.
  const members = membersIn(seen).filter(
    ({ householdID, grade, personID }) => personID && grade && householdID !== null && homes.has(householdID),
  );
  const listed = seen
    .filter((one) => one.page === 'relationships' && isOf(one, self))
    .flatMap((one) => one.facts.relationships)
    .filter((row) => row.personID && row.active !== false && siblingType.test(row.relationship ?? ''));
  const plain = ({ name, personID }: Pick<Who, 'name' | 'personID'>): Who => ({ name, personID, studentNumber: null });
  return [
    ...shared,
    ...members.map((row): [Who, Tie] => [plain(row), 'household']),
    ...listed.map((row): [Who, Tie] => [plain(row), 'sibling']),
  ];
}

function stateOf(page: Sighting | undefined): Pick<Child, 'state' | 'found' | 'unknown' | 'at' | 'stop'> {
  if (!page) return { state: 'unseen', found: 0, unknown: 0, at: null, stop: false };
  const { checked, complete, flags, at } = page;
  const found = checked.filter(({ outcome }) => outcome === 'fails' || outcome === 'review').length;
  const dark = checked.filter(({ outcome }) => outcome === 'unknown');
  const whole = complete && checked.length > 0 && !dark.some(({ check }) => access.has(check));
  const state = !whole ? 'partial' : found > 0 ? 'open' : 'clear';
  return { state, found, unknown: dark.length, at, stop: flags.includes('custody') || flags.includes('legal') };
}

/**
 * The children of one family, as far as this session has seen them: those who share a guardian or a household with the
 * student in hand, or stand as a sibling on their Relationships page.
 * @param student who is in hand; nothing is said where that is not settled
 * @param seen pages of this session on the same host, the newest first, the page in hand among them
 * @returns the student in hand first; empty when nobody else is known
 */
export function childrenOf(student: Context['student'], seen: readonly Sighting[]): Child[] {
  if (!student || (student.personID === null && student.studentNumber === null)) return [];
  const same = (a: Who, b: Who) =>
    a.personID && b.personID ? a.personID === b.personID : !!a.studentNumber && a.studentNumber === b.studentNumber;
  const found: (Who & { ties: Set<Tie> })[] = [{ ...student, ties: new Set<Tie>() }];
  for (const [who, tie] of tiesOf(student, seen)) {
    const known = found.find((one) => same(one, who));
    if (!known) found.push({ ...who, ties: new Set([tie]) });
    else if (known !== found[0]) {
      known.ties.add(tie);
      known.name ??= who.name;
      known.studentNumber ??= who.studentNumber;
    }
  }
  if (found.length === 1) return [];
  return found.map(({ name, personID, studentNumber, ties }, at) => {
    const page = seen.find((one) => one.page === 'relationships' && isOf(one, { name, personID, studentNumber }));
    return { name, personID, studentNumber, inHand: at === 0, ties: [...ties], ...stateOf(page) };
  });
}

/** How many of them were checked wholly, whatever was found. */
export const checkedAmong = (children: readonly Child[]): number =>
  children.filter(({ state }) => state === 'clear' || state === 'open').length;
