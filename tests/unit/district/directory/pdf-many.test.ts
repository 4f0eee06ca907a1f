import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../lib/district/directory/read-file.ts';
import { columns, pdf, read } from './kit.ts';

describe('200 schools in a PDF', () => {
  it('are all read, and each page is told of', async () => {
    const file = await pdf((doc) => {
      for (let page = 0; page < 5; page++) {
        if (page > 0) doc.addPage();
        const rows = Array.from({ length: 40 }, (_, at) => [
          `Practice ${page * 40 + at} Elementary`,
          at % 2 ? 'Paige Practice' : 'Sam Sample',
        ]);
        columns(doc, [40, 300], [['School', 'Specialist'], ...rows], 40, 17);
      }
    });
    const told: string[] = [];
    const { grid } = await readFile(file.slice(), (done, total) => told.push(`${done}/${total}`));
    expect(grid.rows).toHaveLength(205);
    expect(told).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
    const reading = await read(file);
    expect(reading.schools).toHaveLength(200);
    expect(reading.schools[199]).toMatchObject({ school: 'Practice 199 Elementary', specialist: 'Paige Practice' });
  });
});
