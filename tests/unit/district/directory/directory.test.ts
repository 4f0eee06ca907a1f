import { describe, expect, it } from 'vitest';
import { assignmentFor } from '../../../../lib/district/assign.ts';
import { compareDirectories } from '../../../../lib/district/directory/compare.ts';
import { usedDirectory, withDirectory } from '../../../../lib/district/directory/overlay.ts';
import { readPasted } from '../../../../lib/district/directory/pasted.ts';
import { type Directory, directorySchema, parseDirectory } from '../../../../lib/district/directory/schema.ts';
import { type Decisions, settle, undecided } from '../../../../lib/district/directory/settle.ts';
import { parseProfile } from '../../../../lib/district/parse.ts';
import { practiceProfile } from '../../../../lib/district/practice.ts';
import { readGrid } from './kit.ts';

const about = { asOf: '2024-01-24', source: 'list.csv', importedAt: '2026-11-26T08:00:00.000Z' };
const reading = (...rows: string[]) => readGrid(readPasted(['School|Level|SIS|E-mail|Backup', ...rows].join('\n')));
const directory = (rows: string[], decisions: Decisions = undecided): Directory =>
  directorySchema.parse(settle(reading(...rows), decisions, about));

const rows = [
  'Alder High School||Paige Practice|paige@practice-district.example|Sam Sample',
  'Practice Cedar|ES|Sam Sample||',
  'Practice Cedar|HS|Paige Practice||',
  'Practice Elm School||||',
];

describe('what a person decides', () => {
  it('names nobody until it is decided', () => {
    expect(directory(rows).schools.find(({ name }) => name === 'Practice Elm School')?.specialist).toBeNull();
  });

  it('is the same specialist as above, one of the names, or nobody', () => {
    const { schools } = reading(...rows);
    const key = schools[3]?.key as string;
    const elm = (decisions: Decisions) => directory(rows, decisions).schools[3]?.specialist;
    expect(schools[3]).toMatchObject({ question: { reason: 'blank', above: 'Paige Practice' } });
    expect(elm({ chosen: {}, sameAsAbove: true })).toBe('Paige Practice');
    expect(elm({ chosen: { [key]: 'Sam Sample' }, sameAsAbove: true })).toBe('Sam Sample');
    expect(elm({ chosen: { [key]: null }, sameAsAbove: true })).toBeNull();
  });
});

describe('a profile with an imported list', () => {
  const profile = withDirectory(practiceProfile, directory(rows));

  it('is a valid profile, with the list’s day, and its own schools’ ids and aliases', () => {
    expect(parseProfile(JSON.parse(JSON.stringify({ ...profile, tasks: { entries: [] } })))).toMatchObject({
      ok: true,
    });
    expect(profile.assignments.asOf).toBe('2024-01-24');
    expect(profile.schools.map(({ id, name }) => [id, name])).toEqual([
      ['alder-high', 'Alder High School'],
      ['cedar-elementary', 'Practice Cedar Elementary'],
      ['cedar-high', 'Practice Cedar High'],
      ['practice-elm-school', 'Practice Elm School'],
    ]);
    expect(profile.specialists.map(({ id }) => id)).toEqual(['paige-practice', 'sam-sample']);
  });

  it.each([
    ['Practice Alder High School', 'Paige Practice'],
    ['AHS', 'Paige Practice'],
    ['Cedar Primary', 'Sam Sample'],
    ['Practice Cedar HS', 'Paige Practice'],
  ])('%s is answered by %s, as of the list’s day', (shown, name) =>
    expect(assignmentFor(profile, shown)).toMatchObject({
      status: 'assigned',
      specialist: { name },
      asOf: '2024-01-24',
    }),
  );

  it('names nobody where the list does not', () => {
    expect(assignmentFor(profile, 'Practice Elm School')).toMatchObject({ reason: 'no-specialist' });
    expect(assignmentFor(profile, 'Practice Cedar')).toMatchObject({ reason: 'ambiguous-school' });
    // The profile has it; the list in force has not.
    expect(assignmentFor(profile, 'Birch Academy')).toMatchObject({ reason: 'school-not-listed' });
  });

  it('two names that make one id get two', () => {
    const many = directory([
      'Practice Ñandú Academy||Paige Practice||',
      'Practice Nandu-Academy East||Sam Sample||',
      'Practice "Elm" A School||Sam Sample||',
    ]);
    const ids = withDirectory(practiceProfile, many).schools.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
  });

  it('stays as it is without a list, with a broken one, and under a policy that names assignments', () => {
    expect(withDirectory(practiceProfile, null)).toBe(practiceProfile);
    expect(parseDirectory({ version: 1, schools: [] })).toBeNull();
    expect(parseDirectory(undefined)).toBeNull();
    const stored = directory(rows);
    expect(usedDirectory(stored, practiceProfile, true)).toBeNull();
    expect(usedDirectory(stored, practiceProfile, false)).toEqual(stored);
    const without = { ...practiceProfile, assignments: { asOf: null, entries: [] } };
    expect(usedDirectory(stored, without, true)).toEqual(stored);
  });
});

describe('a new list beside the one in force', () => {
  it('says what is added, removed and other', () => {
    const before = directory(rows);
    const after = directory([
      'Alder HS||Sam Sample||Paige Practice',
      'Practice Cedar|ES|Sam Sample|sam@practice-district.example|Paige Practice',
      'Practice Cedar|HS|Paige Practice||',
      'Practice Fir High||Paige Practice||',
    ]);
    expect(compareDirectories(before, after)).toEqual({
      added: ['Practice Fir High'],
      removed: ['Practice Elm School'],
      moved: [{ school: 'Alder HS', from: 'Paige Practice', to: 'Sam Sample' }],
      backups: [{ school: 'Practice Cedar Elementary', from: null, to: 'Paige Practice' }],
      reached: ['Paige Practice', 'Sam Sample'],
    });
  });

  it('says nothing where nothing is other', () => {
    const none = { added: [], removed: [], moved: [], backups: [], reached: [] };
    expect(compareDirectories(directory(rows), { ...directory(rows), asOf: '2025-01-01' })).toEqual(none);
  });
});
