import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { proposeAsOf } from '../../../../lib/district/directory/as-of.ts';
import { readPasted } from '../../../../lib/district/directory/pasted.ts';
import { bytes, columns, inShort, pdf, read, readGrid } from './kit.ts';

/** Lists as districts keep them; each was read wrongly once. */
const paige = 'Paige Practice';
const sam = 'Sam Sample';
const tess = 'Tess Testerman';
const two = [`Alder ES: ${paige}`, `Birch MS: ${sam}`];
const ways = ({ people }: { people: { name: string; email: string | null; extension: string | null }[] }) =>
  people.map(({ name, email, extension }) => [name, email, extension].join(' '));

async function workbook(sheets: Record<string, string[][]>): Promise<Uint8Array> {
  const data = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => ({ value, type: String }))),
  }));
  return new Uint8Array((await writeXlsxFile(data as never).toBuffer()) as unknown as ArrayBuffer);
}

describe('columns of other people', () => {
  it('the principal is not the specialist, the school’s telephone not an extension', async () => {
    const reading = await read(
      bytes(
        `School,Principal,SIS,School Phone\nAlder ES,Pat Placeholder,${paige},404-555-0101\nBirch MS,Max Madeup,${sam},404-555-0102`,
      ),
    );
    expect(inShort(reading)).toEqual(two);
    expect(ways(reading)).toEqual([`${paige}  `, `${sam}  `]);
    expect(reading.schools.map(({ backup }) => backup)).toEqual([null, null]);
  });

  it.each([
    ['School,Old SIS,SIS', 'an older one by its name'],
    ['School,SIS 2025-26,SIS 2026-27', 'an older one by its year'],
    ['School,Former Specialist,Assigned To', 'a former one'],
  ])('"%s": %s is nobody', async (header) => {
    const rows = [`Alder ES,${tess},${paige}`, `Birch MS,${tess},${sam}`];
    const reading = await read(bytes([header, ...rows].join('\n')));
    expect(inShort(reading)).toEqual(two);
    expect(reading.people.map(({ name }) => name)).toEqual([paige, sam]);
  });

  it('first and last names in two columns are one person', async () => {
    const reading = await read(
      bytes('School,First Name,Last Name\nAlder ES,Paige,Practice\nSchool,First Name,Last Name\nBirch MS,Sam,Sample'),
    );
    expect(inShort(reading)).toEqual(two);
  });

  it('an open position is nobody, a remark no name, a second name in brackets a question', () => {
    const text = `School\tSIS\nAlder ES\tOpen Position\nBirch MS\t${sam} (Lead)\nCedar HS\t${tess} (${paige})`;
    expect(inShort(readGrid(readPasted(text)))).toEqual(['Alder ES: -', `Birch MS: ${sam}`, 'Cedar HS: ? two-names']);
  });
});

describe('a workbook of several sheets', () => {
  it('called by their levels is one list', async () => {
    const file = await workbook({
      'Middle Schools': [
        ['School', 'SIS', 'Ext'],
        ['Alder', paige, '2201'],
      ],
      'High Schools': [
        ['Ext', 'SIS', 'School'],
        ['2202', sam, 'Alder'],
      ],
    });
    const reading = await read(file);
    expect(inShort(reading)).toEqual([`Alder [Middle]: ${paige}`, `Alder [High]: ${sam}`]);
    expect(ways(reading)).toEqual([`${paige}  2201`, `${sam}  2202`]);
  });

  it('tells of an older edition and of another table, by the sheet’s name, and takes nothing from them', async () => {
    const file = await workbook({
      '2026-27': [
        ['School', 'SIS'],
        ['Alder ES', paige],
        ['Birch MS', sam],
      ],
      '2025-26': [
        ['School', 'SIS'],
        ['Alder ES', sam],
        ['Cedar HS', tess],
      ],
      Tasks: [
        ['Date', 'Task'],
        ['8/1', 'Roll over'],
      ],
    });
    const reading = await read(file);
    expect(inShort(reading)).toEqual(two);
    expect(reading.problems.map(({ reason, text }) => `${reason} ${text}`)).toEqual([
      'other-sheet 2025-26',
      'other-sheet Tasks',
    ]);
  });
});

describe('a PDF', () => {
  it('whose first page is a picture says so, and the rest is read', async () => {
    const file = await pdf((doc) => {
      doc.rect(40, 40, 400, 600).fill('gray');
      doc.addPage();
      doc.fillColor('black');
      columns(
        doc,
        [40, 260],
        [
          ['School', 'SIS'],
          ['Alder ES', paige],
          ['Birch MS', sam],
        ],
      );
    });
    const reading = await read(file);
    expect(inShort(reading)).toEqual(two);
    expect(reading.problems).toEqual([{ place: { page: 1, line: 1 }, text: '', reason: 'no-text' }]);
  });

  it('in columns of blocks: a name, its extension, its schools', async () => {
    const file = await pdf((doc) => {
      doc.text('SIS School Assignments 2026-27', 40, 20);
      columns(doc, [40], [[paige], ['Ext. 2201'], ['Alder ES'], ['Cedar HS']], 60, 14);
      columns(doc, [300], [[sam], ['Ext. 2202'], ['Birch MS']], 60, 14);
    });
    const reading = await read(file);
    expect(inShort(reading)).toEqual([`Alder ES: ${paige}`, `Cedar HS: ${paige}`, `Birch MS: ${sam}`]);
    expect(ways(reading)).toEqual([`${paige}  2201`, `${sam}  2202`]);
  });

  it('whose pages have margins of their own, with marks of footnotes', async () => {
    const file = await pdf((doc) => {
      columns(
        doc,
        [40, 240],
        [
          ['School', 'Specialist'],
          ['Alder ES*', paige],
        ],
      );
      doc.addPage();
      columns(
        doc,
        [60, 300],
        [
          ['School', 'Specialist'],
          ['Birch MS', `${sam}*`],
        ],
      );
    });
    expect(inShort(await read(file))).toEqual(two);
  });

  it('that breaks an address into rows', async () => {
    const file = await pdf((doc) => {
      const rows = [
        ['School', 'SIS', 'Email'],
        ['Alder ES', paige, 'paige@'],
        ['', '', 'district.example'],
        ['Birch MS', sam, 'sam@district.example'],
      ];
      columns(doc, [40, 200, 320], rows, 60, 14);
    });
    const reading = await read(file);
    expect(ways(reading)).toEqual([`${paige} paige@district.example `, `${sam} sam@district.example `]);
    expect(reading.problems).toEqual([]);
  });

  it('that parts an address with a hyphen: other rows tell the domain', async () => {
    const file = await pdf((doc) => {
      doc.fontSize(9).table({
        columnStyles: [120, 100, 90],
        data: [
          ['School', 'SIS', 'Email'],
          ['Alder ES', paige, 'paige@\ndistrict.example'],
          ['Birch MS', sam, 'sam@dist-\nrict.example'],
        ],
      });
    });
    expect(ways(await read(file))).toEqual([`${paige} paige@district.example `, `${sam} sam@district.example `]);
  });

  it('with an extension behind a telephone number in the name’s cell', async () => {
    const file = await pdf((doc) => {
      doc.table({
        data: [
          ['School', 'SIS'],
          ['Alder ES', `${paige}\npaige@district.example\nExt. 2201`],
          ['Birch MS', `${sam}\n404-555-0100 x2202`],
        ],
      });
    });
    expect(ways(await read(file))).toEqual([`${paige} paige@district.example 2201`, `${sam}  2202`]);
  });
});

describe('pasted text', () => {
  it.each([
    [
      'Markdown',
      `| School | SIS |\n|:---|---:|\n| Alder ES | **${paige}** |\n| Birch MS | [${sam}](mailto:sam@district.example) |`,
    ],
    ['the school first, a dash', `Alder ES - ${paige}\nBirch MS - ${sam}`],
    ['numbers', `1. Alder ES – ${paige}\n2. Birch MS – ${sam}`],
    ['dots between', `Alder ES ........ ${paige}\nBirch MS ........ ${sam}`],
    ['a web table, each cell on its own line', `School\nSIS\nAlder ES\n${paige}\nBirch MS\n${sam}`],
    ['a name with its extension over its schools', `${paige} – ext. 2201\nAlder ES\n${sam} – ext. 2202\nBirch MS`],
    ['what cannot be seen', `School\tSIS\nAlder\u00a0ES\t${paige}\u200b\nBirch MS\t${sam}`],
    [
      'commas, and quoted cells of several lines',
      `School,SIS,Notes\n"Alder\nES",${paige},"call\nfirst"\nBirch MS,${sam},x`,
    ],
  ])('%s', (_, text) => expect(inShort(readGrid(readPasted(text)))).toEqual(two));

  it('two schools in one cell', () => {
    const text = `School\tSIS\nAlder ES & Birch MS\t${paige}\nArts & Sciences Academy\t${sam}`;
    expect(inShort(readGrid(readPasted(text)))).toEqual([
      `Alder ES: ${paige}`,
      `Birch MS: ${paige}`,
      `Arts & Sciences Academy: ${sam}`,
    ]);
  });

  it('that some program saved twice is turned back', async () => {
    const saved = bytes('School,SIS\nPeÃ±a Sample Elementary,JosÃ© Practice');
    expect(inShort(await read(saved))).toEqual(['Peña Sample Elementary: José Practice']);
  });

  it('has links without https:// read, and a bad one named', () => {
    const rows = [`Alder ES\t${paige}\tbooking.example/paige`, `Birch MS\t${sam}\tjavascript:alert(1)`];
    const reading = readGrid(readPasted(['School\tSIS\tBooking', ...rows].join('\n')));
    expect(reading.people.map(({ booking }) => booking)).toEqual(['https://booking.example/paige', null]);
    expect(reading.problems).toEqual([
      { place: { page: null, line: 3 }, text: 'javascript:alert(1)', reason: 'bad-link' },
    ]);
  });

  it.each([
    ['rev. 2024/01/24', '2024-01-24'],
    ['As of 24-Jan-2024', '2024-01-24'],
    ['As of Wednesday, January 24, 2024', '2024-01-24'],
    ['Actualizado el 24 de enero de 2024', '2024-01-24'],
    ['As of 2/29/2023', null],
    ['Updated 8/1/2026, approved 7/1/2026', null],
    ['SY 2026-2027', null],
  ])('"%s" is of the day %s', (line, day) => {
    expect(proposeAsOf('list.csv', readPasted(`${line}\n\nSchool\tSIS\nAlder ES\t${paige}`))).toBe(day);
  });
});
