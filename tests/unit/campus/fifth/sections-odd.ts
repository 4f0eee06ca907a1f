import { expect } from 'vitest';
import { noTick, noVerdict } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { table } from '../unseen/draw.ts';

const failed: string = expect.stringMatching(/^fails/);
const section = (title: string, fields: [string, string][], staff: string, more = ''): Judged => ({
  title,
  html: `<h1>Section Information</h1><h2>27.0991000-3 Practice Algebra I</h2><section class="card"><h3 class="card__header">General Section Information</h3><dl>${[['Course Number', '27.0991000'], ['Section Number', '3'], ['Course Name', 'Practice Algebra I'], ...fields].map(([label, text]) => `<dt>${label}</dt><dd>${text}</dd>`).join('')}</dl></section>${more}`,
  url: '/campus/sis/tools-core/section-information?sectionID=5501',
  pages: ['section'],
  says: { 'SEC-STAFF': staff },
});
const teacher = (text: string) =>
  section(
    `no teacher’s name: ${text.replace(/<[^>]*>/g, '')}`,
    [
      ['Primary Teacher', text],
      ['Students', '24'],
    ],
    noTick,
  );
/** A number that is no count of students on the roster: 0 is no fault of the section, and no tick. */
const count = (label: string) =>
  section(
    `${label}: 0`,
    [
      ['Primary Teacher', 'Testerman, Rita'],
      [label, '0'],
    ],
    noVerdict,
  );
const beside = (label: string) =>
  section(
    `24 students, and ${label}: 0`,
    [
      ['Primary Teacher', 'Testerman, Rita'],
      ['Students', '24'],
      [label, '0'],
    ],
    'meets',
  );
/** A field that names a person who is not the teacher. */
const role = (label: string) =>
  section(
    `no field of the teacher, but ${label}`,
    [
      [label, 'Testerman, Rita'],
      ['Students', '24'],
    ],
    noTick,
  );

/** Sections: words in place of teachers, and numbers that are no roster. */
export const sectionsOdd = [
  ...[
    'TBA',
    'No Teacher',
    'Open',
    'Long-term Sub',
    'Substitute, Long Term',
    'Teacher 1',
    'New Hire',
    'Staff, TBD',
    'Vacancy 12',
    'Unstaffed',
    'XXX',
    'Teacher, Math',
    'Position 4411',
    'Staff Staff',
    'Assign Teacher',
    '<a href="#">Add teacher</a>',
    'No primary teacher assigned',
    'Vacant - Testerman',
    'N/A',
    '0',
  ].map(teacher),
  ...[
    'Seats Available',
    'Open Seats',
    'Dropped Students',
    'Waitlist',
    'Max Students',
    'Students Without Schedule',
    'Student Requests',
    'Students Absent Today',
  ].map(count),
  ...['Seats Available', 'Waitlist', 'Dropped Students', 'Students Absent Today'].map(beside),
  ...[
    'Counselor',
    'Co-Teacher',
    'Former Teacher',
    'Teacher Aide',
    'Department Chair',
    'Modified By',
    'Requested Teacher',
    'Teacher of Record Last Year',
  ].map(role),
  section(
    'enrolled as 0 of 25',
    [
      ['Primary Teacher', 'Testerman, Rita'],
      ['Enrolled', '0 of 25'],
    ],
    noTick,
  ),
  section(
    'Students: 0 (max 25)',
    [
      ['Primary Teacher', 'Testerman, Rita'],
      ['Students', '0 (max 25)'],
    ],
    noTick,
  ),
  section(
    'Students: 24 of 30',
    [
      ['Primary Teacher', 'Testerman, Rita'],
      ['Students', '24 of 30'],
    ],
    expect.not.stringMatching(/fails/),
  ),
  section(
    'the teacher’s name in First Last',
    [
      ['Primary Teacher', 'Rita Testerman'],
      ['Students', '24'],
    ],
    'meets',
  ),
  section(
    'the teacher’s name as a link with an e-mail',
    [
      ['Primary Teacher', '<a href="mailto:rita@practice-district.example">Testerman, Rita</a>'],
      ['Students', '24'],
    ],
    'meets',
  ),
  section(
    'two teachers by a semicolon',
    [
      ['Teachers', 'Testerman, Rita; Example, Cay'],
      ['Students', '24'],
    ],
    'meets',
  ),
  section(
    'no teacher in the field, a co-teacher below',
    [
      ['Primary Teacher', ''],
      ['Co-Teacher', 'Testerman, Rita'],
      ['Students', '24'],
    ],
    failed,
  ),
  section(
    'staff history: the primary teacher ended, no other one',
    [['Students', '24']],
    noTick,
    `<h3>Section Staff</h3>${table(['Name', 'Role', 'Start Date', 'End Date'], [['Testerman, Rita', 'Primary Teacher', '08/01/2025', '10/01/2026']])}`,
  ),
  section(
    'staff history: the primary teacher begins in January',
    [['Students', '24']],
    noTick,
    `<h3>Section Staff</h3>${table(['Name', 'Role', 'Start Date', 'End Date'], [['Testerman, Rita', 'Primary Teacher', '01/05/2027', '']])}`,
  ),
];
