import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Capsule } from '../../../../lib/support/capsule/form.ts';
import { readCapsule } from '../../../../lib/support/capsule/read.ts';
import { writeCapsule } from '../../../../lib/support/capsule/write.ts';
import { cutTo, fullText } from '../../../../lib/support/visible.ts';

const sample: Capsule = {
  school: 'Alder High: North',
  page: 'relationships',
  studentNumber: '100234',
  personID: '501',
  householdIDs: ['9001', '9002'],
  courseSection: '27.0991000-3',
  checks: [
    { check: 'REL-PORTAL', row: 1, observed: { guardian: true, portal: false, mailing: null, endDate: '2026-05-01' } },
    { check: 'REL-NONE', row: null, observed: { activeGuardians: 0, sequence: '' } },
    { check: 'REL-MAIL', row: null, observed: {} },
  ],
  version: '0.1.0',
};

const text = fullText(writeCapsule(sample));
const empty: Capsule = {
  school: null,
  page: null,
  studentNumber: null,
  personID: null,
  householdIDs: [],
  courseSection: null,
  checks: [],
  version: '0.1.0',
};

describe('the capsule', () => {
  it('can be read by a person', () => {
    expect(text.split('\n').filter((line) => !line.startsWith('Sum: '))).toEqual([
      '[Campus Lens capsule 1]',
      'School: Alder High: North',
      'Page: relationships',
      'Student number: 100234',
      'Student personID: 501',
      'Household IDs: 9001, 9002',
      'Course-section: 27.0991000-3',
      'Check: REL-PORTAL row 2, guardian=yes, portal=no, mailing=unread, endDate=2026-05-01',
      'Check: REL-NONE, activeGuardians=0, sequence=blank',
      'Check: REL-MAIL',
      'Extension version: 0.1.0',
      '[end of capsule]',
    ]);
  });

  it.each<[string, (text: string) => string]>([
    ['as it is', (t) => t],
    ['within a ticket', (t) => `Please help.\n\n${t}\n-- \nsignature: none`],
    ['with Windows line ends', (t) => t.replaceAll('\n', '\r\n')],
    ['quoted', (t) => t.replace(/^/gm, '> ')],
    ['quoted twice', (t) => t.replace(/^/gm, '> > ')],
    ['wrapped by a mail program', (t) => t.replaceAll(', portal', ',\nportal')],
    ['after one that was cut', (t) => `${t.slice(0, 60)}\n${t}`],
    ['before one that was cut', (t) => `${t}\n${t.slice(0, 60)}`],
  ])('is read back %s', (_, change) =>
    expect(readCapsule(change(text))).toEqual({ capsule: sample, problems: [], withoutIds: false }),
  );

  it('is not read where it is not there', () => {
    expect(readCapsule('')).toBeNull();
    expect(readCapsule('Please help with student 100234.')).toBeNull();
  });

  it('loses only lines with ids where it may only be public', () => {
    expect(readCapsule(cutTo(writeCapsule(sample), 'public').text)).toEqual({
      capsule: { ...sample, studentNumber: null, personID: null, householdIDs: [] },
      problems: [],
      withoutIds: true,
    });
  });

  it('has no line for what is not known', () => {
    expect(readCapsule(fullText(writeCapsule(empty)))?.capsule).toEqual(empty);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'é',
      ':',
      '\n',
      '\r',
      '>',
      ' ',
      ',',
      '=',
      '[',
      ']',
      '\u2028',
      '\u202E',
      '\u200B',
      '\u00AD',
      '\uD800',
      '😀',
    ),
    maxLength: 40,
  }),
  fc.constantFrom(
    '[end of capsule]',
    'X\n[end of capsule]',
    '[Campus Lens capsule 1]',
    'A\nStudent number: 1',
    '> quoted',
  ),
);
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,11}$/);
const state = fc.oneof(fc.boolean(), fc.constant(null), fc.constant(''), fc.nat(), fc.constant('2026-05-01'));
const capsule = fc.record<Capsule>({
  school: hostile,
  page: fc.constantFrom('relationships', 'households'),
  studentNumber: fc.option(id),
  personID: fc.option(id),
  householdIDs: fc.uniqueArray(id, { maxLength: 3 }),
  courseSection: fc.option(id),
  checks: fc.array(
    fc.record({
      check: fc.constantFrom('REL-PORTAL', 'REL-DUP', 'HH-DIVIDED'),
      row: fc.option(fc.nat({ max: 5000 })),
      observed: fc.dictionary(fc.constantFrom('guardian', 'portal', 'activeGuardians'), state, {
        noNullPrototype: true,
      }),
    }),
    { maxLength: 5 },
  ),
  version: id,
});

describe('any capsule', () => {
  it('comes back as it was written, a hostile school name as one line', () => {
    fc.assert(
      fc.property(capsule, (written) => {
        const read = readCapsule(fullText(writeCapsule(written)));
        const school = (written.school ?? '')
          .replace(/[\u00AD\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069]/g, '')
          .replace(/\p{Cs}/gu, '\uFFFD')
          .replace(/[\s\p{Cc}]+/gu, ' ')
          .replaceAll('[', '(')
          .replaceAll(']', ')')
          .trim();
        expect(read).toEqual({
          capsule: { ...written, school: school === '' ? null : school },
          problems: [],
          withoutIds: false,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on what is no capsule', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        expect(() => readCapsule(`[Campus Lens capsule 1]\n${a}\nCheck: ${b}\n[end of capsule]`)).not.toThrow();
      }),
    );
  });
});
