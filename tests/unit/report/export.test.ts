import { describe, expect, it } from 'vitest';
import { exportReport } from '../../../lib/report/export.ts';
import { tabReport } from '../../../lib/report/schema.ts';
import { custody, row } from '../checks/kit.ts';
import { reportOf, tab } from './kit.ts';

const rows = [
  row(0, { name: 'Rivera, Ana', portal: false, email: 'ana@example.org' }),
  row(1, { name: 'Rivera, Ana', email: '' }),
];
const flags = [custody, { kind: 'other' as const, text: 'Rides bus 12' }];
const report = reportOf(tab(rows, { flags }));
const course = { courseNumber: '1', sectionNumber: '2', name: 'Art', teacher: 'Teacher, Tess' };
const household = { name: 'Rivera household', householdID: '55' };
const person = { name: 'Guardian, Gus', personID: '77' };
const full = { ...report, context: { ...report.context, course, household, person } };

describe('exportReport', () => {
  it('holds no name, no e-mail address and no text of a flag', () => {
    const text = JSON.stringify(exportReport(full, '0.1.0'));
    expect(text).not.toMatch(/Rivera|Ana|Sample, Student|Tess|Gus|@|Court order|Rides bus/);
  });

  it('keeps ids, states, findings and the kinds of flags, and says which version wrote it', () => {
    const { extensionVersion, context, ...rest } = exportReport(full, '0.1.0');
    expect(extensionVersion).toBe('0.1.0');
    expect(context.flags).toEqual([{ kind: 'custody' }, { kind: 'other' }]);
    expect(context.student).toEqual({ name: null, studentNumber: '700001', personID: '8000', grade: '09' });
    expect(rest.facts.relationships.map(({ personID, portal, email }) => [personID, portal, email])).toEqual([
      ['9000', false, null],
      ['9001', true, ''],
    ]);
    expect(rest.findings.map(({ check, outcome, row: at }) => [check, outcome, at])).toEqual(
      report.findings.map(({ check, outcome, row: at }) => [check, outcome, at]),
    );
    const flagsWithText = context.flags.map((flag) => ({ ...flag, text: '' }));
    expect(tabReport.safeParse({ ...rest, context: { ...context, flags: flagsWithText } }).success).toBe(true);
  });

  it('leaves the report as it was', () => {
    const before = JSON.stringify(full);
    exportReport(full, '0.1.0');
    expect(JSON.stringify(full)).toBe(before);
  });
});
