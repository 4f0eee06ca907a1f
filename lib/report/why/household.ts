import type { Membership } from '../../facts.ts';
import type { Case } from './case.ts';
import { isAbout, type Look, noDates, sourceOf } from './looks.ts';
import type { Step } from './types.ts';

interface Home {
  key: string | null;
  role: Membership['role'];
  active: boolean | null;
  look: Look;
}

/** The household of a line. A page of one household's members is one household, whether or not it says its id. */
function keyOf({ householdID }: Membership, { page, household, at }: Look): string | null {
  if (householdID !== null || page !== 'household-members') return householdID;
  return household?.householdID ?? `page read ${at}`;
}

/** A line without a person of its own, on a person's own list of households, is that person's. */
function isOf(line: Membership, look: Look, personID: string): boolean {
  if (line.personID !== null) return line.personID === personID;
  return look.page === 'households' && line.name === null && isAbout(look, personID);
}

function homesOf(personID: string | null, looks: readonly Look[]): Home[] {
  if (personID === null) return [];
  return looks.flatMap((look) =>
    look.facts.memberships
      .filter((line) => isOf(line, look, personID))
      .map((line) => ({
        key: keyOf(line, look),
        role: look.unread.includes('role') ? null : line.role,
        active: line.active === true && noDates(look) ? null : line.active,
        look,
      })),
  );
}

/** Is the person's whole list of households known? */
const allKnown = (personID: string | null, looks: readonly Look[]) =>
  looks.some((look) => look.page === 'households' && look.complete && !noDates(look) && isAbout(look, personID));

const older = (a: Look, b: Look) => (a.at <= b.at ? a : b);

/** Do parent and child share a household? Two homes are no error (DESIGN promise 5), and neither is none, by itself. */
export function householdStep({ looks, parentID, studentID }: Case): Step {
  const step = { id: 'household', source: null, showsOn: 'households' } as const;
  const parents = homesOf(parentID, looks);
  const students = homesOf(studentID, looks);
  const living = (home: Home) => home.key !== null && home.active === true;
  const shared = students.filter(living).flatMap((home) => {
    const other = parents.find((one) => living(one) && one.key === home.key);
    return other ? [{ home, source: sourceOf(older(home.look, other.look)) }] : [];
  });
  const best = shared.find(({ home }) => home.role === 'primary') ?? shared.find(({ home }) => home.role !== null);
  if (best) {
    const say = best.home.role === 'primary' ? 'homeShared' : 'homeSecond';
    return { ...step, state: 'ok', say, source: best.source, showsOn: null };
  }
  if (shared[0]) return { ...step, state: 'unknown', say: 'homeRole', source: shared[0].source };
  const unsure = [...parents, ...students].some(({ key, active }) => active === null || (active && key === null));
  const [first, second] = [parents[0], students[0]];
  if (first && second && !unsure && allKnown(parentID, looks) && allKnown(studentID, looks)) {
    const source = sourceOf(older(first.look, second.look));
    return { ...step, state: 'review', say: 'homeNone', source, showsOn: null };
  }
  return { ...step, state: 'unknown', say: 'homeUnseen' };
}
