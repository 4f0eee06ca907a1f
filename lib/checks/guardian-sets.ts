import type { Sighting, Tri } from '../facts.ts';

/** Who a student's guardians are, by that student's Relationships page as it was last seen in this session. */
export interface GuardianSets {
  /** By the student's personID: their active guardians; only where every row and box was read. */
  whole: ReadonlyMap<string, ReadonlySet<string>>;
  /** Everybody with an active Guardian box, of any student. */
  guardians: ReadonlySet<string>;
}

function setOf(sighting: Sighting): { ids: Set<string>; whole: boolean } {
  const rows = sighting.facts.relationships.filter(({ active }) => active !== false);
  const ids = new Set<string>();
  let whole = sighting.complete && rows.length > 0;
  for (const { guardian, active, personID } of rows) {
    if (guardian === false) continue;
    if (guardian === true && active === true && personID !== null) ids.add(personID);
    else whole = false;
  }
  return { ids, whole };
}

export function guardianSets(seen: readonly Sighting[] = []): GuardianSets {
  const whole = new Map<string, ReadonlySet<string>>();
  const guardians = new Set<string>();
  const known = new Set<string>();
  for (const sighting of seen) {
    const id = sighting.student?.personID ?? null;
    if (sighting.page !== 'relationships' || id === null || known.has(id)) continue;
    known.add(id);
    const found = setOf(sighting);
    for (const guardian of found.ids) guardians.add(guardian);
    if (found.whole) whole.set(id, found.ids);
  }
  return { whole, guardians };
}

/**
 * Whether a person is a guardian, by what was seen.
 * @param students personIDs of the students of the household; null: somebody's is not known
 */
export function guardianBySets(sets: GuardianSets, personID: string | null, students: readonly (string | null)[]): Tri {
  if (personID === null) return null;
  if (sets.guardians.has(personID)) return true;
  const all = students.length > 0 && students.every((id) => id !== null && sets.whole.has(id));
  return all ? false : null;
}
