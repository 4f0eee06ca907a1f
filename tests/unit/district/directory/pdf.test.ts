import { describe, expect, it } from 'vitest';
import { columns, inShort, pdf, read } from './kit.ts';

const A = 'Practice Alder High School';
const B = 'Practice Birch Middle School';
const C = 'Practice Cedar Elementary School';
const D = 'Practice Dogwood Academy';
const E = 'Practice Elm Primary';
const paige = 'Paige Practice';
const sam = 'Sam Sample';

describe('a PDF of assignments', () => {
  it('with drawn lines: a name in the middle of a merged group belongs to each of its schools', async () => {
    const file = await pdf((doc) => {
      doc.table({
        data: [
          ['School', 'SIS Specialist', 'E-mail'],
          [A, { text: paige, rowSpan: 3, align: { x: 'left', y: 'center' } }, 'paige@practice-district.example'],
          [B, 'paige@practice-district.example'],
          [C, 'paige@practice-district.example'],
          [D, { text: sam, rowSpan: 2, align: { x: 'left', y: 'top' } }, ''],
          [E, ''],
        ],
      });
    });
    const reading = await read(file);
    expect(inShort(reading)).toEqual([
      `${A}: ${paige}`,
      `${B}: ${paige}`,
      `${C}: ${paige}`,
      `${D}: ${sam}`,
      `${E}: ${sam}`,
    ]);
    expect(reading.people[0]).toEqual({
      name: paige,
      email: 'paige@practice-district.example',
      extension: null,
      booking: null,
    });
    expect(reading.problems).toEqual([]);
  });

  it('with drawn lines: a name that is broken into lines is one school, several names in a box are several', async () => {
    const file = await pdf((doc) => {
      doc.table({
        columnStyles: [110, 110],
        data: [
          ['Schools', 'Specialist'],
          [C, paige],
          ['Practice Alder HS\nPractice Birch MS', 'Sam\nSample'],
          ['Practice School of\nLaw\nand Art', sam],
        ],
      });
    });
    const reading = await read(file);
    expect(inShort(reading)).toEqual([`${C}: ${paige}`, `Practice Alder HS: ${sam}`, `Practice Birch MS: ${sam}`]);
    expect(reading.problems).toEqual([
      { place: { page: 1, line: 4 }, text: `Practice School of Law and Art ${sam}`, reason: 'unclear-school' },
    ]);
  });

  it('without lines: a name beside one school of a group is asked about for the others, never guessed', async () => {
    const file = await pdf((doc) =>
      columns(
        doc,
        [40, 300],
        [
          ['School', 'Specialist'],
          [A, ''],
          [B, paige],
          [C, ''],
          [D, sam],
          [E, ''],
        ],
      ),
    );
    const reading = await read(file);
    expect(inShort(reading)).toEqual([
      `${A}: ? blank`,
      `${B}: ${paige}`,
      `${C}: ? blank`,
      `${D}: ${sam}`,
      `${E}: ? blank`,
    ]);
    expect(reading.schools[2]?.question).toEqual({ reason: 'blank', choices: [paige, sam], above: paige });
    expect(reading.schools[0]?.question).toEqual({ reason: 'blank', choices: [paige, sam], above: null });
  });

  it('without lines: a name between two rows belongs to neither', async () => {
    const file = await pdf((doc) => {
      columns(
        doc,
        [40, 300],
        [
          ['School', 'Specialist'],
          [A, ''],
          [B, ''],
          [C, sam],
          [D, sam],
        ],
      );
      doc.text(paige, 300, 60 + 1.5 * 18, { lineBreak: false });
    });
    const reading = await read(file);
    expect(inShort(reading)).toEqual([`${A}: ? blank`, `${B}: ? blank`, `${C}: ${sam}`, `${D}: ${sam}`]);
    expect(reading.problems).toEqual([{ place: { page: 1, line: 3 }, text: paige, reason: 'no-school' }]);
  });

  it('goes on with a cell whose lines stand closer than the rows', async () => {
    const file = await pdf((doc) => {
      columns(
        doc,
        [40, 300],
        [
          ['School', 'Specialist'],
          [A, paige],
          ['Practice Cedar', sam],
          [B, paige],
        ],
        60,
        30,
      );
      doc.text('Elementary School', 40, 60 + 2 * 30 + 13, { lineBreak: false });
    });
    expect(inShort(await read(file))).toEqual([
      `${A}: ${paige}`,
      `Practice Cedar Elementary School: ${sam}`,
      `${B}: ${paige}`,
    ]);
  });

  it('in two columns of a page, each with school and specialist', async () => {
    const file = await pdf((doc) =>
      columns(
        doc,
        [40, 190, 320, 480],
        [
          ['School', 'SIS', 'School', 'SIS'],
          ['Practice Alder HS', paige, 'Practice Cedar ES', sam],
          ['Practice Birch MS', sam, 'Practice Elm ES', paige],
        ],
      ),
    );
    expect(inShort(await read(file))).toEqual([
      `Practice Alder HS: ${paige}`,
      `Practice Birch MS: ${sam}`,
      `Practice Cedar ES: ${sam}`,
      `Practice Elm ES: ${paige}`,
    ]);
  });

  it('with the header again on each page, page numbers, footers and headings for levels', async () => {
    const file = await pdf((doc) => {
      for (const [page, rows] of [
        [
          1,
          [
            ['ELEMENTARY SCHOOLS', ''],
            ['Practice Cedar', sam],
            ['MIDDLE SCHOOLS', ''],
            ['Practice Birch', paige],
          ],
        ],
        [
          2,
          [
            ['HIGH SCHOOLS', ''],
            ['Practice Cedar', paige],
            ['Practice Alder', sam],
          ],
        ],
      ] as const) {
        if (page > 1) doc.addPage();
        columns(doc, [40], [['SIS School Assignments 2026']], 40);
        columns(doc, [40, 300], [['School', 'Specialist'], ...rows], 80);
        columns(doc, [40], [['Practice District, Information Services'], [`Page ${page} of 2`]], 600);
      }
    });
    const reading = await read(file);
    expect(inShort(reading)).toEqual([
      `Practice Cedar [Elementary]: ${sam}`,
      `Practice Birch [Middle]: ${paige}`,
      `Practice Cedar [High]: ${paige}`,
      `Practice Alder [High]: ${sam}`,
    ]);
    expect(reading.problems).toEqual([]);
    expect(reading.outside.map(({ text }) => text)).toEqual([
      'SIS School Assignments 2026',
      'Practice District, Information Services',
      'Page 1 of 2',
      'SIS School Assignments 2026',
      'School Specialist',
      'Practice District, Information Services',
      'Page 2 of 2',
    ]);
  });

  it('as a list with the specialist first, in two columns of a page', async () => {
    const file = await pdf((doc) => {
      columns(
        doc,
        [40, 320],
        [
          ['Paige Practice, ext. 0101', 'Mara Madeup-Sample'],
          ['Practice Alder High', 'Practice Elm Primary'],
          ['Practice Cedar High', 'Practice Fir Elementary'],
          ['Sam Sample', ''],
          ['Practice Birch Middle', ''],
        ],
      );
    });
    const reading = await read(file);
    expect(inShort(reading)).toEqual([
      `Practice Alder High: ${paige}`,
      `Practice Cedar High: ${paige}`,
      `Practice Birch Middle: ${sam}`,
      'Practice Elm Primary: Mara Madeup-Sample',
      'Practice Fir Elementary: Mara Madeup-Sample',
    ]);
    expect(reading.people[0]?.extension).toBe('0101');
  });

  it('names the page and line of what it cannot read', async () => {
    const file = await pdf((doc) => {
      columns(
        doc,
        [40, 300],
        [
          ['School', 'Specialist'],
          [A, paige],
        ],
      );
      doc.addPage();
      columns(
        doc,
        [40, 300],
        [
          ['School', 'Specialist'],
          ['see the note', ''],
          [B, 'see note 4'],
        ],
      );
    });
    const reading = await read(file);
    expect(reading.problems).toEqual([{ place: { page: 2, line: 2 }, text: 'see the note', reason: 'no-row' }]);
    expect(inShort(reading)).toEqual([`${A}: ${paige}`, `${B}: ? no-name`]);
  });

  it('turned by a quarter reads the same', async () => {
    const file = await pdf((doc) => {
      // What the page shows turned to the right is drawn turned to the left.
      (doc.page.dictionary.data as Record<string, unknown>)['Rotate'] = 90;
      doc.rotate(-90, { origin: [0, 0] }).translate(-792, 0);
      columns(
        doc,
        [40, 300],
        [
          ['School', 'Specialist'],
          [A, paige],
          [B, sam],
        ],
      );
    });
    expect(inShort(await read(file))).toEqual([`${A}: ${paige}`, `${B}: ${sam}`]);
  });

  it('puts an address together that a narrow column broke', async () => {
    const file = await pdf((doc) => {
      doc.table({
        columnStyles: [200, 100, 110, 120],
        data: [
          ['School', 'Specialist', 'E-mail', 'Booking link'],
          [A, paige, 'paige.practice@practice-district.example', 'https://booking.practice-district.example/paige'],
        ],
      });
    });
    const { people } = await read(file);
    expect(people).toEqual([
      {
        name: paige,
        email: 'paige.practice@practice-district.example',
        extension: null,
        booking: 'https://booking.practice-district.example/paige',
      },
    ]);
  });
});
