import { describe, expect, it } from 'vitest';
import { withChecksOff } from '../../../lib/report/checks-off.ts';
import { custody, district, row } from '../checks/kit.ts';
import { build, emptyPortal, tab } from './kit.ts';

const reported = (off: string[]) =>
  build(tab([emptyPortal, row(1)]), { district: withChecksOff(district, off) }).report;
const about = (check: string, off: string[]) => {
  const report = reported(off);
  const { ran = [], couldNotRun = [] } = report?.coverage ?? {};
  return {
    found: report?.findings.some((one) => one.check === check),
    covered: [...ran, ...couldNotRun.map((one) => one.check)].includes(check),
  };
};

describe('a check that a person has switched off', () => {
  it('is neither run nor missed', () => {
    expect(about('REL-PORTAL', [])).toEqual({ found: true, covered: true });
    expect(about('REL-PORTAL', ['REL-PORTAL'])).toEqual({ found: false, covered: false });
  });

  it('leaves the others as they are', () => {
    expect(about('REL-PORTAL', ['REL-SEQ'])).toEqual({ found: true, covered: true });
  });

  it('keeps the district’s severity for when it is on again', () => {
    const raised = { ...district, checks: { 'REL-PORTAL': { enabled: true, severity: 'critical' as const } } };
    expect(withChecksOff(raised, ['REL-PORTAL']).checks['REL-PORTAL']).toEqual({
      enabled: false,
      severity: 'critical',
    });
  });

  it('is never the custody check, whatever is stored', () => {
    const off = withChecksOff(district, ['REL-CUSTODY', 'NO-SUCH-CHECK']);
    expect(off.checks).toEqual(district.checks);
    const { report } = build(tab([row(0)], { flags: [custody] }), { district: off });
    expect(report?.findings.map(({ check }) => check)).toContain('REL-CUSTODY');
  });
});
