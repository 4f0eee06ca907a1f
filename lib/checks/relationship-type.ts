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
