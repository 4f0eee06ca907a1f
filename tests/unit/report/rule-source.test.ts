import { describe, expect, it } from 'vitest';
import { markViews } from '../../../lib/report/marks.ts';
import { ruleSource } from '../../../lib/report/rule-source.ts';
import { custody, row } from '../checks/kit.ts';
import { emptyPortal, reportOf, tab } from './kit.ts';

const clear = { flags: [], flagsReadable: true };

describe('ruleSource', () => {
  it('tells where a rule comes from when flags were read and none forbids it', () => {
    expect(ruleSource('REL-PORTAL', clear)).toContain('Support protocols of the district, 3b');
    expect(ruleSource('REL-PORTAL', { ...clear, flags: [{ kind: 'other', text: 'bus' }] })).not.toBeNull();
  });

  it.each([
    ['a custody flag', { flags: [custody], flagsReadable: true }],
    ['a legal flag', { flags: [{ kind: 'legal' as const, text: 'made-up' }], flagsReadable: true }],
    ['flags that were not read', { flags: [], flagsReadable: false }],
  ])('holds it back beside %s, since it names boxes; not the custody check’s own', (_, context) => {
    expect(ruleSource('REL-EMAIL', context)).toBeNull();
    expect(ruleSource('REL-CUSTODY', context)).toContain('the legal document decides');
  });

  it('of a check that is gone is none', () => {
    expect(ruleSource('NO-SUCH-CHECK', clear)).toBeNull();
  });

  it('is on no mark beside a custody flag', () => {
    const { findings, context } = reportOf(tab([emptyPortal, row(1)], { flags: [custody] }));
    const views = markViews(findings, ['relationships'], 'en', context);
    expect(views.length).toBeGreaterThan(0);
    expect(views.map(({ source }) => source)).toEqual(views.map(() => null));
  });
});
