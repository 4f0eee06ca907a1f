import type { Tri } from '../facts.ts';

const WORD = /\(?\b(disabled|deshabilitad[oa]|desactivad[oa]|inhabilitad[oa])\b\)?/i;
const IN_BRACKETS = new RegExp(
  `\\s*\\((?:${/disabled|deshabilitad[oa]|desactivad[oa]|inhabilitad[oa]/.source})\\)`,
  'i',
);

/**
 * A disabled account is printed with "(Disabled)" behind its name (campus-pages.md §6).
 * @returns the text without it, and true where it stood there; null says that the text alone proves nothing
 */
export function withoutDisabled(text: string): { text: string; disabled: true | null } {
  const plain = text.replace(IN_BRACKETS, '').trim();
  return { text: plain, disabled: plain === text.trim() ? null : true };
}

/** The word of a status column: disabled, active, or null for a word that is not known ("Not disabled"). */
export function disabledStatus(status: string): Tri {
  if (/^\W*(not|no)\b/i.test(status)) return null;
  if (WORD.test(status)) return true;
  return /^(active|enabled|activ[oa]|habilitad[oa])$/i.test(status.trim()) ? false : null;
}
