import { fold } from '../../dom/text.ts';
import type { Section } from '../../facts.ts';
import type { RawLine } from '../raw.ts';
import { ENTRY, onceEach, sectionsInCell } from '../schedule-cell.ts';
import { sectionLabels } from '../section-labels.ts';
import { sectionOf } from '../section-values.ts';
import { allNull, linesOf, rowsOf, text } from '../values.ts';
import type { PageDefinition } from './page.ts';

const LIST = 'schedule';
const FIELDS = ['courseNumber', 'sectionNumber', 'name', 'teacher', 'term'] as const;
const COURSES = ['courseSection', 'courseNumber', 'course', 'courseName'];

/** How many students a section has is no matter of a student's schedule. */
const { roster: _roster, ...shown } = sectionLabels;

/** Columns of lists that print the same words and are no schedule: course requests, grades, attendance, fees. */
const OTHER =
  '^(request(ed)?( type)?|alternate|score|grade|posted|percent|absent|tardy|status|amount|balance|student( name)?|units?|credits? (earned|attempted))$';

/** The heads of a schedule of two ways: periods or hours down, terms or days across, or the other way round. */
const HEAD =
  '^((period|per|pd|hour|block|term|quarter|qtr|semester|sem|trimester|tri|day|periodo|hora|trimestre|semestre|dia) ?[a-z0-9]{1,3}|[qst]\\d|\\d{1,2}(st|nd|rd|th)?( (period|hour|block|quarter|semester|term))?|mon(day)?|tue(sday)?|wed(nesday)?|thu(rsday)?|fri(day)?|lunes|martes|miercoles|jueves|viernes)( .*)?$';
const TERM = /^(term|quarter|qtr|sem|tri|[qst]\d)|\b(quarter|semester|term)\b/;

const isCell = (line: RawLine) => text(line, 'cell') !== null;

/** The sections of a cell, with the term that its column or its row is headed by. */
function inCell(line: RawLine): Section[] {
  const heads = [text(line, 'across') ?? '', text(line, 'down') ?? ''];
  const term = heads.find((head) => TERM.test(fold(head))) ?? null;
  return sectionsInCell(text(line, 'cell') ?? '', term?.replace(/\s*[([].*$/, '') ?? null);
}

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
        needs: [...COURSES, 'cell'],
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
        matrix: { head: HEAD, entry: ENTRY },
        record: {
          keys: [...COURSES, 'section', 'sectionNumber'],
          needs: COURSES,
          titles: [{ field: 'period', words: '^(period|per|pd|hour|block|periodo|hora) ?[a-z0-9]{1,2}\\b' }],
        },
      },
    ],
  },
  facts(page) {
    const lines = linesOf(page, LIST).map(({ line }) => line);
    const [cells, rows] = [lines.filter(isCell), lines.filter((line) => !isCell(line))];
    const sections = [...rows.map(sectionOf), ...onceEach(cells.flatMap(inCell))];
    const unread = sections.length > 0 ? allNull(sections, FIELDS) : page.lists[LIST] ? [] : [...FIELDS];
    return {
      facts: { sections },
      unread: [...unread, 'roster'],
      rows: cells.length > 0 ? { seen: sections.length, total: sections.length } : rowsOf(page, LIST),
    };
  },
};
