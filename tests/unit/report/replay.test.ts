import { describe, expect, it } from 'vitest';
import { sameRecord, thenAndNow } from '../../../lib/report/replay.ts';
import type { CapsuleCheck } from '../../../lib/support/capsule/form.ts';
import { aFinding, aReport } from '../panel/made-up.ts';

const then = (check: string, row: number | null): CapsuleCheck => ({ check, row, observed: { portal: false } });
const now = (check: string, row: number | null, outcome: 'fails' | 'review' | 'unknown' = 'fails') =>
  aFinding({ check, row, outcome });
const report = (findings: ReturnType<typeof now>[], ran = ['REL-PORTAL', 'REL-EMAIL', 'REL-DUP']) =>
  aReport({ findings, coverage: { ran, couldNotRun: [] } });
const results = (items: ReturnType<typeof thenAndNow>) =>
  items.map(({ check, result, now: at }) => [check, result, at]);

describe('then and now', () => {
  it('says fixed when the check ran and does not find it any more', () => {
    expect(results(thenAndNow([then('REL-PORTAL', 1)], report([])))).toEqual([['REL-PORTAL', 'fixed', null]]);
  });

  it('says open when it is still found, on the same row or on one that moved', () => {
    expect(results(thenAndNow([then('REL-PORTAL', 1)], report([now('REL-PORTAL', 1)])))).toEqual([
      ['REL-PORTAL', 'open', 0],
    ]);
    expect(results(thenAndNow([then('REL-PORTAL', 1)], report([now('REL-PORTAL', 2)])))).toEqual([
      ['REL-PORTAL', 'open', 0],
    ]);
  });

  it('pairs the same rows first', () => {
    const items = thenAndNow(
      [then('REL-PORTAL', 0), then('REL-PORTAL', 3)],
      report([now('REL-PORTAL', 3), now('REL-PORTAL', 5)]),
    );
    expect(items.map(({ before: one, now: at }) => [one?.row, at])).toEqual([
      [0, 1],
      [3, 0],
    ]);
  });

  it('says which of two is fixed', () => {
    const items = thenAndNow([then('REL-PORTAL', 0), then('REL-PORTAL', 3)], report([now('REL-PORTAL', 3)]));
    expect(items.map(({ before: one, result }) => [one?.row, result])).toEqual([
      [0, 'fixed'],
      [3, 'open'],
    ]);
  });

  it('tells what is new after what was in the ticket', () => {
    expect(
      results(thenAndNow([then('REL-PORTAL', 1)], report([now('REL-EMAIL', 0, 'review'), now('REL-PORTAL', 1)]))),
    ).toEqual([
      ['REL-PORTAL', 'open', 1],
      ['REL-EMAIL', 'new', 0],
    ]);
  });

  it('never says fixed when the check did not run, or not on every row', () => {
    expect(results(thenAndNow([then('REL-PORTAL', 1)], report([], [])))).toEqual([['REL-PORTAL', 'cannot-tell', null]]);
    expect(results(thenAndNow([then('REL-PORTAL', 1)], report([now('REL-PORTAL', 4, 'unknown')])))).toEqual([
      ['REL-PORTAL', 'cannot-tell', null],
    ]);
  });

  it('does not know what became of a check that no extension has', () => {
    expect(results(thenAndNow([then('OLD-CHECK', null)], report([])))).toEqual([['OLD-CHECK', 'cannot-tell', null]]);
  });
});

describe('the record in hand', () => {
  const base = aReport();
  const context = (change: Partial<typeof base.context>) => ({ context: { ...base.context, ...change } });
  const student = { name: 'Practice, Ana', studentNumber: '100234', personID: '501', grade: '03' };
  const about = { studentNumber: '100234', personID: '501', householdIDs: ['9001'] };

  it('is the same when the ids agree', () => {
    expect(sameRecord(about, context({ student }))).toBe('same');
    expect(sameRecord({ ...about, studentNumber: null }, context({ student }))).toBe('same');
  });

  it('is another when one of them differs', () => {
    expect(sameRecord(about, context({ student: { ...student, personID: '502' } }))).toBe('other');
    expect(sameRecord(about, context({ student: { ...student, studentNumber: '100235' } }))).toBe('other');
  });

  it('is not known when nothing can be compared', () => {
    expect(sameRecord({ studentNumber: null, personID: null, householdIDs: [] }, context({ student }))).toBe('unsure');
    expect(sameRecord(about, context({ student: null, person: null, household: null }))).toBe('unsure');
  });

  it('is known by its household where no student is shown', () => {
    const home = (householdID: string) =>
      context({ student: null, person: null, household: { name: null, householdID } });
    expect(sameRecord(about, home('9001'))).toBe('same');
    expect(sameRecord(about, home('9002'))).toBe('other');
  });
});
