import type { TabReport } from '../../../lib/report/schema.ts';
import type { Scenario } from '../../campus/types.ts';

/** What a report must say, of a scenario of any page. */
type Expecting = { expected: Pick<Scenario['expected'], 'findings' | 'flagsReadable'> };

/** A report cut down to what a scenario says of it. */
export function said(report: TabReport) {
  const { student, school, calendar, flags, flagsReadable } = report.context;
  return {
    findings: report.findings.map(({ check, outcome, row, subject }) => ({
      check,
      outcome,
      name: row === null ? null : subject.name,
    })),
    couldNotRun: report.coverage.couldNotRun,
    context: { student, school, calendar },
    flags: flags.map(({ kind }) => kind),
    flagsReadable,
  };
}

/** Whether a report has exactly the findings of a scenario, and its flags; what else it says is for the test to compare. */
export function hasFindings(scenario: Expecting): (report: TabReport) => boolean {
  const short = (findings: { check: string; name: string | null }[]) =>
    findings
      .map(({ check, name }) => `${check} ${name}`)
      .sort()
      .join();
  const { findings, flagsReadable } = scenario.expected;
  return (report) => short(said(report).findings) === short(findings) && report.context.flagsReadable === flagsReadable;
}
