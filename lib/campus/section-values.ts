import type { Section } from '../facts.ts';
import { courseIn, courseSection, sectionNumberIn } from './course-section.ts';
import type { RawLine } from './raw.ts';
import { isCrossedOut, text } from './values.ts';

/** What a page prints in the place of a teacher where there is none. */
const NO_TEACHER =
  /^(-+|–|—|n\/?a|none|no (primary )?teacher( assigned)?|not assigned|unassigned|tb[ad]|to be (announced|assigned|determined)|vacan(t|cy)( position)?|open position|unfilled|staff|(por|sin) (asignar|anunciar)|vacante|(select|choose|pick)\b.*|sin (maestro|maestra|docente|profesor)|ninguno)$/i;
/** The same as a name of a person who is none: "Staff, TBD", "Vacant, Teacher 2". */
const NOBODY =
  /^(staff|teacher|instructor|tb[ad]|vacan(t|cy)|unassigned|open|position)([\s,/&#-]+(staff|teacher|instructor|tb[ad]|vacan(t|cy)|unassigned|open|position|\d+))*$/i;
/** What may stand in for a teacher, or ask for one: who teaches is not said. As a family name too, where a comma follows. */
const STAND_IN =
  /^(?:sub|subs|substitutes?|long[- ]?term|to be|unknown|pending|nobody|unstaffed|unassigned|x{2,}|tb[ad]|vacan(?:t|cy)|staff|teacher|instructor|position|loading|new hire)(?![\p{L}\p{N}'’-])/iu;
/** The same, of words that are also names: "No, Practice" and "Open, Practice" are teachers. */
const STAND_IN_NAME =
  /^(?:(?:none|not|open|add|assign|see|view|show|ver)(?![\p{L}\p{N}'’-])(?!\s*,)|no (?:one|staff|teachers?|instructors?|primary|assigned|name|person|current|active|lead)\b)/iu;
/** A day or a number, which some other column has. */
const NOT_A_NAME = /^#?\d+$|\d[/.-]\d/;
/** "24", "24 / 30", "24 of 30", "24 students". */
const COUNT = /^(\d{1,4})(?:\s*(?:\/|of|de|out of)\s*\d{1,4})?(?:\s*(?:students?|estudiantes|alumnos))?$/i;

function teacherIn(line: RawLine): string | null {
  // What is crossed out may be the teacher who was.
  if (isCrossedOut(line)) return null;
  const named = ['primaryTeacher', 'teacher'].map((field) => {
    const read = text(line, field);
    if (read === null || NOT_A_NAME.test(read)) return null;
    if (/\b(ended|inactive|former|on leave|resigned|until)\b/i.test(read)) return null;
    if (NO_TEACHER.test(read) || NOBODY.test(read)) return '';
    return STAND_IN.test(read) || STAND_IN_NAME.test(read) ? null : read;
  });
  return named.find((name) => name) ?? (named.includes('') ? '' : null);
}

function rosterIn(line: RawLine): number | null {
  const digits = COUNT.exec(text(line, 'roster') ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * The first text of the line that names a course with its section. Where the section stands in a field of its own, a
 * course with a hyphen is a course: "SCI-300", section 11.
 */
function together(line: RawLine, section: string | null) {
  const places = ['courseSection', 'section', 'sectionNumber', 'course', 'courseNumber', 'courseName'];
  return places
    .map((field) => courseSection(text(line, field) ?? ''))
    .find((found) => found !== null && (section === null || Number(section) === Number(found.sectionNumber)));
}

/** Makes a section of a line that was read by `sectionLabels`. What the line does not say is null. */
export function sectionOf(line: RawLine): Section {
  const numbered = courseIn(text(line, 'courseNumber') ?? '', true);
  const course = courseIn(text(line, 'course') ?? '', false);
  const section = sectionNumberIn(text(line, 'sectionNumber') ?? '') ?? sectionNumberIn(text(line, 'section') ?? '');
  const whole = together(line, section);
  const printed = text(line, 'courseName');
  return {
    courseNumber: whole?.courseNumber ?? numbered.courseNumber ?? course.courseNumber,
    sectionNumber: whole?.sectionNumber ?? section,
    name:
      (printed && !courseSection(printed) ? printed : null) ??
      whole?.name ??
      numbered.name ??
      (whole ? null : course.name),
    teacher: teacherIn(line),
    term: text(line, 'term') || null,
    roster: rosterIn(line),
  };
}
