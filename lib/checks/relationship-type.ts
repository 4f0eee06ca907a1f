/**
 * A relationship type as it is compared: without case, accents, punctuation and spaces, and always as a whole, so that
 * "Step-Mother" and "Grandmother" never equal "mother".
 */
export function typeKey(type: string): string {
  return type
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The student's own row, which is no relationship (DESIGN §5). */
export function isSelf(type: string | null): boolean {
  return type !== null && typeKey(type) === 'self';
}

const STUDENT = new Set(['student', 'estudiante', 'alumno', 'alumna']);

/** The same on the Relationships page, where lists also name the student by what they are. */
export function isOwnRow(type: string | null): boolean {
  return isSelf(type) || (type !== null && STUDENT.has(typeKey(type)));
}
