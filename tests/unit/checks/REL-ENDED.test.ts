import { describe, expect, it } from 'vitest';
import { brief, custodyFixes, facts, fixesUnderCustody, gap, gapOf, row, run, today, unread } from './kit.ts';

const check = 'REL-ENDED';
const over = { active: false, endDate: '2026-03-01' };

describe(check, () => {
  it.each([
    ['both boxes', {}],
    ['Guardian', { portal: false }],
    ['Portal', { guardian: false }],
    ['Guardian, with Portal unread', { portal: null }],
  ])('fails where the end is past and it keeps %s', (_, change) => {
    expect(brief(check, facts([row(0, { ...over, ...change })]))).toEqual([['fails', 0]]);
  });

  it('tells the end date and the boxes', () => {
    expect(run(check, facts([row(0, { ...over, portal: false })])).answers).toMatchObject([
      { severity: 'warning', observed: { endDate: '2026-03-01', guardian: true, portal: false } },
    ]);
  });

  it('is met when both boxes are empty', () => {
    expect(brief(check, facts([row(0, { ...over, guardian: false, portal: false })]))).toEqual([['meets', 0]]);
  });

  it.each([
    ['ends today', { endDate: today }],
    ['has no end', {}],
    ['begins in the future', { active: false, startDate: '2026-08-01' }],
  ])('has nothing to say of a row that %s', (_, change) => {
    expect(brief(check, facts([row(0, change)]))).toEqual([]);
  });

  it.each([
    ['both boxes', { ...over, guardian: null, portal: null }],
    ['one box, the other being empty', { ...over, guardian: null, portal: false }],
    ['the end date, with a box ticked', { active: null, portal: false }],
  ])('is unknown where it could not read %s', (_, change) => {
    expect(brief(check, facts([row(0, change)]))).toEqual([['unknown', 0]]);
  });

  it('has nothing to find where the end date is unread and both boxes are empty', () => {
    expect(brief(check, facts([row(0, { active: null, guardian: false, portal: false })]))).toEqual([]);
  });

  it('could not run without the end date, or without both boxes', () => {
    expect(gapOf(check, unread(facts([row(0)]), 'startDate', 'endDate'))).toEqual(gap(check, 'endDate'));
    const noBoxes = facts([row(0, { ...over, guardian: null, portal: null })]);
    expect(gapOf(check, unread(noBoxes, 'guardian', 'portal'))).toEqual(gap(check, 'guardian', 'portal'));
  });

  it('still sees the box it has when the other column is missing', () => {
    expect(brief(check, unread(facts([row(0, { ...over, portal: null })]), 'portal'))).toEqual([['fails', 0]]);
  });

  it('shows the custody text under a flag', () => {
    expect(fixesUnderCustody(check, facts([row(0, over)]))).toEqual(custodyFixes);
  });
});
