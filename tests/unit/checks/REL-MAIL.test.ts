import { describe, expect, it } from 'vitest';
import { brief, custodyFixes, facts, fixesUnderCustody, gap, gapOf, row, run, unread } from './kit.ts';

const check = 'REL-MAIL';
const none = [row(0, { mailing: false }), row(1, { active: false })];

describe(check, () => {
  it('asks for review when no active row has Mailing', () => {
    expect(run(check, facts(none)).answers).toMatchObject([
      { outcome: 'review', severity: 'info', row: null, subject: { kind: 'student' }, observed: { activeMailing: 0 } },
    ]);
  });

  it('is met by one row with Mailing', () => {
    expect(brief(check, facts([row(0), row(1, { mailing: null })]))).toEqual([['meets', null]]);
  });

  it.each([
    ['a Mailing box', { mailing: null }],
    ['the dates of a row with Mailing', { active: null }],
  ])('is unknown where it could not read %s', (_, change) => {
    expect(brief(check, facts([row(0, { mailing: false }), row(1, change)]))).toEqual([['unknown', null]]);
  });

  it('could not run without its column or all rows', () => {
    expect(gapOf(check, unread(facts(none), 'mailing'))).toEqual(gap(check, 'mailing'));
    const page = { unread: [], rows: { seen: 2, total: 3 }, settled: true };
    expect(gapOf(check, facts(none, { page }))).toEqual(gap(check, 'rows'));
  });

  it('has nothing to say on the page of an adult', () => {
    const context = { student: null, person: { name: 'Sample, Adult', personID: '1' }, flags: [], flagsReadable: true };
    expect(brief(check, facts([row(0, { relationship: 'Daughter', mailing: false })], { context }))).toEqual([]);
  });

  it('shows the custody text under a flag', () => {
    expect(fixesUnderCustody(check, facts(none))).toEqual(custodyFixes);
  });
});
