/** No vowels, so that no word comes out, and nothing that is read for something else. */
const letters = 'BCDFGHJKMNPQRSTVWXYZ23456789';

const anyMark = new RegExp(`CL-[${letters}]{8}`, 'g');

/** The mark that a subject ends with; null: it has none. */
export const markIn = (subject: string): string | null => subject.match(anyMark)?.at(-1) ?? null;

/**
 * A mark that stands in a ticket's text, by which it is known again at the desk: `CL-7QKW9F3D`. It says nothing of anybody.
 * @param random at least 8 random bytes
 */
export function markFrom(random: Uint8Array): string {
  return `CL-${[...random.slice(0, 8)].map((byte) => letters.charAt(byte % letters.length)).join('')}`;
}
