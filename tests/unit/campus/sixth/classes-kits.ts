import { expect } from 'vitest';
import { ana, noFault, noTick, section as page } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { table } from '../unseen/draw.ts';
import { captioned, failed, legacy, material, prime, terms, turned } from './draw.ts';

const number: [string, string][] = [
  ['Course Number', '27.0991000'],
  ['Section Number', '3'],
  ['Course Name', 'Practice Algebra I'],
];
const alone = (teacher: string, roster = '24', label = 'Primary Teacher') =>
  terms(...number, [label, teacher], ['Students', roster]);
const t = (text: string, staff: string = noTick) =>
  page(`the teacher reads: ${text.replace(/<[^>]*>/g, '')}`, alone(text), staff);
const r = (text: string, staff: string = noTick) =>
  page(`the roster reads: ${text}`, alone('Testerman, Rita', text), staff);
const label = (text: string, staff: string = noTick) =>
  page(`no teacher but: ${text}`, terms(...number, [text, 'Testerman, Rita'], ['Students', '24']), staff);
const heads = ['Course', 'Section', 'Primary Teacher', 'Students'];
const rows = [
  ['27.0991000 Practice Algebra I', '1', 'Testerman, Rita', '24'],
  ['27.0991000 Practice Algebra I', '2', '', '24'],
];
const listed: string = expect.stringMatching(/fails 1/);
const book = '<h1>Grade Book</h1><h2>27.0991000-3 Practice Algebra I</h2><div>Teacher: Testerman, Rita</div>';

/** Sections of courses, and grade books. */
export const classesKits: Judged[] = [
  page('terms: all well', alone('Testerman, Rita'), 'meets', {
    courseNumber: '27.0991000',
    sectionNumber: '3',
    roster: 24,
  }),
  page(
    'legacy: a form of cells',
    `<table>${[...number, ['Primary Teacher', ''], ['Students', '24']].map(([a, b]) => `<tr><td class="detailFormColumn">${a}</td><td>${b}</td></tr>`).join('')}</table>`,
    failed,
  ),
  page('Material: the second has no teacher', material(heads, rows), listed),
  page('PrimeNG: the second has no teacher', prime(heads, rows), listed),
  page('legacy: the second has no teacher', legacy(heads, rows), listed),
  page('turned around: the second has no teacher', turned(heads, rows), noTick),
  ...[
    'None assigned',
    'Unassigned',
    'Teacher, To Be Determined',
    'Open Position',
    'Long-term sub',
    'No primary teacher',
    'Select…',
    'See section staff',
    '1 inactive teacher',
    'Testerman, Rita (Former)',
    '0',
    'N/A',
    'Sin asignar',
    'TBA',
    'Staff, Practice',
  ].map((text) => t(text)),
  t('Testerman, Rita; Sample, Otto', noFault),
  ...['24 dropped', 'max 30', '-', 'View roster', 'Not loaded', '0 active, 24 dropped', '24 (projected)'].map((text) =>
    r(text),
  ),
  r('24 of 30', noFault),
  ...[
    'Section 504 Teacher',
    'Teacher Aide',
    'Former Teacher',
    'Requested Teacher',
    'Created By',
    'Teacher Room',
    'Section Editor',
  ].map((text) => label(text)),
  label('Teacher of Record', noFault),
  page(
    'the staff history alone: the teacher has ended',
    terms(...number, ['Students', '24']) +
      captioned(
        'Section Staff History',
        ['Teacher', 'Start Date', 'End Date'],
        [['Testerman, Rita', '08/01/2026', '10/01/2026']],
      ),
    noTick,
  ),
  page(
    'a course without a section',
    terms(['Course Number', '27.0991000'], ['Course Name', 'Practice Algebra I'], ['Primary Teacher', '']),
    noTick,
  ),
  {
    title: 'a grade book with its grid and nobody asked about staff',
    html: `${book}${table(
      ['Student', 'Quiz 1', 'Quiz 2'],
      [
        ['Practice, Ana M', '9', '8'],
        ['Sample, Ben', 'M', '7'],
      ],
    )}`,
    url: '/campus/apps/gradebook?sectionID=5501',
    pages: ['gradebook'],
    says: { 'SEC-STAFF': 'not asked', 'REL-NONE': 'not asked' },
  },
  {
    title: 'a grade book under the bar of a student: no custody, no contact',
    html: [
      ana,
      {
        url: '/campus/apps/gradebook?sectionID=5501',
        body: `${book}<div id="grid"><table><tr id="studentTR5501_914001"><td class="studentName"><a href="#">Practice, Ana M</a></td><td id="score1_5501_914001"><input value="M"></td></tr></table></div>`,
      },
    ],
    pages: ['gradebook'],
    says: { 'REL-GUARDIAN': 'not asked', 'SEC-STAFF': 'not asked' },
  },
];
