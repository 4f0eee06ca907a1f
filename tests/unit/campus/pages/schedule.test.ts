import { describe, expect, it } from 'vitest';
import { GRID, recognised } from '../frames.ts';
import { wholeFrame } from './whole-frame.ts';

const read = (body: string, words?: Record<string, string[]>) => wholeFrame(body, 'schedule', words);
const algebra = {
  courseNumber: '27.0991000',
  sectionNumber: '3',
  name: 'Algebra I',
  teacher: 'Practice, Ada',
  term: 'S1',
  roster: null,
};
const art = { courseNumber: 'ART01', sectionNumber: '0012', name: 'Drawing', teacher: '', term: 'S1', roster: null };

const BODY = `<table><tr><th>Period</th><th>Course-Section</th><th>Course Name</th><th>Teacher</th><th>Term</th><th>Room</th></tr>
  <tr><td>01</td><td>27.0991000-3</td><td>Algebra I</td><td>Practice, Ada</td><td>S1</td><td>101</td></tr>
  <tr><td>02</td><td>ART01-0012</td><td>Drawing</td><td></td><td>S1</td><td></td></tr></table>`;

describe('a student’s schedule', () => {
  it('is read from a plain table', async () => {
    const page = await read(BODY);
    expect(page?.sections).toEqual([algebra, art]);
    expect(page?.unread).toEqual(['roster']);
    expect(page?.rows).toEqual({ seen: 2, total: 2 });
    expect(page?.about.course).toBeUndefined();
  });

  it('is read from a legacy table with td headers and the course in one cell', async () => {
    const page =
      await read(`<table><tr class="gridHeader"><td>Per</td><td>Course</td><td>Teacher</td><td>Rm</td><td>Term</td></tr>
      <tr><td>1</td><td>27.0991000-3 Algebra I</td><td>Practice, Ada</td><td>101</td><td>S1</td></tr>
      <tr><td>2</td><td>ART01-0012 Drawing</td><td>&nbsp;</td><td>&nbsp;</td><td>S1</td></tr></table>`);
    expect(page?.sections).toEqual([algebra, art]);
  });

  it('is read from a Kendo grid with its header apart', async () => {
    const page = await read(`<div class="k-grid" role="grid"><div class="k-grid-header"><table><thead><tr role="row">
      <th role="columnheader">Period</th><th role="columnheader">Course Number</th><th role="columnheader">Section Number</th><th role="columnheader">Course Name</th><th role="columnheader">Primary Teacher</th><th role="columnheader">Term</th></tr></thead></table></div>
      <div class="k-grid-content"><table><tbody><tr role="row"><td role="gridcell">1</td><td role="gridcell">27.0991000</td><td role="gridcell">3</td><td role="gridcell">Algebra I</td><td role="gridcell">Practice, Ada</td><td role="gridcell">S1</td></tr></tbody></table></div></div>`);
    expect(page?.sections).toEqual([algebra]);
  });

  it('is read from a grid made of roles', async () => {
    const cells = (role: string, ...texts: string[]) =>
      `<div role="row">${texts.map((text) => `<div role="${role}">${text}</div>`).join('')}</div>`;
    const page = await read(`<div role="grid">${cells('columnheader', 'Period', 'Class', 'Teacher', 'Room', 'Term')}
      ${cells('gridcell', '1', '27.0991000-3: Algebra I', 'Practice, Ada', '101', 'S1')}</div>`);
    expect(page?.sections).toEqual([algebra]);
  });

  it('is read from cards', async () => {
    const card = (number: string, name: string, teacher: string) =>
      `<div class="card"><h3>${name}</h3><dl><dt>Course-Section</dt><dd>${number}</dd><dt>Course Name</dt><dd>${name}</dd><dt>Teacher</dt><dd>${teacher}</dd><dt>Term</dt><dd>S1</dd><dt>Room</dt><dd>7</dd></dl></div>`;
    const page = await read(
      `<div>${card('27.0991000-3', 'Algebra I', 'Practice, Ada')}${card('ART01-0012', 'Drawing', '')}</div>`,
    );
    expect(page?.sections).toEqual([algebra, art]);
  });

  it('is read in Spanish, and in a district’s words', async () => {
    const page = await read(
      `<table><tr><th>Periodo</th><th>Clase</th><th>Guía</th><th>Salón</th><th>Semestre</th></tr>
      <tr><td>1</td><td>27.0991000-3 Algebra I</td><td>Practice, Ada</td><td>101</td><td>S1</td></tr></table>`,
      { teacher: ['Guía'] },
    );
    expect(page?.sections).toEqual([algebra]);
  });

  it('leaves what it does not show unread: a course by its name alone has no number', async () => {
    const page = await read(`<table><tr><th>Period</th><th>Course</th><th>Room</th><th>Term</th></tr>
      <tr><td>1</td><td>Algebra I</td><td>101</td><td>S1</td></tr></table>`);
    expect(page?.sections).toEqual([
      { courseNumber: null, sectionNumber: null, name: 'Algebra I', teacher: null, term: 'S1', roster: null },
    ]);
    expect(page?.unread).toEqual(['courseNumber', 'sectionNumber', 'teacher', 'roster']);
  });

  it('reads no hidden row', async () => {
    const page = await read(BODY.replace('<tr><td>02', '<tr hidden><td>02'));
    expect(page?.sections).toEqual([algebra]);
  });
});

describe('the page is', () => {
  const body = `<h1>Schedule</h1>${BODY}`;

  it.each([
    '/campus/sis/campus-tools/schedule',
    '/campus/scheduling/student.xsl?x=scheduling.StudentSchedule&toolCode=student.Schedule',
    '/campus/x.xsl',
  ])('known at %s', async (url) => {
    expect(await recognised({ url, body })).toEqual(['schedule']);
  });

  it.each([
    ['a bell schedule', { url: '/campus/sis/campus-tools/bell-schedule', body: `<h1>Bell Schedule</h1>${BODY}` }],
    ['a report', { url: '/campus/reports/studentSchedule.xsl', body }],
    ['the portal’s own schedule', { url: '/campus/apps/portal/parent/schedule', body }],
    [
      'a list of requests',
      { url: '/campus/sis/campus-tools/schedule', body: body.replace('<th>Room', '<th>Request Type') },
    ],
    ['relationships', { url: '/campus/sis/campus-tools/relationships', body: `<h1>Relationships</h1>${GRID}` }],
    ['a page still loading', { url: '/campus/sis/campus-tools/schedule', body: '<h1>Schedule</h1>' }],
  ])('not %s', async (_, frame) => {
    expect(await recognised(frame)).not.toContain('schedule');
  });
});
