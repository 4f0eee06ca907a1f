import type { UserNameRule } from '../district/portal-schema.ts';
import type { Student } from '../facts.ts';

/** A user name as the district's rule makes it. It holds in most cases only; no password is ever worked out. */
export interface LikelyUserName {
  userName: string;
  /** The name has a space, hyphen, apostrophe or accent, which the rule says nothing of. */
  unusual: boolean;
}

const SUFFIX = /[\s,]+(jr|sr|ii|iii|iv|v)\.?$/i;

const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const letters = (text: string) => plain(text).replace(/[\s'’`.-]/g, '');

/** "SMITH" and "smith" as "Smith"; "McDonald" stays. */
function capitalised(text: string): string {
  const rest = text.slice(1);
  const one = rest === rest.toUpperCase() || rest === rest.toLowerCase();
  return text.charAt(0).toUpperCase() + (one ? rest.toLowerCase() : rest);
}

const cased = (text: string, how: UserNameRule['last']): string =>
  how === 'none' ? '' : how === 'upper' ? text.toUpperCase() : how === 'lower' ? text.toLowerCase() : capitalised(text);

/** Each part of a name of several parts begins with a capital: "de la Cruz" as "DeLaCruz". */
const joined = (text: string, how: UserNameRule['last']): string =>
  text
    .split(/[\s-]+/)
    .map(letters)
    .filter(Boolean)
    .map((part) => cased(part, how))
    .join('');

/**
 * The likely user name of a student: "Smith, Ann B" with 700224 is ASmith0224.
 * @returns null where the name is not "Last, First" in Latin letters, or the number has too few digits
 */
export function likelyUserName(
  { name, studentNumber }: Pick<Student, 'name' | 'studentNumber'>,
  rule: UserNameRule,
): LikelyUserName | null {
  const [, last = '', first = ''] = /^([^,]+?)\s*(?:,\s*(?:jr|sr|ii|iii|iv)\.?\s*)?,\s*(.+)$/i.exec(name ?? '') ?? [];
  const surname = last.trim().replace(SUFFIX, '');
  const given = first.trim();
  const digits = studentNumber ?? '';
  if (!/^[A-Za-z]+$/.test(letters(surname)) || !/^[A-Za-z]/.test(plain(given))) return null;
  if (!/^\d+$/.test(digits) || digits.length < rule.digits) return null;
  const initial = rule.firstInitial === 'none' ? '' : cased(plain(given).charAt(0), rule.firstInitial);
  return {
    userName: `${initial}${joined(surname, rule.last)}${rule.digits > 0 ? digits.slice(-rule.digits) : ''}`,
    unusual: !/^[A-Za-z]+$/.test(surname) || !/^[A-Za-z]/.test(given),
  };
}
