import { sectionLabels } from '../section-labels.ts';
import { sectionOf } from '../section-values.ts';
import { allNull, linesOf, rowsOf } from '../values.ts';
import type { PageDefinition } from './page.ts';

const LIST = 'schedule';
const FIELDS = ['courseNumber', 'sectionNumber', 'name', 'teacher', 'term'] as const;
const COURSES = ['courseSection', 'courseNumber', 'course', 'courseName'];

/** How many students a section has is no matter of a student's schedule. */
const { roster: _roster, ...shown } = sectionLabels;

/** Columns of lists that print the same words and are no schedule: course requests, grades, attendance, fees. */
const OTHER =
  '^(request(ed)?( type)?|alternate|score|grade|posted|percent|absent|tardy|status|amount|balance|student( name)?|units?|credits? (earned|attempted))$';

/** A student's schedule (campus-pages.md §8): one line a section, in every skin. */
export const schedule: PageDefinition = {
  id: 'schedule',
  spec: {
    place: {
      address: '\\b(student |class )?schedules?\\b|\\bstudent scheduling\\b',
      heading:
        '^(student |class |current )?schedules?( (for|of)\\b.*)?$|^horario( (de|del)\\b.*)?$|\\bgeneral schedule$',
      not: '\\b(bell|period|structures?|payments?|fees?|calendar schedule|schedule wizard|messenger|portal|bus|transportation)\\b',
    },
    lists: [
      {
        id: LIST,
        labels: {
          ...shown,
          courseSection: [...(shown['courseSection'] ?? []), 'Class ID'],
          courseName: [...(shown['courseName'] ?? []), 'Description', 'Descripción', 'Title'],
        },
        ids: [],
        needs: COURSES,
        score: {
          has: [
            { of: COURSES, each: 0.25, most: 2 },
            { of: ['period', 'room'], each: 0.15, most: 2 },
            { of: ['teacher', 'primaryTeacher'], each: 0.15, most: 1 },
            { of: ['term'], each: 0.1 },
          ],
          wants: [['period'], ['room'], ['term']],
          against: [{ columns: OTHER, less: 0.6 }],
        },
        record: { keys: [...COURSES, 'section', 'sectionNumber'], needs: COURSES },
      },
    ],
  },
  facts(page) {
    const sections = linesOf(page, LIST).map(({ line }) => sectionOf(line));
    const unread = sections.length > 0 ? allNull(sections, FIELDS) : page.lists[LIST] ? [] : [...FIELDS];
    return { facts: { sections }, unread: [...unread, 'roster'], rows: rowsOf(page, LIST) };
  },
};
