import { parentLike } from '../../checks/parent-like.ts';
import { isOwnRow } from '../../checks/relationship-type.ts';
import type { DistrictProfile } from '../../district/schema.ts';
import type { Relationship, Sighting } from '../../facts.ts';
import type { TabReport } from '../schema.ts';
import { relationshipsPage, studentOf } from './case.ts';
import { looksOf } from './looks.ts';

/**
 * Whom the question can be asked about: the people of the student's Relationships page, each once, parents first. Read in
 * this tab, or else earlier in this session for the same student.
 */
export function adultsOf(
  report: TabReport,
  seen: readonly Sighting[],
  district: Pick<DistrictProfile, 'relationshipTypes'>,
): Relationship[] {
  const page = relationshipsPage(looksOf(report, seen), studentOf(report));
  const met = new Set<string>();
  const people = (page?.facts.relationships ?? []).filter(({ relationship, personID }) => {
    if (isOwnRow(relationship) || (personID === null && !page?.here) || (personID !== null && met.has(personID)))
      return false;
    if (personID !== null) met.add(personID);
    return true;
  });
  const parent = ({ relationship }: Relationship) => parentLike(relationship, district) === true;
  return [...people.filter(parent), ...people.filter((one) => !parent(one))];
}
