import { describe, expect, it } from 'vitest';
import { brief, custodyFixes, district, facts, fixesUnderCustody, gap, gapOf, row, run, unread } from './kit.ts';

const check = 'REL-PORTAL';

describe(check, () => {
  it('fails where Guardian is ticked and Portal is empty', () => {
    expect(run(check, facts([row(0), row(3, { portal: false })])).answers).toMatchObject([
      { outcome: 'meets', row: 0 },
      {
        outcome: 'fails',
        row: 3,
        severity: 'warning',
        observed: { guardian: true, portal: false },
        subject: { kind: 'person', name: 'Sample3, Person', personID: '9003' },
      },
    ]);
  });

  it.each([
    ['not a guardian', { guardian: false, portal: false }],
    ['ended', { active: false, portal: false }],
    ['the student', { relationship: 'Self', portal: false }],
  ])('has nothing to say of a row that is %s', (_, change) => {
    expect(brief(check, facts([row(0, change)]))).toEqual([]);
  });

  it.each([
    ['Portal', { portal: null }],
    ['Guardian, with Portal empty', { guardian: null, portal: false }],
    ['both boxes', { guardian: null, portal: null }],
    ['the dates', { active: null, portal: false }],
  ])('is unknown where it could not read %s', (_, change) => {
    expect(brief(check, facts([row(0, change)]))).toEqual([['unknown', 0]]);
    expect(run(check, facts([row(0, change)])).ran).toBe(true);
  });

  it('says nothing where the unread box does not matter', () => {
    expect(brief(check, facts([row(0, { guardian: null }), row(1, { guardian: false, portal: null })]))).toEqual([]);
  });

  it('could not run without its columns', () => {
    const input = facts([row(0, { portal: null }), row(1, { portal: null })]);
    expect(gapOf(check, unread(input, 'portal'))).toEqual(gap(check, 'portal'));
    expect(gapOf(check, unread(input, 'portal', 'guardian'))).toEqual(gap(check, 'guardian', 'portal'));
  });

  it('is neither run nor missed where the checklist does not ask for Portal', () => {
    const profile = { ...district, access: { boxes: ['guardian' as const] } };
    const { answers, coverage } = run(check, facts([row(0, { portal: false })]), profile);
    expect([answers, coverage.ran, coverage.couldNotRun]).toEqual([[], [], []]);
  });

  it('shows the custody text under a flag', () => {
    expect(fixesUnderCustody(check, facts([row(0, { portal: false })]))).toEqual(custodyFixes);
  });
});
