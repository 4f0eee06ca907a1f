import { expect } from 'vitest';
import type { Judged } from '../more-strangers/judged.ts';
import { grid, table } from '../unseen/draw.ts';
import { noFault, noTick } from './draw.ts';

const failed: string = expect.stringMatching(/^fails/);
const page = (
  title: string,
  html: string,
  staff: string,
  facts?: object[],
  url = '/campus/sis/tools-core/section-information?sectionID=5501',
): Judged => ({
  title,
  html,
  url,
  pages: ['section'],
  ...(facts && { facts: { sections: facts } }),
  says: { 'SEC-STAFF': staff },
});
const head = '<h1>Section Information</h1><h2>0910-12 Practice Algebra</h2>';
const form = (teacher: string, more = '') =>
  `${head}<div><label>Course Number <input readonly value="0910"></label><label>Section Number <input value="12"></label>${teacher}${more}</div>`;
const list = (rows: string[][], heads = ['Section', 'Primary Teacher', 'Term', 'Students']) =>
  `<h1>Course Sections</h1><h2>0910 Practice Algebra</h2>${table(heads, rows)}`;
const sections = '/campus/sis/tools-core/course-sections?courseID=44';

/** Sections in forms and lists, their teachers and rosters. */
export const classesMore: Judged[] = [
  page(
    'a form, a teacher chosen',
    form('<label>Primary Teacher <select><option></option><option selected>Testerman, Rita</option></select></label>'),
    noFault,
  ),
  page(
    'a form, no teacher chosen',
    form('<label>Primary Teacher <select><option selected></option><option>Testerman, Rita</option></select></label>'),
    noTick,
  ),
  page('a form, the field of the teacher is blank', form('<label>Primary Teacher <input value=""></label>'), noTick),
  page('Not Assigned', form('<div><b>Primary Teacher:</b> Not Assigned</div>'), noTick),
  page('Unassigned', form('<div><b>Primary Teacher:</b> Unassigned</div>'), noTick),
  page('None', form('<div><b>Primary Teacher:</b> None</div>'), noTick),
  page('To be determined', form('<div><b>Primary Teacher:</b> To Be Determined</div>'), noTick),
  page('a substitute', form('<div><b>Primary Teacher:</b> Substitute, Long Term</div>'), noFault),
  page('the teacher crossed out', form('<div><b>Primary Teacher:</b> <s>Testerman, Rita</s></div>'), noTick),
  page(
    'two teachers',
    form('<div><b>Teachers:</b> Testerman, Rita; Example, Hugo</div>', '<div><b>Students:</b> 21</div>'),
    noFault,
  ),
  page(
    'staff in a list, the primary one has ended',
    `${head}<h3>Section Staff</h3>${table(['Name', 'Role', 'Start Date', 'End Date'], [['Testerman, Rita', 'Primary Teacher', '08/01/2026', '09/30/2026']])}`,
    noTick,
  ),
  page(
    'staff in a list, a primary teacher now',
    `${head}<h3>Section Staff</h3>${table(['Name', 'Role', 'Start Date', 'End Date'], [['Testerman, Rita', 'Primary Teacher', '08/01/2026', '']])}`,
    noFault,
  ),
  page(
    'staff in a list, an aide only',
    `${head}<h3>Section Staff</h3>${table(['Name', 'Role', 'Start Date', 'End Date'], [['Testerman, Rita', 'Section Aide', '08/01/2026', '']])}`,
    noTick,
  ),
  page(
    'a list, all have teachers and students',
    list([
      ['1', 'Testerman, Rita', 'T1', '24'],
      ['2', 'Example, Hugo', 'T2', '20'],
    ]),
    'meets',
    [{ sectionNumber: '1', roster: 24 }, { sectionNumber: '2' }],
    sections,
  ),
  page(
    'a list, TBA',
    list([
      ['1', 'Testerman, Rita', 'T1', '24'],
      ['2', 'TBA', 'T2', '20'],
    ]),
    noTick,
    undefined,
    sections,
  ),
  page(
    'a list, a dash',
    list([
      ['1', 'Testerman, Rita', 'T1', '24'],
      ['2', '—', 'T2', '20'],
    ]),
    noTick,
    undefined,
    sections,
  ),
  page(
    'a list, nobody on a roster',
    list([
      ['1', 'Testerman, Rita', 'T1', '24'],
      ['2', 'Example, Hugo', 'T2', '0'],
    ]),
    'fails 1',
    undefined,
    sections,
  ),
  page(
    'a list, seats as 24/30 and 0/30',
    list([
      ['1', 'Testerman, Rita', 'T1', '24/30'],
      ['2', 'Example, Hugo', 'T2', '0/30'],
    ]),
    noTick,
    undefined,
    sections,
  ),
  page(
    'a list with a line of sums',
    list([
      ['1', 'Testerman, Rita', 'T1', '24'],
      ['Total', '', '', '24'],
    ]),
    noFault,
    undefined,
    sections,
  ),
  page(
    'a list of a pager',
    `${list([['1', 'Testerman, Rita', 'T1', '24']])}<span>1 - 1 of 6 items</span>`,
    noTick,
    undefined,
    sections,
  ),
  page(
    'a Kendo grid that draws one of six',
    `<h1>Course Sections</h1><h2>0910 Practice Algebra</h2>${grid(['Section', 'Primary Teacher', 'Term', 'Students'], [['1', 'Testerman, Rita', 'T1', '24']], { count: 6 })}`,
    noTick,
    undefined,
    sections,
  ),
  page(
    'a list that is being filled',
    list([['1', '<span class="skeleton"></span>', 'T1', '<span class="skeleton"></span>']]),
    expect.stringMatching(/^unknown/),
    undefined,
    sections,
  ),
  page(
    'a number of a course with letters, dots and hyphens',
    `<h1>Section Information</h1><h2>AP-27.05X-104 Practice Physics</h2><dl><dt>Teacher</dt><dd></dd><dt>Roster Count</dt><dd>19</dd></dl>`,
    failed,
  ),
  page(
    'zeros in front stay',
    list([['0012', 'Testerman, Rita', 'T1', '24']]),
    'meets',
    [{ sectionNumber: '0012' }],
    sections,
  ),
];
