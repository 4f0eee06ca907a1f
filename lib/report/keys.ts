import { otherThanHeader } from '../checks/account-results.ts';
import type { FlagKind, Relationship, Sighting, Tri } from '../facts.ts';
import { custodyState } from './advice.ts';
import type { TabReport } from './schema.ts';
import { isRelated, isStudent, rowsOfPerson, sameStudent, type WorkedOn, workedOn } from './worked-on.ts';

/**
 * What a key's holder is to the student in hand: the student; related today; no more; not among the relationships seen;
 * not to be told (rows or names that were not read); or there is no student, or none whose relationships were seen.
 */
export type KeyRelation = 'own' | 'related' | 'ended' | 'stranger' | 'unknown' | 'noRelationships' | 'noStudent';

export interface ShownKey {
  frameId: number;
  row: number;
  /** null: the page does not say whose it is. */
  holder: string | null;
  personID: string | null;
  relation: KeyRelation;
  /** As the student's Relationships page prints it; empty where it does not. */
  types: string[];
  /** Guardian is ticked for this person, on the same page; null: not read, or no relationship of today. */
  guardian: Tri;
  /** The student in hand, by name or number. */
  student: string | null;
  /** As for advice: only where it is `clear` may the key be offered to copy. */
  custody: ReturnType<typeof custodyState>;
}

type Holder = Pick<ShownKey, 'personID'> & { name: string | null };

function relationOf(worked: WorkedOn | null, holder: Holder): KeyRelation {
  if (!worked) return 'noStudent';
  if (isStudent(worked, holder) === true) return 'own';
  if (worked.related === null) return 'noRelationships';
  const related = isRelated(worked, holder);
  if (related === null) return 'unknown';
  if (related) return 'related';
  return rowsOfPerson(worked, holder).length > 0 ? 'ended' : 'stranger';
}

/** Ticked in one of today's rows; not ticked only where every one of them was read. */
function guardianOf(rows: readonly Relationship[]): Tri {
  const boxes = rows.filter(({ active }) => active === true).map(({ guardian }) => guardian);
  if (boxes.includes(true)) return true;
  return boxes.length > 0 && boxes.every((box) => box === false) ? false : null;
}

/**
 * Flags of every student seen in this session whose Relationships page lists the holder, ended or not: with one key a
 * parent sees all of their children, so a court order about one of them counts for the others too.
 */
function flagsAround(seen: readonly Sighting[], holder: Holder): FlagKind[] {
  return seen.flatMap(({ page, student }) => {
    if (page !== 'relationships' || student === null) return [];
    const own = workedOn(seen.filter((one) => sameStudent(student, one.student)));
    return own && rowsOfPerson(own, holder).length > 0 ? own.flags : [];
  });
}

/**
 * The custody rule for a key. The flags that count are the student's, who stands on another page: they have been read
 * only where the holder is that student or one of the student's people, and they were readable there and here.
 */
function custodyOf(
  { context }: TabReport,
  worked: WorkedOn | null,
  relation: KeyRelation,
  around: readonly FlagKind[],
): ShownKey['custody'] {
  const kinds: FlagKind[] = [...context.flags.map(({ kind }) => kind), ...(worked?.flags ?? []), ...around];
  const known = relation === 'own' || (relation === 'related' && worked?.flagsReadable === true);
  return custodyState({ flags: kinds.map((kind) => ({ kind })), flagsReadable: known && context.flagsReadable });
}

/**
 * The keys on the screen, each with its holder and what the holder is to the student in hand.
 * @param seen the pages of this session, the newest first
 */
export function keysShown(report: TabReport, seen: readonly Sighting[]): ShownKey[] {
  const frameId = report.pages.find(({ page }) => page === 'demographics')?.frameId;
  if (frameId === undefined) return [];
  // The student whose page it is comes before any other.
  const { student } = report.context;
  const worked = student
    ? { student, related: null, complete: false, flags: [], flagsReadable: report.context.flagsReadable }
    : workedOn(seen);
  return report.facts.accounts
    .filter(({ hasKey }) => hasKey === true)
    .map((account) => {
      const holder = { name: account.keyHolder, personID: account.personID };
      // A header of another person: one of the two is of a page that is gone.
      const relation = otherThanHeader(report, account) ? 'unknown' : relationOf(worked, holder);
      const rows = worked && relation === 'related' ? rowsOfPerson(worked, holder) : [];
      return {
        frameId,
        row: account.row,
        holder: account.keyHolder,
        personID: account.personID,
        relation,
        types: [...new Set(rows.flatMap(({ relationship }) => relationship ?? []))],
        guardian: guardianOf(rows),
        student: worked?.student.name ?? worked?.student.studentNumber ?? null,
        custody: custodyOf(report, worked, relation, flagsAround(seen, holder)),
      };
    });
}
