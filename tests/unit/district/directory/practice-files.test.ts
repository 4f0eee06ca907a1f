import { describe, expect, it } from 'vitest';
import { proposeAsOf } from '../../../../lib/district/directory/as-of.ts';
import { withDirectory } from '../../../../lib/district/directory/overlay.ts';
import { readFile } from '../../../../lib/district/directory/read-file.ts';
import { directorySchema } from '../../../../lib/district/directory/schema.ts';
import { settle, undecided } from '../../../../lib/district/directory/settle.ts';
import { practiceProfile } from '../../../../lib/district/practice.ts';
import { fileName, practiceCsv, practicePdf, practiceXlsx } from '../../../directory/practice-files.ts';
import { bytes, readGrid } from './kit.ts';

const files = {
  pdf: practicePdf,
  xlsx: practiceXlsx,
  csv: async () => bytes(practiceCsv()),
};

async function directory(ending: keyof typeof files) {
  const { grid } = await readFile(await files[ending]());
  const reading = readGrid(grid);
  expect(reading.problems).toEqual([]);
  expect(reading.schools.filter(({ question }) => question !== null)).toEqual([]);
  const about = { asOf: proposeAsOf(fileName(ending), grid), source: '', importedAt: '2026-11-26T08:00:00.000Z' };
  return directorySchema.parse(settle(reading, undecided, about));
}

describe('the practice district’s assignments', () => {
  it('are the same directory from a PDF, a workbook and a CSV', async () => {
    const fromCsv = await directory('csv');
    expect(fromCsv.asOf).toBe('2026-08-01');
    expect(fromCsv.schools.map(({ name, specialist, backup }) => [name, specialist, backup])).toEqual([
      ['Practice Alder High School', 'Paige Practice', 'Sam Sample'],
      ['Practice Birch Middle School', 'Sam Sample', null],
      ['Practice Cedar Elementary School', 'Mara Madeup', null],
      ['Practice Cedar High School', 'Paige Practice', 'Mara Madeup'],
      ['Practice Dogwood Academy', null, null],
    ]);
    expect(await directory('xlsx')).toEqual(fromCsv);
    expect(await directory('pdf')).toEqual(fromCsv);
  });

  it('laid over the practice profile, change nothing in it', async () => {
    const profile = withDirectory(practiceProfile, await directory('pdf'));
    expect(profile.assignments).toEqual(practiceProfile.assignments);
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect([...profile.specialists].sort(byId)).toEqual([...practiceProfile.specialists].sort(byId));
    expect(profile.schools).toMatchObject(practiceProfile.schools.map(({ id, name }) => ({ id, name })));
    for (const { id, aliases } of practiceProfile.schools) {
      expect(profile.schools.find((school) => school.id === id)?.aliases).toEqual(expect.arrayContaining(aliases));
    }
  });
});
