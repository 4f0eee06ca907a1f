import { describe, expect, it } from 'vitest';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { profileSchema } from '../../../lib/district/schema.ts';
import { answerUntil } from '../../../lib/report/answer-until.ts';

const settings = { schoolYearEnds: '06-30', keepDays: null, switchOffForAll: false };

describe('answerUntil', () => {
  it.each([
    ['2026-11-25', '2027-06-30'],
    ['2027-01-04', '2027-06-30'],
    ['2027-06-30', '2027-06-30'],
    ['2027-07-01', '2028-06-30'],
  ])('an answer of %s holds to the end of its school year, %s', (today, until) => {
    expect(answerUntil(today, settings)).toBe(until);
  });

  it.each([
    ['2026-11-25', 30, '2026-12-25'],
    ['2027-02-20', 10, '2027-03-02'],
    ['2027-06-25', 30, '2027-06-30'],
  ])('of %s, kept for %i days, to %s', (today, keepDays, until) => {
    expect(answerUntil(today, { ...settings, keepDays })).toBe(until);
  });

  it('takes the district’s last day of school', () => {
    expect(answerUntil('2027-05-28', { ...settings, schoolYearEnds: '05-27' })).toBe('2028-05-27');
  });
});

describe('the profile’s answers', () => {
  const parse = (answers: unknown) => profileSchema.safeParse({ ...practiceProfile, answers });

  it('are there when the district says nothing', () => {
    const { answers: _, ...older } = practiceProfile;
    expect(profileSchema.parse(older).answers).toEqual(settings);
    expect(parse({}).data?.answers).toEqual(settings);
  });

  it.each(['6-30', '06-31', '02-29', '13-01', 'June 30', '06-30Z'])('refuse %s as a day', (schoolYearEnds) => {
    expect(parse({ schoolYearEnds }).success).toBe(false);
  });
});
