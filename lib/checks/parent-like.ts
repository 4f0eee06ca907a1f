import type { Tri } from '../facts.ts';
import { typeKey } from './relationship-type.ts';
import type { CheckDistrict } from './types.ts';

/**
 * Is the relationship of a type that the access checklist is about? Step-parents, grandparents, aunts and contacts are
 * not, unless the district's list has them (DESIGN §5).
 * @returns null when the type was not read, or is of two of which one is: "Mother/Guardian", "Mother (Primary)"
 */
export function parentLike(type: string | null, district: Pick<CheckDistrict, 'relationshipTypes'>): Tri {
  if (type === null) return null;
  const isListed = (part: string) =>
    district.relationshipTypes.parentLike.some((word) => typeKey(word) === typeKey(part));
  if (isListed(type)) return true;
  const parts = type.split(/[()/&,]/).filter((part) => typeKey(part) !== '');
  const listed = parts.filter(isListed).length;
  return listed === 0 ? false : listed === parts.length ? true : null;
}
