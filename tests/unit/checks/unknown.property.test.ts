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

function answersOf(rows: Relationship[], flagged: boolean, complete: boolean) {
  const input = facts(rows, {
    page: { unread: [], rows: { seen: rows.length, total: complete ? rows.length : null }, settled: true },
  });
  const context = { ...input.context, flags: flagged ? [custody] : [] };
  return runChecks('relationships', { ...input, context }, district).answers;
}

it('a state that is read no more never takes an unknown away and never adds what is met', () => {
  fc.assert(
    fc.property(page, fc.nat(3), fc.constantFrom(...states), ({ rows, flagged, complete }, at, state) => {
      const before = rows.map((change, index) => row(index, change));
      const after = before.map((one) => (one.row === at % before.length ? { ...one, [state]: null } : one));
      const answersBefore = answersOf(before, flagged, complete);
      const answersAfter = answersOf(after, flagged, complete);
      const unknowns = (answers: typeof answersBefore, check: string) =>
        answers.filter((answer) => answer.check === check && answer.outcome === 'unknown').length;
      for (const { check } of answersBefore) {
        expect(unknowns(answersAfter, check)).toBeGreaterThanOrEqual(unknowns(answersBefore, check));
      }
      const met = (answers: typeof answersBefore) =>
        answers.filter(({ outcome }) => outcome === 'meets').map((answer) => `${answer.check} ${answer.row}`);
      expect(met(answersBefore)).toEqual(expect.arrayContaining(met(answersAfter)));
    }),
    { numRuns: 1500 },
  );
});
