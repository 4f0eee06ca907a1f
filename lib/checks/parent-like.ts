import type { Tri } from '../facts.ts';
import { typeKey } from './relationship-type.ts';
import type { CheckDistrict } from './types.ts';

/**
 * Is the relationship of a type that the access checklist is about? Step-parents, grandparents, aunts and contacts are
 * not, unless the district's list has them (DESIGN §5).
 * @returns null when the type was not read
 */
export function parentLike(type: string | null, district: Pick<CheckDistrict, 'relationshipTypes'>): Tri {
  if (type === null) return null;
  const key = typeKey(type);
  return key !== '' && district.relationshipTypes.parentLike.some((word) => typeKey(word) === key);
}
