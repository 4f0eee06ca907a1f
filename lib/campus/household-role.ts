import { fold } from '../dom/text.ts';
import type { Membership } from '../facts.ts';
import type { RawLine } from './raw.ts';
import { box, text } from './values.ts';

type Role = Membership['role'];

/** What one of the words below begins with, or a letter that folding may change: most texts hold neither. */
const MAY_SAY = /prim|princ|secund|second|[^\s!-~]/i;

/** What a text says; a text that says both, or neither, says nothing ("Primary and secondary households"). */
function said(value: string | null): Role {
  if (!value || !MAY_SAY.test(value)) return null;
  const words = ` ${fold(value)} `;
  const primary = /\b(primary|primario|primaria|principal)\b/.test(words);
  const secondary = /\b(secondary|secundario|secundaria)\b/.test(words);
  if (primary === secondary || /\b(not|no|non)\b/.test(words)) return null;
  return primary ? 'primary' : 'secondary';
}

/** What a column of the two says: also in its first letters. */
function letter(value: string | null): Role {
  const short = fold(value ?? '');
  return /^p(ri|rim)?$/.test(short) ? 'primary' : /^s(ec)?$/.test(short) ? 'secondary' : said(value);
}

/**
 * Whether a membership is in the person's primary or secondary household (campus-pages.md §4.1): a Secondary or Primary
 * box, a word in a column, or the heading that the line stands under. null where two of them disagree.
 */
export function roleOf(line: RawLine): Role {
  const secondary = box(line, 'secondary');
  const primary = box(line, 'primary');
  const voices = [
    secondary === null ? null : secondary ? 'secondary' : 'primary',
    // "Not primary" is said of a membership that is secondary: there is no third kind.
    primary === null ? null : primary ? 'primary' : 'secondary',
    said(text(line, 'role')),
    letter(text(line, 'which')),
    said(text(line, 'secondary')),
    said(text(line, 'name')),
    said(line.group),
  ].filter((voice): voice is 'primary' | 'secondary' => voice !== null);
  return new Set(voices).size === 1 ? (voices[0] ?? null) : null;
}
