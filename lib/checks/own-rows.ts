import type { Relationship } from '../facts.ts';
import { sameName } from '../linkage/names.ts';
import { isOwnRow } from './relationship-type.ts';
import type { CheckInput } from './types.ts';

const unsure = <T extends boolean | null>(ticked: T): T | null => (ticked === true ? null : ticked);

/**
 * The relationships of a page without the student's own rows, which say nothing of anybody else (DESIGN §5).
 * @param facts what was read, and whose page it is
 * @returns rows of type Self or Student are left out. One of the student's own name or id and of no type may be the
 *   student or a parent of that name (Jr., Sr.): its ticks are then no guardian's, and nobody's fault
 */
export function ownRowsApart({
  relationships,
  context: { student },
}: Pick<CheckInput, 'relationships' | 'context'>): Relationship[] {
  const isStudent = ({ personID, name }: Relationship) =>
    (personID !== null && personID === student?.personID) ||
    (!!name && !!student?.name && sameName(name, student.name));
  return relationships
    .filter(({ relationship }) => !isOwnRow(relationship))
    .map((row) =>
      !row.relationship && isStudent(row)
        ? { ...row, guardian: unsure(row.guardian), portal: unsure(row.portal) }
        : row,
    );
}
