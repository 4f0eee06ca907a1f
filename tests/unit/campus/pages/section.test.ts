import { describe, expect, it } from 'vitest';
import { GRID, recognised } from '../frames.ts';
import { wholeFrame } from './whole-frame.ts';

const read = (body: string, words?: Record<string, string[]>) => wholeFrame(body, 'section', words);
const algebra = { courseNumber: '1234', sectionNumber: '5', name: 'Algebra I' };

describe('a course with its sections', () => {
  const two = [
    {
      courseNumber: '27.0991000',
      sectionNumber: '1',
      name: 'Algebra I',
      teacher: 'Practice, Ada',
      term: 'S1',
      roster: 24,
    },
    { courseNumber: '27.0991000', sectionNumber: '02', name: 'Algebra I', teacher: '', term: 'S2', roster: 0 },
  ];

  it('reads a legacy table whose header cells are td, and the course above it', async () => {
    const page = await read(`<h1>Course Sections</h1><table><tr><td>Course Number</td><td>27.0991000</td></tr>
      <tr><td>Course Name</td><td>Algebra I</td></tr></table>
      <table><tr><td>Section #</td><td>Teacher</td><td>Term</td><td>Room</td><td>Students</td></tr>
      <tr><td><a href="#">1</a></td><td>Practice, Ada</td><td>S1</td><td>101</td><td>24</td></tr>
      <tr><td><a href="#">02</a></td><td>&nbsp;</td><td>S2</td><td></td><td>0</td></tr></table>`);
    expect(page?.sections).toEqual(two);
    expect(page?.unread).toEqual([]);
    expect(page?.about.course).toEqual({
      courseNumber: '27.0991000',
      sectionNumber: null,
      name: 'Algebra I',
      teacher: null,
    });
    expect(page?.rows).toEqual({ seen: 2, total: 2 });
  });

  it('reads a Kendo grid with its header apart', async () => {
    const page =
      await read(`<div class="k-grid" role="grid" aria-rowcount="3"><div class="k-grid-header"><table><thead><tr role="row">
      <th role="columnheader">Course-Section</th><th role="columnheader">Course Name</th><th role="columnheader">Primary Teacher</th><th role="columnheader">Term(s)</th><th role="columnheader">Roster Count</th></tr></thead></table></div>
      <div class="k-grid-content"><table><tbody>
      <tr role="row"><td role="gridcell">27.0991000-1</td><td role="gridcell">Algebra I</td><td role="gridcell">Practice, Ada</td><td role="gridcell">S1</td><td role="gridcell">24 / 30</td></tr>
      <tr role="row"><td role="gridcell">27.0991000-02</td><td role="gridcell">Algebra I</td><td role="gridcell"></td><td role="gridcell">S2</td><td role="gridcell">0 / 30</td></tr>
      </tbody></table></div></div>`);
    expect(page?.sections).toEqual(two);
  });

  it('reads Spanish words, and a district’s own', async () => {
    const page = await read(
      `<table><tr><th>Sección</th><th>Número de curso</th><th>Guía del grupo</th><th>Matrícula</th></tr>
      <tr><td>1</td><td>ART.A1</td><td>Práctica, Ana</td><td>7</td></tr></table>`,
      { teacher: ['Guía del grupo'] },
    );
    expect(page?.sections).toEqual([
      { courseNumber: 'ART.A1', sectionNumber: '1', name: null, teacher: 'Práctica, Ana', term: null, roster: 7 },
    ]);
    expect(page?.unread).toEqual(['name', 'term']);
  });

  it('leaves a column that is not there unread, and null', async () => {
    const page = await read(`<table><tr><th>Section Number</th><th>Course Number</th><th>Term</th><th>Room</th></tr>
      <tr><td>5</td><td>1234</td><td>Q1</td><td>7</td></tr></table>`);
    expect(page?.sections).toEqual([
      { courseNumber: '1234', sectionNumber: '5', name: null, teacher: null, term: 'Q1', roster: null },
    ]);
    expect(page?.unread).toEqual(['name', 'teacher', 'roster']);
  });

  it('does not take a size that is no number, nor the most that a section may hold', async () => {
    const page =
      await read(`<table><tr><th>Section Number</th><th>Course Number</th><th>Teacher</th><th>Students</th><th>Max Students</th></tr>
      <tr><td>5</td><td>1234</td><td>No Teacher Assigned</td><td>Loading…</td><td>30</td></tr></table>`);
    expect(page?.sections).toMatchObject([{ teacher: '', roster: null }]);
  });

  it('reads no hidden row', async () => {
    const page = await read(`<table><tr><th>Section</th><th>Course</th><th>Teacher</th><th>Students</th></tr>
      <tr style="display:none"><td>4</td><td>1234 Algebra I</td><td>Old, Practice</td><td>9</td></tr>
      <tr><td>5</td><td>1234 Algebra I</td><td>Practice, Ada</td><td>9</td></tr></table>`);
    expect(page?.sections).toEqual([{ ...algebra, teacher: 'Practice, Ada', term: null, roster: 9 }]);
  });
});

describe('one section', () => {
  it('is read from cards of labels and values, under its heading', async () => {
    const page = await read(`<h1>Section Information</h1><h2>1234-5 Algebra I</h2>
      <div class="card"><h3 class="card__header">General Section Information</h3><dl>
      <dt>Section Number</dt><dd>5</dd><dt>Teacher Display Name</dt><dd>Practice, Ada</dd><dt>Max Students</dt><dd>30</dd></dl></div>
      <div class="card"><h3 class="card__header">Section Setup</h3><dl><dt>Enrolled Students</dt><dd>0</dd></dl></div>`);
    expect(page?.sections).toEqual([{ ...algebra, teacher: 'Practice, Ada', term: null, roster: 0 }]);
    expect(page?.about.course).toEqual({ ...algebra, teacher: 'Practice, Ada' });
    expect(page?.unread).toEqual(['term']);
  });

  it('is read from a form with controls: a list in which nobody is chosen has no teacher', async () => {
    const page = await read(`<h2>Section Editor</h2><form>
      <label for="c">Course Number</label><input id="c" value="0123A" readonly>
      <label for="s">Section Number</label><input id="s" value="0007">
      <label for="t">Primary Teacher</label><select id="t"><option>Select a Teacher</option><option>Practice, Ada</option></select>
      <label for="r">Room</label><input id="r" value=""></form>`);
    expect(page?.sections).toEqual([
      { courseNumber: '0123A', sectionNumber: '0007', name: null, teacher: '', term: null, roster: null },
    ]);
  });

  it('keeps its own number where the heading names another', async () => {
    const page = await read(
      `<h2>1234-6 Algebra I</h2><dl><dt>Section Number</dt><dd>5</dd><dt>Course Name</dt><dd>Algebra II</dd><dt>Teacher</dt><dd>Practice, Ada</dd></dl>`,
    );
    expect(page?.sections).toMatchObject([{ courseNumber: null, sectionNumber: '5', name: 'Algebra II' }]);
  });
});

describe('a staff history', () => {
  const history = (rows: string[][]) => `<h1>Section Staff History</h1><h2>1234-5 Algebra I</h2>
    <table><tr><th>Name</th><th>Role</th><th>Start Date</th><th>End Date</th></tr>
    ${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const teacherOf = async (rows: string[][]) => (await read(history(rows)))?.sections;

  it('gives the primary teacher of today', async () => {
    expect(
      await teacherOf([
        ['Old, Practice', 'Primary Teacher', '08/01/2026', '10/01/2026'],
        ['Practice, Ada', 'Primary Teacher', '10/02/2026', ''],
        ['Helper, Practice', 'Teacher', '08/01/2026', ''],
      ]),
    ).toEqual([{ ...algebra, teacher: 'Practice, Ada', term: null, roster: null }]);
  });

  it('is not read as a form: a role before the name of somebody who has left is no label', async () => {
    const page = await read(`<h2>1234-5 Algebra I</h2><dl><dt>Section Number</dt><dd>5</dd></dl>
      <table><tr><th>Role</th><th>Name</th><th>Start Date</th><th>End Date</th></tr>
      <tr><td>Primary Teacher</td><td>Old, Practice</td><td>last year</td><td></td></tr></table>`);
    expect(page?.sections).toMatchObject([{ sectionNumber: '5', teacher: null }]);
  });

  it('gives nobody where all have ended', async () => {
    expect(await teacherOf([['Old, Practice', 'Primary Teacher', '08/01/2026', '10/01/2026']])).toMatchObject([
      { teacher: '' },
    ]);
  });

  it('does not know where a date or a role cannot be read', async () => {
    expect(await teacherOf([['Practice, Ada', 'Primary Teacher', 'last fall', '']])).toMatchObject([{ teacher: null }]);
    expect(await teacherOf([['Practice, Ada', 'Aide', '08/01/2026', '']])).toMatchObject([{ teacher: null }]);
  });
});

describe('a course master', () => {
  it('is context and no section', async () => {
    const page = await read(`<h1>Course Master Information</h1><form><label>Course Number <input value="002000"></label>
      <label>Name <input value="Math K"></label><label>Department <input value="Math"></label></form>`);
    expect(page?.sections).toEqual([]);
    expect(page?.about.course).toEqual({ courseNumber: '002000', sectionNumber: null, name: 'Math K', teacher: null });
    expect(page?.unread).toContain('teacher');
  });
});

describe('the page is', () => {
  const body = `<h1>Section Information</h1><dl><dt>Section Number</dt><dd>5</dd><dt>Course Number</dt><dd>1234</dd><dt>Teacher</dt><dd>Practice, Ada</dd></dl>`;

  it.each([
    '/campus/sis/tools-core/section-information',
    '/campus/scheduling/section/section.xsl?x=scheduling.Section&toolCode=scheduling.Section.ToolSet',
    '/campus/x.xsl',
  ])('known at %s', async (url) => {
    expect(await recognised({ url, body })).toEqual(['section']);
  });

  it.each([
    ['a report', { url: '/campus/reports/sectionRosters.xsl', body }],
    ['a help article', { url: '/help/section-information', body }],
    ['the portal', { url: '/campus/apps/portal/parent/section', body }],
    ['relationships', { url: '/campus/sis/campus-tools/relationships', body: `<h1>Relationships</h1>${GRID}` }],
    [
      'a page still loading',
      { url: '/campus/sis/tools-core/section-information', body: '<h1>Section Information</h1>' },
    ],
  ])('not %s', async (_, frame) => {
    expect(await recognised(frame)).not.toContain('section');
  });
});

describe('a section that a heading alone names', () => {
  it.each([
    ['sentences', '<p>Teacher: Practice, Ada</p><p>Term: Q1</p><p>Students: 24</p>'],
    [
      'definitions',
      '<dl><dt>Teacher</dt><dd>Practice, Ada</dd><dt>Term</dt><dd>Q1</dd><dt>Room</dt><dd>101</dd></dl><h3>Roster (24)</h3>',
    ],
    [
      'a table',
      '<table><tr><th>Primary Teacher</th><th>Term</th><th>Roster</th></tr><tr><td>Practice, Ada</td><td>Q1</td><td>24</td></tr></table>',
    ],
  ])('has what is said below it: %s', async (_name, below) => {
    const page = await read(`<h1>Section Information</h1><h2>1234-5 Algebra I</h2>${below}`);
    expect(page?.sections).toEqual([{ ...algebra, teacher: 'Practice, Ada', term: 'Q1', roster: 24 }]);
  });
});
