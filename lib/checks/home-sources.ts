import type { Facts, Person, Student, Tri } from '../facts.ts';
import type { CheckInput } from './types.ts';

/** One page that shows households: the one in hand, or one seen before. */
export interface HomeSource extends Pick<Facts, 'households' | 'memberships' | 'locations'> {
  /** The page in hand: its rows can be pointed at. */
  here: boolean;
  owner: { personID: string | null; name: string | null; student: Tri };
  household: { name: string | null; householdID: string | null } | null;
  /** It lists members, and all of them. */
  membersComplete: boolean;
}

function ownerOf(student: Student | null, person: Person | null): HomeSource['owner'] {
  const enrolled = student !== null && (student.studentNumber !== null || student.grade !== null);
  const { personID = null, name = null } = student ?? person ?? {};
  return { personID, name, student: enrolled ? true : student === null && person !== null ? false : null };
}

const listsMembers = (unread: readonly string[]) => !unread.includes('name') && !unread.includes('rows');

/** The page in hand, then the pages seen before, the newest first. */
export function homeSources(input: CheckInput): HomeSource[] {
  const { page, context } = input;
  const { seen, total } = page.rows;
  const here: HomeSource = {
    households: input.households,
    memberships: input.memberships,
    locations: input.locations,
    here: true,
    owner: ownerOf(context.student, context.person),
    household: context.household ?? null,
    membersComplete: page.settled && total !== null && seen >= total && listsMembers(page.unread),
  };
  const before = (input.seen ?? []).map((sighting): HomeSource => {
    const { households, memberships, locations } = sighting.facts;
    return {
      households,
      memberships,
      locations,
      here: false,
      owner: ownerOf(sighting.student, sighting.person),
      household: sighting.household,
      membersComplete: sighting.complete && listsMembers(sighting.unread),
    };
  });
  return [here, ...before];
}
