/**
 * A value read from a page, as one clean line: spaces, line breaks and control characters become one space, marks that
 * turn the writing direction around and half characters go. What a hostile name holds cannot start a line of its own.
 * @param longest in UTF-16 units; a longer value is cut, not in the middle of a character, and ends with "…"
 */
export function oneLine(text: string, longest = 200): string {
  const line = text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  if (line.length <= longest) return line;
  return `${line
    .slice(0, longest - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`;
}
