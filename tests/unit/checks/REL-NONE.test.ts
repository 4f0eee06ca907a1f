import { describe, expect, it } from 'vitest';
import { brief, custodyFixes, facts, fixesUnderCustody, gap, gapOf, row, run, unread } from './kit.ts';

const check = 'REL-NONE';
const none = [row(0, { guardian: false }), row(1, { active: false })];
const nobodyKnown = { student: null, person: null, flags: [], flagsReadable: true };

describe(check, () => {
  it('fails, critical, about the student, when no active row has Guardian', () => {
    expect(run(check, facts(none)).answers).toMatchObject([
      {
        outcome: 'fails',
        severity: 'critical',
        row: null,
        subject: { kind: 'student', studentNumber: '700001', name: 'Sample, Student' },
        observed: { activeGuardians: 0 },
      },
    ]);
  });

  it('is met by one active guardian, also when a box or a row is missing', () => {
    expect(brief(check, facts([row(0), row(1, { guardian: null })]))).toEqual([['meets', null]]);
    const more = facts([row(0)], { page: { unread: [], rows: { seen: 1, total: null }, settled: false } });
    expect(brief(check, more)).toEqual([['meets', null]]);
  });

  it.each([
    ['a Guardian box', { guardian: null }],
    ['the dates of a guardian', { active: null }],
  ])('is unknown where it could not read %s', (_, change) => {
    const input = facts([row(0, { guardian: false }), row(1, change)]);
    expect(brief(check, input)).toEqual([['unknown', null]]);
    expect(run(check, input).ran).toBe(true);
  });

  it.each([
    ['the page shows some of its rows', { unread: [], rows: { seen: 2, total: 40 }, settled: true }],
    ['the page does not say how many there are', { unread: [], rows: { seen: 2, total: null }, settled: true }],
    ['the page is still loading', { unread: [], rows: { seen: 2, total: 2 }, settled: false }],
  ])('could not run when %s', (_, page) => {
    expect(gapOf(check, facts(none, { page }))).toEqual(gap(check, 'rows'));
  });

  it('could not run on an empty list, nor on one with the student alone', () => {
    expect(gapOf(check, facts([]))).toEqual(gap(check, 'rows'));
    expect(gapOf(check, facts([row(0, { relationship: 'Self' })]))).toEqual(gap(check, 'rows'));
  });

  it('could not run without the Guardian column', () => {
    expect(gapOf(check, unread(facts(none), 'guardian'))).toEqual(gap(check, 'guardian'));
  });

  it('has nothing to say on the page of an adult, and did run', () => {
    const children = ['Son', 'Foster-Child', 'Spouse'].map((relationship, at) =>
      row(at, { relationship, guardian: false }),
    );
    const result = run(check, facts(children, { context: nobodyKnown }));
    expect([result.answers, result.ran]).toEqual([[], true]);
  });

  it('takes it for a student where a parent is there, or the header shows a number or a grade', () => {
    const child = row(0, { relationship: 'Child', guardian: false });
    const withMother = facts([child, row(1, { guardian: false })], { context: nobodyKnown });
    const student = { name: null, studentNumber: null, personID: null, grade: '12' };
    const withGrade = facts([child], { context: { ...nobodyKnown, student } });
    expect([brief(check, withMother), brief(check, withGrade), brief(check, facts([child]))]).toEqual([
      [['fails', null]],
      [['fails', null]],
      [['fails', null]],
    ]);
  });

  it('shows the custody text under a flag', () => {
    expect(fixesUnderCustody(check, facts(none))).toEqual(custodyFixes);
  });
});
