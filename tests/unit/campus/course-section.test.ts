import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseIn, courseSection, courseSectionTitle, sectionNumberIn } from '../../../lib/campus/course-section.ts';

describe('a course and its section', () => {
  it.each([
    ['27.0991000-3 Algebra I', '27.0991000', '3', 'Algebra I'],
    ['1234-5', '1234', '5', null],
    ['002000-12 Math K', '002000', '12', 'Math K'],
    ['ENG-101-0003 English', 'ENG-101', '0003', 'English'],
    ['MA 101.2-7 Pre-Algebra 7-8', 'MA 101.2', '7', 'Pre-Algebra 7-8'],
    ['1234‑5: Algebra I', '1234', '5', 'Algebra I'],
    ['Section: 1234-5 Algebra I', '1234', '5', 'Algebra I'],
    ['Course #1234-5 - Algebra I', '1234', '5', 'Algebra I'],
    ['Algebra I (1234-5)', '1234', '5', 'Algebra I'],
    ['  1234-5\n  Algebra   I ', '1234', '5', 'Algebra I'],
  ])('is read from %j', (text, courseNumber, sectionNumber, name) => {
    expect(courseSection(text)).toEqual({ courseNumber, sectionNumber, name });
  });

  it.each(['Algebra I', '1234', '1234-', '-5', '1234-56789', '1234-5A Algebra', '', 'Pre-Algebra'])(
    'is not read from %j',
    (text) => {
      expect(courseSection(text)).toBeNull();
    },
  );

  const code = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,10}[A-Za-z0-9]$/);
  const section = fc.stringMatching(/^\d{1,4}$/);
  const name = fc.stringMatching(/^[A-Z][A-Za-z0-9 -]{0,20}[A-Za-z]$/).map((text) => text.replace(/ +/g, ' '));

  it('keeps every letter, dot, hyphen and leading zero, whatever they are', () => {
    fc.assert(
      fc.property(code, section, name, (courseNumber, sectionNumber, title) => {
        const text = `${courseNumber}-${sectionNumber}`;
        expect(courseSection(text)).toEqual({ courseNumber, sectionNumber, name: null });
        expect(courseSection(`${text} ${title}`)).toEqual({ courseNumber, sectionNumber, name: title });
      }),
    );
  });

  it('is never made up: the parts stand in the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const found = courseSection(text);
        if (!found) return;
        const folded = text.replace(/\s+/g, ' ').replace(/[‐‑‒–]/g, '-');
        expect(folded).toContain(`${found.courseNumber}-${found.sectionNumber}`);
        expect(found.sectionNumber).toMatch(/^\d{1,4}$/);
        expect(found.courseNumber.trim()).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a heading that nothing labels', () => {
  it.each(['1234-5 Algebra I', '27.0991000-3 Algebra I', 'ENG101-2 English 9'])('names a section: %j', (text) => {
    expect(courseSectionTitle(text)).not.toBeNull();
  });

  it.each([
    '2026-27 Practice Alder High School',
    '2026-27',
    '26-27 Practice Alder High',
    '11-25-2026 Wednesday',
    '2026-11-25 Wednesday',
    '404-555-0100 Office',
    '555-0100 Home',
    'Grade 9-12 Courses',
    '9-12 Courses',
    'K-5 Reading',
    '1234-5',
    'Testerman, Ada (12-3)',
  ])('names none: %j', (text) => {
    expect(courseSectionTitle(text)).toBeNull();
  });
});

describe('a number alone', () => {
  it.each([
    ['5', '5'],
    ['0012', '0012'],
    ['#7', '7'],
    ['5 - Practice, Ada', '5'],
    ['12345', null],
    ['5A', null],
    ['', null],
  ])('of a section: %j', (text, expected) => {
    expect(sectionNumberIn(text)).toBe(expected);
  });

  it.each([
    ['002000 Math K', true, '002000', 'Math K'],
    ['27.0991000', true, '27.0991000', null],
    ['ALG', true, 'ALG', null],
    ['Algebra I', false, null, 'Algebra I'],
    ['1234 Algebra I', false, '1234', 'Algebra I'],
    ['3 D Art', false, null, '3 D Art'],
    ['', false, null, null],
  ])('of a course: %j', (text, numbered, courseNumber, name) => {
    expect(courseIn(text, numbered)).toEqual({ courseNumber, name });
  });
});
