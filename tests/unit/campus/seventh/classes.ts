import { section } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { noTick } from './draw.ts';

const lines = (...pairs: [string, string][]) =>
  `<dl>${pairs.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('')}</dl>`;
const info = (teacher: string, roster = '24', more: [string, string][] = []) =>
  lines(
    ['Course Number', '27.0991000'],
    ['Section Number', '3'],
    ['Course Name', 'Practice Algebra'],
    ['Primary Teacher', teacher],
    ['Students', roster],
    ...more,
  );
const one = (title: string, body: string, staff: string) =>
  section(`section: ${title}`, `<h3>General Section Information</h3>${body}`, staff);

const sections: Judged[] = [
  one('a teacher and students', info('Sample, Tess'), 'meets'),
  one('no teacher', info(''), 'fails'),
  one('no students', info('Sample, Tess', '0'), 'fails'),
  one('the teacher is a vacancy', info('Vacant'), noTick),
  one('the teacher is to be announced', info('TBA'), noTick),
  one('the teacher is staff', info('Staff'), noTick),
  one('the teacher is a substitute only', info('Substitute needed'), noTick),
  one('the teacher is unassigned in Spanish', info('Sin asignar'), noTick),
  one('the teacher is gone', info('<s>Sample, Tess</s>'), noTick),
  one('the teacher ended', info('Sample, Tess (ended 09/01/2026)'), noTick),
  one('the teacher loads', info('<span role="status" aria-label="Loading"></span>'), noTick),
  one(
    'a place where one is chosen',
    info('<select><option selected>Select a teacher</option><option>Sample, Tess</option></select>'),
    noTick,
  ),
  one('seats of seats, none taken', info('Sample, Tess', '0 / 28'), 'fails'),
  one('seats of seats', info('Sample, Tess', '24 / 28'), 'meets'),
  one(
    'seats that are open',
    lines(
      ['Course Number', '27.0991000'],
      ['Section Number', '3'],
      ['Primary Teacher', 'Sample, Tess'],
      ['Open Seats', '28'],
    ),
    noTick,
  ),
  one(
    'the most that may sit there',
    lines(
      ['Course Number', '27.0991000'],
      ['Section Number', '3'],
      ['Primary Teacher', 'Sample, Tess'],
      ['Max Students', '28'],
    ),
    noTick,
  ),
  one(
    'students who wait',
    lines(
      ['Course Number', '27.0991000'],
      ['Section Number', '3'],
      ['Primary Teacher', 'Sample, Tess'],
      ['Waitlisted Students', '4'],
    ),
    noTick,
  ),
  one(
    'a roster count that stands before its word',
    `${lines(['Course Number', '27.0991000'], ['Section Number', '3'], ['Primary Teacher', 'Sample, Tess'])}<p>24 students enrolled</p>`,
    noTick,
  ),
];

const grid = (rows: string[][]) =>
  `<table><thead><tr>${['Section', 'Teacher', 'Students'].map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

export const classes: Judged[] = [
  ...sections,
  {
    title: 'sections of a course: one has no teacher',
    html: `<h1>Course Sections</h1><h2>27.0991000 Practice Algebra</h2>${grid([
      ['1', 'Sample, Tess', '24'],
      ['2', '', '21'],
      ['3', 'Sample, Ted', '0'],
    ])}`,
    url: '/campus/sis/tools-core/course-sections?courseID=88',
    pages: ['section'],
    says: { 'SEC-STAFF': 'fails 1, 2' },
  },
];
