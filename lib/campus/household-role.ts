import { fold } from '../dom/text.ts';
import type { Membership } from '../facts.ts';
import type { RawLine } from './raw.ts';
import { box, text } from './values.ts';

type Role = Membership['role'];

/** What one of the words below begins with, or a letter that folding may change: most texts hold neither. */
const MAY_SAY = /prim|princ|secund|second|[^\s!-~]/i;

/** Beside the word these say that it holds not, no longer, or not yet. */
const IN_DOUBT =
  /\b(not|no|non|was|were|former|formerly|previous|previously|until|till|proposed|pending|requested|unconfirmed|unverified|hasta|antes|anterior|pendiente)\b/;

/** What a text says; a text that says both, or neither, says nothing ("Primary and secondary households"). */
function said(value: string | null): Role {
  if (!value || !MAY_SAY.test(value)) return null;
  const words = ` ${fold(value)} `;
  const primary = /\b(primary|primario|primaria|principal)\b/.test(words);
  const secondary = /\b(secondary|secundario|secundaria)\b/.test(words);
  if (primary === secondary || IN_DOUBT.test(words) || value.includes('?')) return null;
  return primary ? 'primary' : 'secondary';
}

/** What a column of the two says: also in its first letters. */
function letter(value: string | null): Role {
  if (!value) return null;
  const short = fold(value);
  return /^p(ri|rim)?$/.test(short) ? 'primary' : /^s(ec)?$/.test(short) ? 'secondary' : said(value);
}

/** Headings as read before: all lines of a long list stand under a few. */
const known = new Map<string, Role>();
const MOST_KNOWN = 100;

function ofHeading(heading: string | null): Role {
  if (heading === null) return null;
  const before = known.get(heading);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const role = said(heading);
  known.set(heading, role);
  return role;
}

/**
 * Whether a membership is in the person's primary or secondary household (campus-pages.md §4.1): a Secondary or Primary
 * box, a word in a column, or the heading that the line stands under. null where two of them disagree.
 */
export function roleOf(line: RawLine): Role {
  const secondary = box(line, 'secondary');
  const primary = box(line, 'primary');
  const voices: Role[] = [
    secondary === null ? null : secondary ? 'secondary' : 'primary',
    // "Not primary" is said of a membership that is secondary: there is no third kind.
    primary === null ? null : primary ? 'primary' : 'secondary',
    said(text(line, 'role')),
    letter(text(line, 'which')),
    said(text(line, 'secondary')),
    said(text(line, 'name')),
    ofHeading(line.group),
  ];
  let role: Role = null;
  for (const voice of voices) {
    if (voice !== null && role !== null && voice !== role) return null;
    role ??= voice;
  }
  return role;
}
