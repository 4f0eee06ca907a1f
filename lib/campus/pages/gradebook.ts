import type { Course, Section } from '../../facts.ts';
import { courseSectionTitle } from '../course-section.ts';
import type { RawPage } from '../raw.ts';
import { sectionLabels } from '../section-labels.ts';
import { sectionOf } from '../section-values.ts';
import { allNull, linesOf } from '../values.ts';
import type { PageDefinition } from './page.ts';

const BAR = 'bar';
const ROSTER = 'roster';
const FIELDS = ['courseNumber', 'sectionNumber', 'name', 'teacher', 'term', 'roster'] as const;
const SECTIONS = ['section', 'courseSection', 'course'];

/** Rows of students, by what has marked them in releases since 2020 (campus-pages.md §8). */
const STUDENTS = '#grid .studentName,#studentTable .studentName,[id^="studentTR"] .studentName,.studentTD .studentName';

/** Which section the grade book is open for: what its lists above the grid show, else a heading. */
function openSection(page: RawPage): Section {
  const bar = linesOf(page, BAR).map(({ line }) => sectionOf(line));
  const named = (page.titles ?? []).map(courseSectionTitle).filter((title) => title !== null);
  const one = new Set(named.map((title) => `${title.courseNumber}-${title.sectionNumber}`)).size === 1;
  const read = bar.find(({ sectionNumber }) => sectionNumber !== null);
  const title = one ? named[0] : undefined;
  const students = page.lists[ROSTER]?.rows.seen ?? 0;
  return {
    courseNumber: read?.courseNumber ?? title?.courseNumber ?? null,
    sectionNumber: read?.sectionNumber ?? title?.sectionNumber ?? null,
    name: read?.name ?? title?.name ?? null,
    teacher: bar.find(({ teacher }) => teacher !== null)?.teacher ?? null,
    term: bar.find(({ term }) => term !== null)?.term ?? null,
    // None at all is also what a grade book shows while it loads.
    roster: students > 0 ? students : null,
  };
}

/** The teacher's grade book. Rows of students are counted; no name, score or grade is read. */
export const gradebook: PageDefinition = {
  id: 'gradebook',
  spec: {
    place: {
      address: '\\bgrade ?book\\b',
      heading: '^(my |teacher )?grade ?book\\b|^libro de calificaciones\\b',
      not: '\\b(portal|updates)\\b',
    },
    lists: [
      {
        id: BAR,
        labels: {
          section: [...(sectionLabels['section'] ?? []), 'Sections', 'Select a section', 'Section Picker'],
          courseSection: sectionLabels['courseSection'] ?? [],
          course: sectionLabels['course'] ?? [],
          teacher: sectionLabels['teacher'] ?? [],
          term: sectionLabels['term'] ?? [],
        },
        ids: [],
        needs: SECTIONS,
        // The bar says which section it is; that it is a grade book the signs below say.
        score: { has: [{ of: SECTIONS, each: 0.5, most: 1 }] },
        record: { keys: SECTIONS, needs: SECTIONS },
      },
    ],
    signs: [
      { selector: '#grid,#studentTable', weight: 0.3 },
      { selector: STUDENTS, weight: 0.3 },
      { selector: '.studentName', weight: 0.1 },
      { selector: '[id^="studentTR"],#scoreTable,#gridTable,#assignTable', weight: 0.3 },
      { selector: '.scoreCell,[id^="score"] input', weight: 0.2 },
    ],
    counts: [{ list: ROSTER, selector: STUDENTS }],
  },
  facts(page) {
    const section = openSection(page);
    const { courseNumber, sectionNumber, name, teacher } = section;
    const course: Course | null = sectionNumber ? { courseNumber, sectionNumber, name, teacher } : null;
    return {
      facts: { sections: course ? [section] : [] },
      unread: course ? allNull([section], FIELDS) : [...FIELDS],
      rows: { seen: section.roster ?? 0, total: null },
      context: { course },
    };
  },
};
