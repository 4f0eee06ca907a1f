import { describe, expect, it } from 'vitest';
import { GRID, recognised } from '../frames.ts';
import { wholeFrame } from './whole-frame.ts';

const read = (body: string) => wholeFrame(body, 'gradebook');

const student = (id: number) =>
  `<tr id="studentTR501_${id}"><td class="studentName"><a href="#">Testerman, Number${id}</a></td><td id="score7_501_${id}"><input value="93"></td></tr>`;
/** As of 2026: SFin12/Infinite-Campus-Autofill. */
const GRID_2026 = `<table id="grid"><tbody>${[1, 2, 3].map(student).join('')}</tbody></table>`;
/** As of 2020: BrettFarkas. */
const GRID_2020 = `<table id="studentTable"><tbody>${[1, 2]
  .map(
    (id) =>
      `<tr><td class="studentTD"><div class="studentHeader"><span class="studentName">Testerman, N${id}</span></div></td></tr>`,
  )
  .join('')}</tbody></table>
  <table id="gridTable"><tr class="gridTR"><td class="gridTD" data-xy="0_0"><div class="scoreCell"><input value="88"></div></td></tr></table>`;

const fact = { courseNumber: '1234', sectionNumber: '5', name: 'Algebra I', teacher: null, term: null, roster: 3 };

describe('a grade book', () => {
  it('is read with its lists above the grid, and counts its rows', async () => {
    const page =
      await read(`<label for="l1">Term</label><select id="l1"><option>Q1</option><option selected>Q2</option></select>
      <label for="l2">Section</label><select id="l2"><option>1234-4 Algebra I</option><option selected>1234-5 Algebra I</option></select>${GRID_2026}`);
    expect(page?.sections).toEqual([{ ...fact, term: 'Q2' }]);
    expect(page?.about.course).toEqual({ courseNumber: '1234', sectionNumber: '5', name: 'Algebra I', teacher: null });
    expect(page?.unread).toEqual(['teacher']);
  });

  it('is read with a list that nothing labels', async () => {
    const page = await read(`<select><option>1234-5 Algebra I</option></select>${GRID_2026}`);
    expect(page?.sections).toEqual([fact]);
  });

  it('is read with a Kendo list, whose value is a text', async () => {
    const page = await read(
      `<kendo-dropdownlist aria-label="Section"><span class="k-input-inner"><span class="k-input-value-text">1234-5 Algebra I</span></span></kendo-dropdownlist>${GRID_2026}`,
    );
    expect(page?.sections).toEqual([fact]);
  });

  it('is read in the form of 2020', async () => {
    const page = await read(`<h1>27.0991000-3 Algebra I</h1>${GRID_2020}`);
    expect(page?.sections).toEqual([{ ...fact, courseNumber: '27.0991000', sectionNumber: '3', roster: 2 }]);
  });

  it('is read in Spanish', async () => {
    const page = await read(
      `<label for="l3">Sección</label><select id="l3"><option>1234-5 Álgebra I</option></select><label for="l4">Trimestre</label><select id="l4"><option>T1</option></select>${GRID_2026}`,
    );
    expect(page?.sections).toEqual([{ ...fact, name: 'Álgebra I', term: 'T1' }]);
  });

  it('does not know which section it is when it does not say, and then has none', async () => {
    const page = await read(GRID_2026);
    expect(page?.sections).toEqual([]);
    expect(page?.about.course).toBeNull();
    expect(page?.unread).toContain('courseNumber');
  });

  it('does not choose between two sections', async () => {
    const page = await read(`<h2>1234-5 Algebra I</h2><h2>1234-6 Algebra I</h2>${GRID_2026}`);
    expect(page?.sections).toEqual([]);
  });

  it('does not take an empty grid for an empty section', async () => {
    const page = await read(`<h1>1234-5 Algebra I</h1><table id="grid"></table><table id="scoreTable"></table>`);
    expect(page?.sections).toEqual([{ ...fact, roster: null }]);
    expect(page?.unread).toContain('roster');
  });

  it('counts no hidden row', async () => {
    const page = await read(
      `<h1>1234-5 Algebra I</h1>${GRID_2026.replace('<tr id="studentTR501_2"', '<tr hidden id="studentTR501_2"')}`,
    );
    expect(page?.sections).toMatchObject([{ roster: 2 }]);
  });

  it('holds no student’s name and no score', async () => {
    const page = await read(
      `<label for="l5">Section</label><select id="l5"><option>1234-5 Algebra I</option></select>${GRID_2026}`,
    );
    expect(JSON.stringify({ ...page, rowsSince: 0 })).not.toMatch(/Testerman|93/);
  });
});

describe('the page is', () => {
  it.each(['/campus/apps/gradebook?sectionID=501', '/campus/instruction/gradebook/gradebook.xsl'])(
    'known at %s',
    async (url) => {
      expect(await recognised({ url, body: `<h1>Grade Book</h1>${GRID_2026}` })).toEqual(['gradebook']);
    },
  );

  it('known by its address alone', async () => {
    expect(await recognised({ url: '/campus/apps/gradebook', body: GRID_2026 })).toEqual(['gradebook']);
  });

  it.each([
    ['the portal’s updates', { url: '/campus/apps/portal/parent/gradebook-updates', body: GRID_2026 }],
    [
      'another grid of that id',
      { url: '/campus/apps/gradebook', body: '<table id="grid"><tr><td>1</td></tr></table>' },
    ],
    ['a grid elsewhere', { url: '/campus/sis/tools-core/roster', body: GRID_2026 }],
    ['relationships', { url: '/campus/sis/campus-tools/relationships', body: `<h1>Relationships</h1>${GRID}` }],
  ])('not %s', async (_, frame) => {
    expect(await recognised(frame)).not.toContain('gradebook');
  });
});

it('knows its section behind the period that its list puts before it', async () => {
  const page = await read(`<h2>2) 1234-5 Algebra I</h2>${GRID_2026}`);
  expect(page?.about.course).toMatchObject({ courseNumber: '1234', sectionNumber: '5', name: 'Algebra I' });
});
