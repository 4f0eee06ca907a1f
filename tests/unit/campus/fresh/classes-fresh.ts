import { expect } from 'vitest';
import type { Judged } from '../more-strangers/judged.ts';
import { bar, table, tool } from '../unseen/draw.ts';
import { ana, noTick, section } from './draw.ts';

const failed: string = expect.stringMatching(/^fails/);
const cards = (teacher: string, roster: string) =>
  `<h2>27.0991000-3 Practice Algebra I</h2><section class="card"><h3 class="card__header">General Section Information</h3><dl><dt>Course Number</dt><dd>27.0991000</dd><dt>Section Number</dt><dd>3</dd><dt>Course Name</dt><dd>Practice Algebra I</dd><dt>Primary Teacher</dt><dd>${teacher}</dd><dt>Students</dt><dd>${roster}</dd></dl></section><section class="card"><h3 class="card__header">Section Placement</h3><dl><dt>Term</dt><dd>T1 (08/01/2026 - 12/18/2026)</dd></dl></section>`;

/** Sections, schedules, grade books, and the summary of a person. */
export const classesFresh: Judged[] = [
  section('a section in cards with a teacher and a roster', cards('Testerman, Rita', '24'), 'meets', {
    courseNumber: '27.0991000',
    sectionNumber: '3',
    teacher: 'Testerman, Rita',
    roster: 24,
  }),
  section('no teacher', cards('', '24'), failed, { teacher: '' }),
  section('nobody on the roster', cards('Testerman, Rita', '0'), failed, { roster: 0 }),
  section('a teacher to be named', cards('TBD', '24'), noTick),
  section('a place for the teacher: Vacant', cards('Vacant', '24'), noTick),
  section('Staff in place of a name', cards('Staff', '24'), noTick),
  section('a dash for the teacher', cards('-', '24'), noTick),
  section(
    'a list to choose the teacher from, nothing chosen',
    cards('<select><option selected value="">Select a teacher</option><option>Testerman, Rita</option></select>', '24'),
    noTick,
  ),
  section(
    'the teacher is being loaded',
    cards('<span class="skeleton"></span>', '24'),
    expect.stringMatching(/^unknown/),
  ),
  section('the teacher of last term', cards('Testerman, Rita (ended 09/30/2026)', '24'), noTick),
  section(
    'room for 30 is no roster',
    cards('Testerman, Rita', '').replace('<dt>Students</dt><dd></dd>', '<dt>Max Students</dt><dd>30</dd>'),
    noTick,
  ),
  section('the roster as seats taken of seats', cards('Testerman, Rita', '0 / 30'), noTick),
  section(
    'the roster as a list, three names',
    `${cards('Testerman, Rita', '').replace('<dt>Students</dt><dd></dd>', '')}<h3>Roster</h3>${table(
      ['Student', 'Grade'],
      [
        ['Practice, Ana M', '09'],
        ['Sample, Ben', '09'],
        ['Example, Cy', '09'],
      ],
    )}`,
    expect.not.stringMatching(/fails/),
  ),
  section(
    'the roster as a list with nobody',
    `${cards('Testerman, Rita', '').replace('<dt>Students</dt><dd></dd>', '')}<h3>Roster</h3><table><thead><tr><th>Student</th><th>Grade</th></tr></thead><tbody><tr><td colspan="2">No students</td></tr></tbody></table>`,
    noTick,
  ),
  {
    title: 'sections of a course in a list, one without a teacher',
    html: `<h1>Course Sections</h1><h2>27.0991000 Practice Algebra I</h2>${table(
      ['Section', 'Teacher', 'Term', 'Students'],
      [
        ['1', 'Testerman, Rita', 'T1', '24'],
        ['2', '', 'T1', '20'],
        ['3', 'Example, Hugo', 'T2', '0'],
      ],
    )}`,
    url: '/campus/sis/tools-core/course-sections?courseID=44',
    pages: ['section'],
    says: { 'SEC-STAFF': 'fails 1, 2' },
  },
  {
    title: 'a grade book of a section, its teacher in the header',
    html: `<h1>Grade Book</h1><h2>1234.1-12 Practice Biology</h2><div>Teacher: Testerman, Rita</div><div id="grid"><table><thead><tr><th>Student</th><th>Quiz 1</th></tr></thead><tbody><tr id="studentTR77_914001"><td class="studentName"><a href="#">Practice, Ana M</a></td><td id="score1_77_914001"><input value="9"></td></tr></tbody></table></div>`,
    url: '/campus/apps/gradebook?sectionID=77',
    pages: ['gradebook'],
    says: { 'SEC-STAFF': 'not asked' },
  },
  {
    title: 'the schedule of a student',
    html: [
      { ...bar('Practice, Ana M', '914001'), url: '/campus/sis/campus-tools/schedule' },
      tool(
        `<h1>Schedule</h1>${table(
          ['Period', 'Course', 'Teacher', 'Room'],
          [
            ['1', '27.0991000-3 Practice Algebra I', 'Testerman, Rita', '101'],
            ['2', '40.0110000-1 Practice Biology', 'Example, Hugo', '102'],
          ],
        )}`,
        'schedule',
      ),
    ],
    pages: ['schedule'],
    student: '914001',
    says: { 'SEC-STAFF': 'not asked' },
  },
  {
    title: 'the summary of a student: a list of contacts with Guardian on it gives no check',
    html: [
      { ...ana, url: '/campus/sis/campus-tools/student-summary' },
      tool(
        `<h1>Summary</h1><h2>Practice, Ana M</h2><dl><dt>Student Number</dt><dd>914001</dd><dt>Grade</dt><dd>09</dd></dl><h3>Contacts</h3>${table(['Name', 'Relationship', 'Guardian', 'Phone'], [['Practice, Nora', 'Mother', 'Yes', '404-555-0110']])}`,
        'student-summary',
      ),
    ],
    pages: ['person-summary'],
    student: '914001',
    says: { 'REL-NONE': 'not asked', 'REL-PORTAL': 'not asked' },
  },
];
