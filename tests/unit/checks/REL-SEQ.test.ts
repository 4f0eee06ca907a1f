import { describe, expect, it } from 'vitest';
import { brief, custodyFixes, facts, fixesUnderCustody, gap, gapOf, row, run, unread } from './kit.ts';

const check = 'REL-SEQ';

describe(check, () => {
  it('asks for review once a number that two people have, at the second', () => {
    const rows = [1, 2, 1, 1, 2].map((sequence, at) => row(at, { sequence }));
    expect(run(check, facts(rows)).answers).toMatchObject([
      { outcome: 'review', severity: 'info', row: 2, observed: { sequence: 1 }, variant: 'twice' },
      { outcome: 'review', row: 4, observed: { sequence: 2 }, variant: 'twice' },
    ]);
  });

  it('asks for review of an active guardian without a priority', () => {
    expect(run(check, facts([row(0, { sequence: null })])).answers).toMatchObject([
      { outcome: 'review', row: 0, observed: { guardian: true, sequence: '' }, variant: 'missing' },
    ]);
  });

  it.each([
    ['one person on two rows', { personID: '9000', sequence: 1 }],
    ['one name on two rows without ids', { personID: null, name: 'Person Sample0', sequence: 1 }],
    ['an ended row with the same number', { active: false, sequence: 1 }],
    ['a contact without a priority', { guardian: false, sequence: null }],
  ])('has nothing to say of %s, and did run', (_, change) => {
    const result = run(check, facts([row(0), row(1, change)]));
    expect([result.answers, result.ran]).toEqual([[], true]);
  });

  it.each([
    ['the dates of one of two with a number', { sequence: 1, active: null }],
    ['who the second with a number is', { sequence: 1, name: null, personID: null }],
    ['whether one without a number is a guardian', { sequence: null, guardian: null }],
    ['the dates of a guardian without a number', { sequence: null, active: null }],
  ])('is unknown where it could not read %s', (_, change) => {
    expect(brief(check, facts([row(0), row(1, change)]))).toEqual([['unknown', 1]]);
  });

  it('could not run without its columns', () => {
    expect(gapOf(check, unread(facts([row(0, { sequence: null })]), 'sequence'))).toEqual(gap(check, 'sequence'));
    expect(gapOf(check, unread(facts([row(0)]), 'guardian'))).toEqual(gap(check, 'guardian'));
  });

  it('shows the custody text under a flag', () => {
    expect(fixesUnderCustody(check, facts([row(0, { sequence: null })]))).toEqual(custodyFixes);
  });
});
