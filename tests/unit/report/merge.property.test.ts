import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HeaderReading } from '../../../lib/report/reading.ts';
import { row } from '../checks/kit.ts';
import { frame, header, page, place, reportOf } from './kit.ts';

/** Three people who differ in everything. */
const people = [
  { name: 'Sample, Ana', studentNumber: '700001', personID: '8001' },
  { name: 'Sample, Bea', studentNumber: '700002', personID: '8002' },
  { name: 'Tester, Ana', studentNumber: '700003', personID: '8003' },
];

const someone = fc.record({ who: fc.nat(2), name: fc.boolean(), studentNumber: fc.boolean(), personID: fc.boolean() });
type Someone = typeof someone extends fc.Arbitrary<infer T> ? T : never;

/** What a place shows of a person: some of the three, the rest is not there. */
function shown({ who, ...parts }: Someone) {
  const person = people[who] as (typeof people)[number];
  return {
    name: parts.name ? person.name : null,
    studentNumber: parts.studentNumber ? person.studentNumber : null,
    personID: parts.personID ? person.personID : null,
  };
}

const fields = ['name', 'studentNumber', 'personID'] as const;
const disagree = (a: ReturnType<typeof shown>, b: ReturnType<typeof shown>) =>
  fields.some((field) => a[field] !== null && b[field] !== null && a[field] !== b[field]);

const asHeader = (one: ReturnType<typeof shown>): HeaderReading => header({ ...one, grade: null });

it('never names a student, nor calls flags readable, where two places disagree', () => {
  let disagreements = 0;
  fc.assert(
    fc.property(fc.array(someone, { minLength: 1, maxLength: 3 }), someone, (headers, rowsOwner) => {
      const places = headers.map(shown);
      const owner = shown(rowsOwner);
      const all = [...places, owner];
      const frames = places.map((one, at) => frame(at, { header: asHeader(one), place: place(1) }));
      const { context } = reportOf([...frames, frame(9, { place: place(1), pages: [page([row(0)], { owner })] })]);
      if (all.some((a) => all.some((b) => disagree(a, b)))) {
        disagreements++;
        expect([context.student, context.person, context.flagsReadable]).toEqual([null, null, false]);
      }
    }),
    { numRuns: 1000 },
  );
  expect(disagreements).toBeGreaterThan(100);
});

it('never makes one student of two people', () => {
  fc.assert(
    fc.property(fc.array(someone, { minLength: 1, maxLength: 3 }), (headers) => {
      const frames = headers.map((one, at) => frame(at, { header: asHeader(shown(one)), place: place(1) }));
      const owner = { name: null, studentNumber: null, personID: null };
      const { student } = reportOf([
        ...frames,
        frame(9, { place: place(1), pages: [page([row(0)], { owner })] }),
      ]).context;
      if (!student) return;
      expect(people).toContainEqual({
        name: student.name ?? people.find((one) => one.studentNumber === student.studentNumber)?.name,
        studentNumber: student.studentNumber,
        personID: student.personID ?? people.find((one) => one.studentNumber === student.studentNumber)?.personID,
      });
    }),
    { numRuns: 1000 },
  );
});
