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
    .map((line) => flat(line.replace(/^[\s•·▪*–-]+/, '')))
    .filter((line) => line !== '');
  const parted = lines.flatMap((line) => parts(line));
  if (parted.length <= 1) return parted;
  const names: string[] = [];
  let open = false;
  for (const part of parted) {
    const last = names.at(-1);
    if (last !== undefined && (open || isOnlyKind(part))) names[names.length - 1] = `${last} ${part}`;
    else names.push(part);
    open = !isSchoolLike(names.at(-1) as string);
  }
  if (!open) return names;
  // Nothing in it reads like a school: a short name broken into two lines is one, more lines are not understood.
  return names.length === 1 && lines.length <= 2 ? names : null;
}

/** One line's names. A comma parts them only where each side is a name by itself ("School of Law, Arts"). */
function parts(line: string): string[] {
  const hard = line.split(/\s*[;•|]\s*/).filter((part) => part !== '');
  return hard.flatMap((part) => {
    const soft = part.split(/\s*,\s*/).filter((each) => each !== '');
    return soft.length > 1 && soft.every(isSchoolLike) ? soft : [part];
  });
}
