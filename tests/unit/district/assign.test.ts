import { describe, expect, it } from 'vitest';
import { assignmentFor } from '../../../lib/district/assign.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { type DistrictProfile, profileSchema } from '../../../lib/district/schema.ts';

function district(...schools: { name: string; aliases?: string[] }[]): DistrictProfile {
  return profileSchema.parse({
    ...practiceProfile,
    schools: schools.map((school, index) => ({ id: `s${index}`, ...school })),
    specialists: schools.map((_, index) => ({ id: `p${index}`, name: `Person ${index}` })),
    assignments: {
      asOf: '2026-08-01',
      entries: schools.map((_, index) => ({ school: `s${index}`, specialist: `p${index}` })),
    },
  });
}

function found(profile: DistrictProfile, shown: string | null): string {
  const assignment = assignmentFor(profile, shown);
  return assignment.status === 'assigned' ? assignment.specialist.id : assignment.reason;
}

describe('assignmentFor', () => {
  it('gives the specialist, the backup and the day of the list', () => {
    expect(assignmentFor(practiceProfile, 'Alder High School')).toMatchObject({
      status: 'assigned',
      school: 'Practice Alder High School',
      specialist: { name: 'Paige Practice', email: 'paige.practice@practice-district.example', extension: '0101' },
      backup: { name: 'Sam Sample' },
      asOf: '2026-08-01',
    });
  });

  it.each([
    'ALDER HIGH SCHOOL',
    'Alder High',
    '  alder   high  sch ',
    'Alder-High School',
    'Alder H.S.',
    'AHS',
    'Alder',
    'Alder HS',
  ])('knows "%s" as Alder High School', (shown) => expect(found(practiceProfile, shown)).toBe('paige-practice'));

  it('knows an accent and an apostrophe left out', () => {
    expect(found(district({ name: "St. Mary's Niño Academy" }), 'St Marys Nino Academy')).toBe('p0');
  });

  it('never takes one level for another', () => {
    const alder = district({ name: 'Alder High School' });
    for (const shown of ['Alder Middle School', 'Alder MS', 'Alder Elementary', 'Alder Junior High']) {
      expect(found(alder, shown)).toBe('school-not-listed');
    }
    // Listed without a level: which one it is cannot be known.
    expect(found(district({ name: 'Dogwood' }), 'Dogwood High School')).toBe('school-not-listed');
  });

  it.each([
    ['M.L. Example Jr. Middle School', 'Martin Luther Example Jr. Middle School', 'p0'],
    ['Martin L. Example Jr Middle', 'Martin Luther Example Jr. Middle School', 'p0'],
    ['M.T. Example Jr. Middle School', 'Martin Luther Example Jr. Middle School', 'school-not-listed'],
    ['N. Cedar Elementary', 'North Cedar Elementary', 'p0'],
    // The letter is a quarter of the town: another school.
    ['N. Cedar Elementary', 'Cedar Elementary', 'school-not-listed'],
    ['7th St Elementary', '7th Street Elementary', 'p0'],
    ['Arts + Sciences Academy', 'Arts & Sciences Academy', 'p0'],
    ['0512 Birch High School', 'Birch High School', 'p0'],
    ['Birch HS (0512)', 'Birch High School', 'p0'],
    ['Alder B Academy', 'Alder Birch Academy', 'school-not-listed'],
  ])('takes "%s" beside "%s": %s', (shown, name, expected) => expect(found(district({ name }), shown)).toBe(expected));

  it('says that a name is ambiguous instead of guessing', () => {
    expect(found(practiceProfile, 'Cedar')).toBe('ambiguous-school');
    expect(found(district({ name: 'Elm High School' }, { name: 'Elm HS' }), 'Elm High')).toBe('ambiguous-school');
    expect(found(district({ name: 'Elm High' }, { name: 'Oak High', aliases: ['Elm High'] }), 'Elm High')).toBe(
      'ambiguous-school',
    );
    expect(found(district({ name: 'Elm School' }, { name: 'Elm High School' }), 'Elm')).toBe('ambiguous-school');
  });

  it('takes the exact name where another school differs by a word', () => {
    const both = district({ name: 'Elm School' }, { name: 'Elm High School' });
    expect(found(both, 'Elm School')).toBe('p0');
    expect(found(both, 'Elm HS')).toBe('p1');
  });

  it('says why there is nobody', () => {
    expect(assignmentFor(practiceProfile, null)).toEqual({ status: 'none', school: null, reason: 'no-school-read' });
    expect(found(practiceProfile, '   ')).toBe('no-school-read');
    expect(found(practiceProfile, '---')).toBe('school-not-listed');
    expect(found(practiceProfile, 'High School')).toBe('school-not-listed');
    expect(found(practiceProfile, 'Elsewhere High')).toBe('school-not-listed');
    expect(assignmentFor(practiceProfile, 'dogwood')).toEqual({
      status: 'none',
      school: 'Practice Dogwood Academy',
      reason: 'no-specialist',
    });
  });
});
