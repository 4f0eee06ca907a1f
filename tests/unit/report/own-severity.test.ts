import { describe, expect, it } from 'vitest';
import { practiceProfile } from '../../../lib/district/practice.ts';
import type { DistrictProfile } from '../../../lib/district/schema.ts';
import { withOwnSeverity } from '../../../lib/report/own-severity.ts';

const district: DistrictProfile = {
  ...practiceProfile,
  checks: { 'REL-SEQ': { enabled: true, severity: 'warning' }, 'REL-MAIL': { enabled: false } },
};

describe('a weight of one’s own', () => {
  it('stands before the district’s where no policy says it', () => {
    const { checks } = withOwnSeverity(district, { 'REL-SEQ': 'critical', 'REL-DUP': 'info' }, false);
    expect(checks['REL-SEQ']).toEqual({ enabled: true, severity: 'critical' });
    expect(checks['REL-DUP']).toEqual({ enabled: true, severity: 'info' });
  });

  it('does not stand before what a policy says, and does where the policy says nothing', () => {
    const { checks } = withOwnSeverity(district, { 'REL-SEQ': 'critical', 'REL-DUP': 'info' }, true);
    expect(checks['REL-SEQ']).toEqual({ enabled: true, severity: 'warning' });
    expect(checks['REL-DUP']).toEqual({ enabled: true, severity: 'info' });
  });

  it('switches nothing on, leaves custody alone, and knows only checks that there are', () => {
    const { checks } = withOwnSeverity(
      district,
      { 'REL-MAIL': 'info', 'REL-CUSTODY': 'info', 'NO-CHECK': 'info' },
      false,
    );
    expect(checks['REL-MAIL']).toEqual({ enabled: false, severity: 'info' });
    expect(Object.keys(checks)).toEqual(['REL-SEQ', 'REL-MAIL']);
  });
});
