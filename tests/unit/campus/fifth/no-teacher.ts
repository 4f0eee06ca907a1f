import { expect } from 'vitest';
import { noTick } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';

const section = (teacher: string, answer: string): Judged => ({
  title: `in the field of the teacher: ${teacher.replace(/<[^>]*>/g, '')}`,
  html: `<h1>Section Information</h1><h2>27.0991000-3 Practice Algebra I</h2><section class="card"><h3 class="card__header">General Section Information</h3><dl><dt>Course Number</dt><dd>27.0991000</dd><dt>Section Number</dt><dd>3</dd><dt>Primary Teacher</dt><dd>${teacher}</dd><dt>Students</dt><dd>24</dd></dl></section>`,
  url: '/campus/sis/tools-core/section-information?sectionID=5501',
  pages: ['section'],
  says: { 'SEC-STAFF': answer },
});
const open: string = expect.stringMatching(/^unknown/);

/** Words in the place of a teacher, and names that begin like them. */
export const noTeacher = [
  ...[
    'Sub',
    'Long Term Substitute',
    'Long-term Sub',
    'Substitute, Long Term',
    'To Be Hired',
    'Unknown',
    'Pending',
    'Nobody',
    'Staff Member',
    'None Assigned',
    'No staff',
    'Vacancy, Math',
    'Vacant - Testerman',
    'TBD - Math',
    'New Hire',
    'Unstaffed',
    'XXX',
    'Teacher, Math',
    'Assign Teacher',
    '<a href="#">Add teacher</a>',
  ].map((text) => section(text, open)),
  ...['TBA', 'Open Position 2', 'Staff, TBD', 'Vacancy 12'].map((text) => section(text, noTick)),
  ...[
    'Testerman, Rita',
    'Staffer, Practice',
    'Noone, P',
    'No, Practice',
    'Open, Practice',
    'Subramanian, Practice',
    'Long, Practice',
    'Addison Testerman',
    'Practice Sub',
  ].map((text) => section(text, 'meets')),
];
