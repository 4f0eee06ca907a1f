import { describe, expect, it } from 'vitest';
import { handoutCustody } from '../../../lib/report/handout-custody.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { row, seenRelationships } from '../checks/accounts-kit.ts';
import { aReport } from '../panel/made-up.ts';

const tab = (change: Partial<TabReport['context']> = {}) => aReport({ context: { ...aReport().context, ...change } });
const adult = (change: Partial<TabReport['context']> = {}) =>
  tab({ student: null, person: { name: 'Sample, Person', personID: '9000' }, ...change });
const nobody = tab({ student: null, person: null, flagsReadable: false });
const seen = seenRelationships([row(0)]);

describe('hand-outs without a key', () => {
  it('are made where the flags of the student in hand were read and say nothing of custody or law', () => {
    expect(handoutCustody(tab(), [])).toBe('clear');
    expect(handoutCustody(tab({ flags: [{ kind: 'other', text: 'Allergy' }] }), [])).toBe('clear');
    expect(handoutCustody(adult(), [seen])).toBe('clear');
  });

  it('are not made under a flag, here or of the student seen last', () => {
    for (const kind of ['custody', 'legal'] as const) {
      expect(handoutCustody(tab({ flags: [{ kind, text: 'x' }] }), [])).toBe('stop');
      for (const report of [tab(), adult(), nobody])
        expect(handoutCustody(report, [{ ...seen, flags: [kind] }])).toBe('stop');
    }
  });

  it('are a question where somebody is in hand and flags could not be read', () => {
    expect(handoutCustody(tab({ flagsReadable: false }), [])).toBe('ask');
    expect(handoutCustody(adult({ flagsReadable: false }), [seen])).toBe('ask');
    expect(handoutCustody(adult(), [])).toBe('ask');
    expect(handoutCustody(adult(), [{ ...seen, flagsReadable: false }])).toBe('ask');
    const household = { name: 'Sample', householdID: '501' };
    expect(handoutCustody(tab({ student: null, household, flagsReadable: false }), [])).toBe('ask');
    expect(handoutCustody(tab({ student: null, applicationNumber: '77', flagsReadable: false }), [])).toBe('ask');
  });

  it('are leaflets about nobody on a portal page, and where there is no page', () => {
    expect(handoutCustody(nobody, [])).toBe('clear');
    expect(handoutCustody(null, [])).toBe('clear');
  });
});
