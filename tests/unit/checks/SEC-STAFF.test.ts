import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../lib/checks/run.ts';
import type { Section } from '../../../lib/facts.ts';
import { toFindings } from '../../../lib/report/findings.ts';
import { custody, district, facts } from './kit.ts';

const section = (change: Partial<Section> = {}): Section => ({
  courseNumber: '27.0991000',
  sectionNumber: '3',
  name: 'Algebra I',
  teacher: 'Practice, Ada',
  term: 'S1',
  roster: 24,
  ...change,
});

/** A page of sections: nobody is in hand, so nobody's flags were read. */
function input(sections: Section[], page: { unread?: string[]; settled?: boolean } = {}) {
  const rows = { seen: sections.length, total: sections.length };
  return facts([], {
    sections,
    page: { unread: [], settled: true, rows, ...page },
    context: { student: null, person: null, flags: [], flagsReadable: false },
  });
}
const run = (...args: Parameters<typeof input>) => runChecks('section', input(...args), district);
const brief = (...args: Parameters<typeof input>) =>
  run(...args).answers.map(({ outcome, row, variant }) => [outcome, row, variant]);

describe('SEC-STAFF', () => {
  it('is met by a section with a teacher and students', () => {
    expect(brief([section()])).toEqual([['meets', null, undefined]]);
    expect(run([section()]).coverage.ran).toEqual(['SEC-STAFF']);
  });

  it('fails without a teacher, without students, or both, on the row where there are several', () => {
    const list = [section(), section({ teacher: '' }), section({ roster: 0 }), section({ teacher: '', roster: 0 })];
    expect(brief(list)).toEqual([
      ['meets', 0, undefined],
      ['fails', 1, 'teacher'],
      ['fails', 2, 'roster'],
      ['fails', 3, 'both'],
    ]);
  });

  it('fails on what was read, also where the other could not be read', () => {
    expect(brief([section({ teacher: '', roster: null })])).toEqual([['fails', null, 'teacher']]);
    expect(brief([section({ teacher: null, roster: 0 })])).toEqual([['fails', null, 'roster']]);
  });

  it('is unknown where one could not be read and the other is there', () => {
    expect(brief([section({ roster: null })])).toEqual([['unknown', null, undefined]]);
    expect(brief([section({ teacher: null })])).toEqual([['unknown', null, undefined]]);
  });

  it('could not run where the page does not show what it needs', () => {
    const { answers, coverage } = run([section({ roster: null }), section({ roster: null })], { unread: ['roster'] });
    expect(coverage.couldNotRun).toEqual([{ check: 'SEC-STAFF', missing: ['roster'] }]);
    expect(answers.map(({ outcome, row }) => [outcome, row])).toEqual([['unknown', null]]);
  });

  it('takes no blank for an answer while the page loads', () => {
    expect(brief([section({ teacher: '' })], { settled: false })).toEqual([['unknown', null, undefined]]);
    expect(brief([section({ roster: 0 })], { settled: false })).toEqual([['unknown', null, undefined]]);
  });

  it('has nothing to say of a page without a section', () => {
    expect(brief([])).toEqual([]);
  });

  it('tells no name in what it observed, and names a section by its number', () => {
    const [answer] = run([section({ roster: 0 })]).answers;
    expect(answer?.observed).toEqual({ teacher: true, roster: 0 });
    expect(answer?.subject).toEqual({
      kind: 'section',
      name: '27.0991000-3',
      personID: null,
      studentNumber: null,
      householdID: null,
    });
  });

  it('advises although nobody’s flags were read, and shows the custody text where a flag is visible', () => {
    const { answers } = run([section({ teacher: '' })]);
    const fix = (flags: (typeof custody)[]) =>
      toFindings(answers, { flags, flagsReadable: false }, district, 'en').map((finding) => finding.fix);
    expect(fix([])[0]).toMatch(/AP or SIC/);
    expect(fix([custody])).toEqual([district.custodyText.en]);
  });
});
