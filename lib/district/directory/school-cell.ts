import { isOnlyKind, isSchoolLike } from './content.ts';
import { flat } from './grid.ts';

/**
 * The schools that a cell names. Lines of one broken name are put together again ("Practice Birch / Middle School");
 * several names in one cell are parted at line ends, semicolons, commas and bullets where every part is a name.
 * @returns null when it cannot be told whether it is one school or several
 */
export function schoolsIn(cell: string): string[] | null {
  const lines = cell
    .split('\n')
    .map((line) => flat(line.replace(/^[\s•·▪*–-]+|[\s*†‡§]+$/g, '')))
    .filter((line) => line !== '');
  const parted: string[] = [];
  for (const line of lines) {
    const own = namesIn(line);
    if (own === null) return null;
    parted.push(...own);
  }
  if (parted.length <= 1) return parted;
  const names: string[] = [];
  let unfinished = false;
  for (const part of parted) {
    const last = names.at(-1);
    if (last !== undefined && (unfinished || isOnlyKind(part))) names[names.length - 1] = `${last} ${part}`;
    else names.push(part);
    unfinished = !isSchoolLike(names.at(-1) as string);
  }
  if (!unfinished) return names;
  // Nothing in it reads like a school: a short name broken into two lines is one, more lines are not understood.
  return names.length === 1 && lines.length <= 2 ? names : null;
}

/**
 * One line's names. A comma parts them where each side is a name by itself; behind a whole name it may part two, and
 * that is not certain (null); elsewhere it belongs to the name ("School of Law, Arts").
 */
function namesIn(line: string): string[] | null {
  const names: string[] = [];
  for (const part of line.split(/\s*[;•|]\s*/).filter((each) => each !== '')) {
    const soft = part.split(/\s*,\s*/).filter((each) => each !== '');
    // "Cedar High & Dogwood Academy" are two, "Arts & Sciences Academy" is one.
    const joined = part.split(/\s+(?:[/&+]|and|y)\s+/i);
    if (joined.length > 1 && joined.every(isWhole)) names.push(...joined);
    else if (soft.length > 1 && soft.every(isSchoolLike)) names.push(...soft);
    else if (soft.length > 1 && isWhole(soft[0] as string)) return null;
    else names.push(part);
  }
  return names;
}

/** A name that ends with its level or kind: nothing has to follow. */
const isWhole = (name: string): boolean => isSchoolLike(name) && isOnlyKind(name.split(' ').at(-1) ?? '');
