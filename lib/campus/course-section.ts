/** A course and its section as one text names them. Numbers are text: letters, dots and leading zeros are theirs. */
export interface CourseSection {
  courseNumber: string;
  sectionNumber: string;
  /** What follows the number; null where nothing does. */
  name: string | null;
}

/** The hyphens that pages print between a course and its section. */
const HYPHENS = /(?<=[\p{L}\p{N}])[‐‑‒–](?=\d)/gu;
/** A label, or the period that a grade book's list puts before its sections: "2) 1234-5 Algebra I". */
const PREFIX =
  /^(?:\d{1,2}\)\s+)?(?:(?:course|class|section|curso|clase|secci[oó]n)(?:\s*[/-]\s*section)?\s*[:#]\s*#?\s*)?/i;
/** The section stands behind the last hyphen of the number and has up to 4 digits (campus-pages.md §8). */
const NUMBER = '([A-Za-z0-9][A-Za-z0-9._ -]{0,24}?)-(\\d{1,4})';
const LEADING = new RegExp(`^${NUMBER}(?:\\s*[:–—-]?\\s+(\\S.*)|)$`);
const TRAILING = new RegExp(`^(\\S.*?)\\s*[([]${NUMBER}[)\\]]$`);

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().replace(HYPHENS, '-').replace(PREFIX, '');

/** "2026-27", a day, a phone number: numbers with hyphens that are no course. */
const YEARS = /^(19|20)\d\d$/;
const ALSO_A_NUMBER = /^(\d{4}-\d{1,2}|\d{1,2}-\d{1,2}|\d{3}|\d{3}-\d{3}|\d{3}-\d{2})$/;

/**
 * Reads "27.0991000-3 Algebra I" (also "Algebra I (27.0991000-3)") where a label says that it is a course and section.
 * @returns null when it is no such text
 */
export function courseSection(text: string): CourseSection | null {
  const said = plain(text);
  const [, courseNumber = '', sectionNumber = '', name = ''] = LEADING.exec(said) ?? [];
  if (courseNumber) return { courseNumber: courseNumber.trim(), sectionNumber, name: name || null };
  const [, before = '', course = '', section = ''] = TRAILING.exec(said) ?? [];
  return course ? { courseNumber: course.trim(), sectionNumber: section, name: before } : null;
}

/**
 * The same where nothing says so: a heading, a title bar, what a drop-down list shows. Then the number must be one word
 * with a digit, a name must follow it, and it must be no school year, day or phone number.
 */
export function courseSectionTitle(text: string): CourseSection | null {
  const found = courseSection(text);
  if (!found?.name || !/^\p{L}/u.test(found.name) || found.name.includes('@')) return null;
  const { courseNumber, sectionNumber } = found;
  if (/\s/.test(courseNumber) || !/\d/.test(courseNumber) || courseNumber.length < 3) return null;
  if (YEARS.test(courseNumber) && sectionNumber.length === 2) return null;
  if (ALSO_A_NUMBER.test(courseNumber) && sectionNumber.length > (courseNumber.length === 3 ? 3 : 1)) return null;
  return found;
}

/** A section number that stands alone, or before its teacher ("5 - Practice, Ada"). */
export function sectionNumberIn(text: string): string | null {
  return /^#?(\d{1,4})(?:\s*[:–—-]\s+\D.*)?$/.exec(text.trim())?.[1] ?? null;
}

/**
 * A course by its number, its name, or both ("002000 Math K"): a number has a digit, and a name follows it.
 * @param numbered the label says that it is the number
 */
export function courseIn(text: string, numbered: boolean): { courseNumber: string | null; name: string | null } {
  const said = plain(text);
  const [, number = '', rest = ''] = /^([A-Za-z0-9._-]*\d[A-Za-z0-9._-]*)(?:\s+[:–—-]?\s*(.*))?$/.exec(said) ?? [];
  const code = number.length > 1 || numbered;
  if (number && code) return { courseNumber: number, name: rest || null };
  if (numbered && /^[A-Za-z0-9._ -]{1,15}$/.test(said)) return { courseNumber: said, name: null };
  return { courseNumber: null, name: said || null };
}
