import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../../lib/district/directory/pasted.ts';
import { readFile } from '../../../../lib/district/directory/read-file.ts';
import { tableOf } from '../../../../lib/district/directory/table.ts';
import { bytes, inShort, read, readGrid, xlsx } from './kit.ts';

const paige = 'Paige Practice';
const sam = 'Sam Sample';
const two = [`Practice Alder High: ${paige}`, `Practice Birch Middle: ${sam}`];

describe('a pasted table', () => {
  it.each([
    ['tabs', `School\tSIS\nPractice Alder High\t${paige}\nPractice Birch Middle\t${sam}`],
    ['commas', `School,SIS\nPractice Alder High,${paige}\nPractice Birch Middle,${sam}`],
    ['semicolons', `School;SIS\nPractice Alder High;${paige}\nPractice Birch Middle;${sam}`],
    ['upright lines', `School | SIS\nPractice Alder High | ${paige}\nPractice Birch Middle | ${sam}`],
    ['fixed columns', `School                 SIS\nPractice Alder High    ${paige}\nPractice Birch Middle  ${sam}`],
    ['no header', `Practice Alder High\t${paige}\nPractice Birch Middle\t${sam}`],
    ['the specialist first', `${paige}: Practice Alder High\n${sam}: Practice Birch Middle`],
    ['a dash', `${paige} – Practice Alder High\n${sam} – Practice Birch Middle`],
  ])('with %s', (_, text) => expect(inShort(readGrid(readPasted(text)))).toEqual(two));

  it('with several schools behind a specialist, broken into lines', () => {
    const text = `${paige} (ext. 0101): Practice Alder High, Practice Cedar\nElementary, Practice Elm Primary\n${sam}: Practice Birch Middle`;
    expect(inShort(readGrid(readPasted(text)))).toEqual([
      `Practice Alder High: ${paige}`,
      `Practice Cedar Elementary: ${paige}`,
      `Practice Elm Primary: ${paige}`,
      `Practice Birch Middle: ${sam}`,
    ]);
  });

  it('whose columns tell by their content alone', () => {
    const row = (school: string, level: string, name: string, number: string) =>
      [school, level, name, `${name.split(' ')[0]}@practice-district.example`, number, sam, 'https://b.example/x'].join(
        '\t',
      );
    const text = [row('Practice Alder', 'HS', paige, 'x0101'), row('Practice Birch', 'MS', 'Mara Madeup', '0102')].join(
      '\n',
    );
    expect(tableOf(readPasted(text)).columns).toEqual([
      'school',
      'level',
      'specialist',
      'email',
      'extension',
      'backup',
      'booking',
    ]);
  });

  it('with a column a level beside one specialist', () => {
    const text = `SIS\tElementary\tMiddle\tHigh\n${paige}\tPractice Cedar\tPractice Birch\tPractice Alder\n${sam}\tPractice Elm\t\tPractice Fir`;
    expect(inShort(readGrid(readPasted(text)))).toEqual([
      `Practice Cedar [Elementary]: ${paige}`,
      `Practice Elm [Elementary]: ${sam}`,
      `Practice Birch [Middle]: ${paige}`,
      `Practice Alder [High]: ${paige}`,
      `Practice Fir [High]: ${sam}`,
    ]);
  });
});

describe('what is not certain', () => {
  const read3 = (rows: string[][]) =>
    readGrid(readPasted(['School\tSIS', ...rows.map((row) => row.join('\t'))].join('\n')));

  it('an empty cell under a name is asked about', () => {
    const reading = read3([
      ['Practice Alder High', paige],
      ['Practice Cedar High', ''],
      ['Practice Elm High', sam],
    ]);
    expect(inShort(reading)).toEqual([two[0], 'Practice Cedar High: ? blank', `Practice Elm High: ${sam}`]);
    expect(reading.schools[1]?.question?.choices).toEqual([paige, sam]);
  });

  it('a comma behind a whole name: one school or two', () => {
    const text = `School\tSIS\nPractice Alder High, Practice Cedar\t${paige}\nPractice Academy for Law, Justice\t${sam}`;
    const reading = readGrid(readPasted(text));
    expect(inShort(reading)).toEqual([`Practice Academy for Law, Justice: ${sam}`]);
    expect(reading.problems).toMatchObject([{ place: { line: 2 }, reason: 'unclear-school' }]);
  });

  it('a school that stands twice with two people, two names in a cell, and what is no name', () => {
    const reading = read3([
      ['Practice Alder High School', paige],
      ['Practice Alder HS', sam],
      ['Practice Birch Middle', `${paige} / ${sam}`],
      ['Practice Cedar High', 'see note 3'],
      ['Practice Elm High', 'TBD'],
      ['Practice Fir High', 'paige@practice-district.example'],
    ]);
    expect(inShort(reading)).toEqual([
      'Practice Alder High School: ? twice',
      'Practice Birch Middle: ? two-names',
      'Practice Cedar High: ? no-name',
      'Practice Elm High: -',
      'Practice Fir High: ? no-name',
    ]);
    expect(reading.schools[0]?.question?.choices).toEqual([paige, sam]);
  });

  it('two e-mail addresses of one person, a broken address, a link that is not https: left out and named', () => {
    const text = [
      'School,SIS,E-mail,Booking link',
      `Practice Alder High,${paige},paige@practice-district.example,http://booking.example/paige`,
      `Practice Cedar High,"Practice, Paige",other@practice-district.example,`,
      `Practice Birch Middle,${sam},sam@,`,
    ].join('\n');
    const reading = readGrid(readPasted(text));
    expect(inShort(reading)).toEqual([two[0], `Practice Cedar High: ${paige}`, two[1]]);
    expect(reading.people).toEqual([
      { name: paige, email: null, extension: null, booking: null },
      { name: sam, email: null, extension: null, booking: null },
    ]);
    expect(reading.problems.map(({ place, reason }) => `${place.line} ${reason}`)).toEqual([
      '2 bad-link',
      '4 bad-email',
      '3 two-emails',
    ]);
  });

  it('quotation marks that do not match are named with their line, and the rows before them are read', async () => {
    const reading = await read(bytes(`School,SIS\nPractice Alder High,${paige}\n"Practice Birch,"x" ${sam}\n`));
    expect(inShort(reading)).toEqual([two[0]]);
    expect(reading.problems).toMatchObject([{ place: { line: 3 }, reason: 'broken-quotes' }]);
  });

  it('names the line in the file, also after a cell of several lines', async () => {
    const reading = await read(bytes(`School,SIS\r\n"Practice\r\nAlder High",${paige}\r\n,${sam}\r\n`));
    expect(inShort(reading)).toEqual([two[0]]);
    expect(reading.problems).toMatchObject([{ place: { page: null, line: 4 }, reason: 'no-school' }]);
  });
});

describe('a workbook', () => {
  it('with merged cells: each school has the specialist, an empty cell that is not merged is asked about', async () => {
    const file = await xlsx([
      [{ value: 'SIS Assignments', columnSpan: 2 }, null],
      ['School', 'SIS'],
      ['Practice Alder High', { value: paige, rowSpan: 2 }],
      ['Practice Cedar High', null],
      ['Practice Elm High', null],
      ['Practice Birch Middle', sam],
    ]);
    expect(inShort(await read(file))).toEqual([
      two[0],
      `Practice Cedar High: ${paige}`,
      'Practice Elm High: ? blank',
      two[1],
    ]);
  });

  it('keeps the zeros in front of an extension', async () => {
    const file = await xlsx([
      ['School', 'SIS', 'Extension'],
      ['Practice Alder High', paige, '0101'],
    ]);
    expect((await read(file)).people[0]?.extension).toBe('0101');
  });
});

describe('a list of 5,000 schools', () => {
  it('is read', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `Practice ${at} Elementary,${at % 2 ? paige : sam}`);
    const { grid } = await readFile(bytes(['School,SIS', ...rows].join('\n')));
    const started = performance.now();
    const { schools } = readGrid(grid);
    expect(schools).toHaveLength(5000);
    expect(schools[4999]).toMatchObject({ school: 'Practice 4999 Elementary', specialist: paige });
    // Not a measure, only that it does not grow with the square of the rows.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
