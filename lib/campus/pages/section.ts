import type { Course, Section } from '../../facts.ts';
import { courseIn, courseSectionTitle } from '../course-section.ts';
import { END_WORDS, START_WORDS } from '../day-labels.ts';
import { titling } from '../frame-selectors.ts';
import type { RawPage } from '../raw.ts';
import { sectionLabels } from '../section-labels.ts';
import { STAFF, teacherInHistory } from '../section-staff.ts';
import { sectionOf } from '../section-values.ts';
import type { OwnList } from '../spec.ts';
import { allNull, linesOf, rowsOf, text } from '../values.ts';
import { withheldWords } from '../withheld-words.ts';
import type { PageDefinition } from './page.ts';

const SECTIONS = 'sections';
const MASTER = 'master';
const FIELDS = ['courseNumber', 'sectionNumber', 'name', 'teacher', 'term', 'roster'] as const;
const ABOUT = 'about';
const COUNT = 'count';
const NUMBERS = ['courseSection', 'sectionNumber', 'section'];

/** Sections of a course in a grid, or one section in a form or in cards. First in the list: its lines have its sections' numbers. */
const sections: OwnList = {
  id: SECTIONS,
  labels: sectionLabels,
  ids: [],
  needs: NUMBERS,
  withheld: withheldWords,
  score: {
    has: [
      { of: NUMBERS, each: 0.3, most: 1 },
      { of: ['courseNumber', 'courseSection', 'course'], each: 0.2, most: 1 },
      { of: ['teacher', 'primaryTeacher'], each: 0.2, most: 1 },
      { of: ['roster', 'term', 'room', 'courseName'], each: 0.1, most: 4 },
    ],
    wants: [['sectionNumber'], ['courseSection'], ['section']],
    against: [{ columns: '^(period|pd|per|student( name)?|score|assignment|attendance)$', less: 0.3 }],
  },
  record: { keys: [...NUMBERS, 'courseNumber'], needs: NUMBERS },
};

/** What is said of a section that only a heading or the title bar names: "1234-5 Algebra I". */
const { teacher, primaryTeacher, term, roster, room } = sectionLabels;
const about: OwnList = {
  id: ABOUT,
  labels: {
    teacher: teacher ?? [],
    primaryTeacher: primaryTeacher ?? [],
    term: term ?? [],
    roster: roster ?? [],
    room: room ?? [],
  },
  ids: [],
  needs: ['teacher', 'primaryTeacher', 'roster'],
  score: {
    has: [
      { of: ['teacher', 'primaryTeacher', 'roster'], each: 0.25, most: 2 },
      { of: ['term', 'room'], each: 0.15, most: 2 },
    ],
    wants: [['teacher'], ['primaryTeacher']],
    against: [{ columns: '.', less: 1 }],
  },
  record: { keys: ['teacher', 'primaryTeacher', 'roster'], needs: ['teacher', 'primaryTeacher'] },
};

/** "Roster (24)": how many students, where a heading alone says it. */
const count: OwnList = {
  id: COUNT,
  aside: true,
  labels: {},
  needs: ['roster'],
  least: 99,
  score: { has: [] },
  heading: {
    field: 'roster',
    titles: titling,
    words:
      '^(?:(?:class |section )?roster|students|enrolled students|estudiantes) (\\d{1,4})(?: students| estudiantes)?$',
  },
};

/** Who taught a section, from when to when. */
const staff: OwnList = {
  id: STAFF,
  labels: {
    staff: [
      'Name',
      'Staff',
      'Staff Name',
      'Staff Member',
      'Teacher',
      'Teacher Name',
      'Primary Teacher',
      'Person',
      'Nombre',
      'Maestro',
      'Docente',
    ],
    role: ['Role', 'Staff Role', 'Teacher Role', 'Staff Type', 'Type', 'Rol', 'Tipo'],
    startDate: [...START_WORDS, 'Assigned Date', 'Assignment Start Date'],
    endDate: [...END_WORDS, 'Assignment End Date'],
  },
  ids: [],
  needs: ['staff'],
  score: { has: [{ of: ['staff', 'startDate', 'endDate', 'role'], each: 0.25, most: 4 }], wants: [['staff']] },
};

/** A course without its sections: the course master. */
const master: OwnList = {
  id: MASTER,
  labels: {
    courseNumber: sectionLabels['courseNumber'] ?? [],
    courseName: [...(sectionLabels['courseName'] ?? []), 'Name', 'Nombre'],
    department: ['Department', 'Subject Area', 'Subject Type', 'Departamento'],
    credit: ['Credit', 'Credits', 'GPA Weight', 'Course Type', 'State Code', 'Course Catalog', 'Créditos'],
  },
  ids: [],
  needs: ['courseNumber'],
  score: {
    has: [
      { of: ['courseNumber', 'courseName'], each: 0.3, most: 2 },
      { of: ['department', 'credit'], each: 0.1, most: 2 },
    ],
    wants: [['courseNumber']],
  },
  record: { keys: ['courseNumber'], needs: ['courseNumber'] },
};

/** The course that the page's master data names; nulls where there is none. */
function masterOf(page: RawPage): Pick<Course, 'courseNumber' | 'name'> {
  const line = linesOf(page, MASTER)[0]?.line;
  if (!line) return { courseNumber: null, name: null };
  const { courseNumber, name } = courseIn(text(line, 'courseNumber') ?? '', true);
  return { courseNumber, name: text(line, 'courseName') || name };
}

/** Adds what the page says around its lines: a heading "1234-5 Algebra I", the course's own data, the staff history. */
function completed(read: Section[], page: RawPage, today: string): Section[] {
  const titles = (page.titles ?? []).map(courseSectionTitle).filter((title) => title !== null);
  const title = new Set(titles.map((one) => `${one.courseNumber}-${one.sectionNumber}`)).size === 1 ? titles[0] : null;
  const about = masterOf(page);
  const blank: Section = {
    courseNumber: null,
    sectionNumber: null,
    name: null,
    teacher: null,
    term: null,
    roster: null,
  };
  const [said, another] = linesOf(page, ABOUT).map(({ line }) => sectionOf(line));
  const alone = said && !another ? said : blank;
  const list = read.length > 0 ? read : title || page.lists[STAFF] || page.lists[ABOUT] ? [alone] : [];
  const [only, more] = list;
  if (!only || more)
    return list.map((one) => ({
      ...one,
      courseNumber: one.courseNumber ?? about.courseNumber,
      name: one.name ?? about.name,
    }));
  const counts = new Set(linesOf(page, COUNT).flatMap(({ line }) => sectionOf(line).roster ?? []));
  const own = title && (only.sectionNumber ?? title.sectionNumber) === title.sectionNumber ? title : null;
  return [
    {
      ...only,
      courseNumber: only.courseNumber ?? own?.courseNumber ?? about.courseNumber,
      sectionNumber: only.sectionNumber ?? own?.sectionNumber ?? null,
      name: only.name ?? own?.name ?? about.name,
      // Beside a history nothing else says it: a role in one of its rows ("Primary Teacher") reads like a label.
      teacher: page.lists[STAFF] ? teacherInHistory(page, today) : only.teacher,
      roster: only.roster ?? (counts.size === 1 ? Math.max(...counts) : null),
    },
  ];
}

/** What the page is about: its one section, or the course of all its sections. */
function courseOf(found: readonly Section[], page: RawPage): Course | null {
  const [first, more] = found;
  if (first && !more) {
    const { courseNumber, sectionNumber, name, teacher } = first;
    return courseNumber || sectionNumber ? { courseNumber, sectionNumber, name, teacher } : null;
  }
  const about = first ?? masterOf(page);
  const one = about.courseNumber !== null && found.every(({ courseNumber }) => courseNumber === about.courseNumber);
  return one ? { courseNumber: about.courseNumber, sectionNumber: null, name: about.name, teacher: null } : null;
}

/** Section Information, Course Sections, Section Staff History and the course master (campus-pages.md §8), in every skin. */
export const section: PageDefinition = {
  id: 'section',
  spec: {
    place: {
      address:
        '\\bsections?\\b|\\bcourse (masters?|information|info|editor|details?|tool set)\\b|\\bcurriculum course\\b',
      heading:
        '^(course )?sections?( (information|info|editor|details?|set ?up|summary|staff( history)?|tool))?( (for|of)\\b.*)?$|^course (master|information|details?|editor)( information)?$|^(informacion|historial) .*\\bseccion\\b|^secciones?( del curso)?$',
      not: '\\b(course registration|registration|attendance|schedule (wizard|reports?)|lunch|portal)\\b',
    },
    lists: [sections, staff, master, about, count],
  },
  facts(page, today) {
    const read = linesOf(page, SECTIONS).map(({ line }) => sectionOf(line));
    const found = completed(read, page, today);
    const unread = found.length > 0 ? allNull(found, FIELDS) : [...FIELDS];
    const shown = page.lists[SECTIONS] ? rowsOf(page, SECTIONS) : { seen: found.length, total: found.length || null };
    return { facts: { sections: found }, unread, rows: shown, context: { course: courseOf(found, page) } };
  },
};
