import type { Assignment } from '../support/types.ts';
import type { DistrictProfile } from './schema.ts';

/**
 * The specialist for a school. Two schools that both fit the name give `ambiguous-school`, never a guess (promise 7).
 * @param schoolAsShown the school's name as Campus shows it, or null when it was not read
 */
export function assignmentFor(_profile: DistrictProfile, schoolAsShown: string | null): Assignment {
  return { status: 'none', school: schoolAsShown, reason: 'no-school-read' };
}
