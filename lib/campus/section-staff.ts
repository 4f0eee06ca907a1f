import { dates } from './line-dates.ts';
import type { RawPage } from './raw.ts';
import { linesOf, rowsOf, text } from './values.ts';

/** The id of the list of a section's staff. */
export const STAFF = 'staff';

const PRIMARY = /\bprimary\b|\bteacher of record\b|\bprincipal\b|\btitular\b/i;
const TEACHER = /\bteachers?\b|\bmaestr[oa]s?\b|\bdocentes?\b/i;

/**
 * Who teaches the section today, as its staff history says (Section Staff History, campus-pages.md §8): the primary
 * teachers, else the teachers.
 * @returns '' where the whole list is there and nobody is active in it; null where that is not certain
 */
export function teacherInHistory(page: RawPage, today: string): string | null {
  if (!page.lists[STAFF]) return null;
  const staff = linesOf(page, STAFF).map(({ line }) => ({
    name: text(line, 'staff'),
    role: `${text(line, 'role') ?? ''} ${line.group ?? ''}`,
    active: dates(line, today).active,
  }));
  const named = (role: RegExp) => staff.filter((one) => one.active && one.name && role.test(one.role));
  const primary = named(PRIMARY);
  const found = primary.length > 0 ? primary : named(TEACHER);
  if (found.length > 0) return [...new Set(found.map(({ name }) => name))].join('; ');
  const { seen, total } = rowsOf(page, STAFF);
  return seen === total && staff.every(({ active }) => active === false) ? '' : null;
}
