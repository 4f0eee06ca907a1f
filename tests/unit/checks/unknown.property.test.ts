import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runChecks } from '../../../lib/checks/run.ts';
import type { Relationship } from '../../../lib/facts.ts';
import { custody, district, facts, row } from './kit.ts';

const tri = fc.constantFrom(true, false, null);
const states = ['guardian', 'portal', 'mailing', 'active'] as const;

const relationship: fc.Arbitrary<Partial<Relationship>> = fc.record({
  relationship: fc.constantFrom('Mother', 'Aunt', 'Child', 'Self', null),
  name: fc.constantFrom('Rivera, Ana', 'Rivera, Ana M', 'Smythe, Tom', null),
  personID: fc.constantFrom('1', '2', null),
  guardian: tri,
  portal: tri,
  mailing: tri,
  active: tri,
  sequence: fc.constantFrom(1, 2, null),
  email: fc.constantFrom('', 'a@example.org', null),
  endDate: fc.constantFrom('2020-01-01', '2040-01-01', null),
});

const page = fc.record({
  rows: fc.array(relationship, { minLength: 1, maxLength: 4 }),
  flagged: fc.boolean(),
  complete: fc.boolean(),
});

function checked(rows: Relationship[], flagged: boolean, total: number | null, settled = true) {
  const input = facts(rows, { page: { unread: [], rows: { seen: rows.length, total }, settled } });
  const context = { ...input.context, flags: flagged ? [custody] : [] };
  return runChecks('relationships', { ...input, context }, district);
}

const answersOf = (rows: Relationship[], flagged: boolean, complete: boolean) =>
  checked(rows, flagged, complete ? rows.length : null).answers;

it('a state that is read no more never takes an unknown away and never adds what is met', () => {
  fc.assert(
    fc.property(page, fc.nat(3), fc.constantFrom(...states), ({ rows, flagged, complete }, at, state) => {
      const before = rows.map((change, index) => row(index, change));
      const after = before.map((one) => (one.row === at % before.length ? { ...one, [state]: null } : one));
      const answersBefore = answersOf(before, flagged, complete);
      const answersAfter = answersOf(after, flagged, complete);
      const unknowns = (answers: typeof answersBefore, check: string) =>
        answers.filter((answer) => answer.check === check && answer.outcome === 'unknown').length;
      // That not all lines were seen gives way to what is found in those that were.
      const found = new Set(
        answersAfter.filter(({ outcome }) => outcome === 'fails' || outcome === 'review').map(({ check }) => check),
      );
      for (const { check, missing } of answersBefore) {
        if (missing && found.has(check)) continue;
        expect(unknowns(answersAfter, check)).toBeGreaterThanOrEqual(unknowns(answersBefore, check));
      }
      const met = (answers: typeof answersBefore) =>
        answers.filter(({ outcome }) => outcome === 'meets').map((answer) => `${answer.check} ${answer.row}`);
      // Of a list in part single lines are said to be right only beside what is wrong.
      if (complete) expect(met(answersBefore)).toEqual(expect.arrayContaining(met(answersAfter)));
    }),
    { numRuns: 1500 },
  );
});

it('a list of which not every line was seen, or that is not at rest, never gives a clean check by its lines alone', () => {
  const part = fc.oneof(
    fc.record({ more: fc.constantFrom(1, 40, null), settled: fc.boolean() }),
    fc.constant({ more: 0, settled: false }),
  );
  fc.assert(
    fc.property(page, part, ({ rows, flagged }, { more, settled }) => {
      const list = rows.map((change, index) => row(index, change));
      const total = more === null ? null : list.length + more;
      const { answers, coverage } = checked(list, flagged, total, settled);
      for (const id of coverage.ran) {
        const own = answers.filter(({ check }) => check === id);
        // What one line proves for the whole page, such as that there is a guardian, holds whatever else there is.
        expect(own.some((answer) => answer.outcome !== 'meets' || answer.row === null)).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});
