import { describe, expect, it } from 'vitest';
import { brief, custodyFixes, district, facts, fixesUnderCustody, gap, gapOf, row, run, unread } from './kit.ts';

const check = 'REL-GUARDIAN';

describe(check, () => {
  it('asks for review where the box is empty on an active parent-like row', () => {
    expect(brief(check, facts([row(0, { guardian: false })]))).toEqual([['review', 0]]);
    expect(run(check, facts([row(0, { guardian: false, relationship: 'foster-parent' })])).answers).toMatchObject([
      { severity: 'warning', observed: { guardian: false, relationship: 'foster-parent' } },
    ]);
  });

  it('is met by a ticked box, and has nothing to say of ended rows, step-parents and grandparents', () => {
    const others = ['Step-Mother', 'Grandmother', 'Aunt', 'Stepfather', 'Emergency Contact', ''];
    expect(brief(check, facts([row(0)]))).toEqual([['meets', 0]]);
    expect(brief(check, facts([row(0, { active: false, guardian: false })]))).toEqual([]);
    expect(brief(check, facts(others.map((relationship, at) => row(at, { relationship, guardian: false }))))).toEqual(
      [],
    );
  });

  it.each([
    ['the box', { guardian: null }],
    ['the dates', { guardian: false, active: null }],
    ['the relationship', { guardian: false, relationship: null }],
  ])('is unknown where %s could not be read', (_, change) => {
    const input = facts([row(0, change), row(1)]);
    expect(brief(check, input)).toEqual([
      ['unknown', 0],
      ['meets', 1],
    ]);
    expect(run(check, input).ran).toBe(true);
  });

  it('could not run without its columns', () => {
    expect(gapOf(check, unread(facts([row(0)]), 'guardian'))).toEqual(gap(check, 'guardian'));
    expect(gapOf(check, unread(facts([row(0)]), 'relationship', 'portal'))).toEqual(gap(check, 'relationship'));
  });

  it('is neither run nor missed where the checklist does not ask for Guardian', () => {
    const profile = { ...district, access: { boxes: ['portal' as const] } };
    const { answers, coverage } = run(check, unread(facts([row(0)]), 'guardian'), profile);
    expect([answers, coverage.ran, coverage.couldNotRun]).toEqual([[], [], []]);
  });

  it('shows the custody text under a flag', () => {
    expect(fixesUnderCustody(check, facts([row(0, { guardian: false })]))).toEqual(custodyFixes);
  });
});
