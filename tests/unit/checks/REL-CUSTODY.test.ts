import { describe, expect, it } from 'vitest';
import { brief, custodyFixes, facts, fixesUnderCustody, flagged, gap, gapOf, row, run, unread } from './kit.ts';

const check = 'REL-CUSTODY';
const closed = { guardian: false, portal: false };

describe(check, () => {
  it.each(['custody', 'legal'] as const)('asks for review, critical, where a %s flag meets active access', (kind) => {
    const { answers } = run(check, flagged(facts([row(0), row(1, { guardian: false })]), [{ kind, text: 'Order' }]));
    expect(answers).toMatchObject([
      {
        outcome: 'review',
        severity: 'critical',
        row: null,
        subject: { kind: 'student', studentNumber: '700001' },
        observed: { activeGuardians: 1, activePortal: 2 },
      },
    ]);
  });

  it.each([
    ['Guardian', { portal: false }, { activeGuardians: 1, activePortal: 0 }],
    ['Portal', { guardian: false }, { activeGuardians: 0, activePortal: 1 }],
  ])('takes %s alone for access', (_, change, observed) => {
    expect(run(check, flagged(facts([row(0, change)]))).answers).toMatchObject([{ outcome: 'review', observed }]);
  });

  it('names nobody of the rows', () => {
    const { answers } = run(check, flagged(facts([row(0), row(1)])));
    expect(JSON.stringify(answers)).not.toMatch(/Sample[01]|9000|9001|person0/);
  });

  it('counts a visible flag also while the flags as a whole are not readable', () => {
    const input = flagged(facts([row(0)]));
    expect(brief(check, { ...input, context: { ...input.context, flagsReadable: false } })).toEqual([['review', null]]);
  });

  it('is met without such a flag, and where nobody has active access', () => {
    expect(brief(check, facts([row(0)]))).toEqual([['meets', null]]);
    expect(brief(check, flagged(facts([row(0)]), [{ kind: 'other', text: 'Bus' }]))).toEqual([['meets', null]]);
    expect(brief(check, flagged(facts([row(0, closed), row(1, { active: false })])))).toEqual([['meets', null]]);
  });

  it.each([
    ['a box', { guardian: null, portal: false }],
    ['both boxes', { guardian: null, portal: null }],
    ['the dates', { active: null }],
  ])('is unknown where it could not read %s and nobody is known to have access', (_, change) => {
    expect(brief(check, flagged(facts([row(0, closed), row(1, change)])))).toEqual([['unknown', null]]);
  });

  it('could not run where no flag is seen and the flags are not readable', () => {
    const input = facts([row(0)]);
    const context = { ...input.context, flagsReadable: false };
    expect(gapOf(check, { ...input, context })).toEqual(gap(check, 'flags'));
    const other = { ...context, flags: [{ kind: 'other' as const, text: 'Bus' }] };
    expect(gapOf(check, { ...input, context: other })).toEqual(gap(check, 'flags'));
  });

  it('one column is enough to find access, and a missing one is no proof of none', () => {
    const seen = unread(flagged(facts([row(0, { portal: null })])), 'portal');
    expect(brief(check, seen)).toEqual([['review', null]]);
    const unseen = unread(flagged(facts([row(0, { guardian: false, portal: null })])), 'portal');
    expect(gapOf(check, unseen)).toEqual(gap(check, 'portal'));
  });

  it('could not run where not every row is there and nobody so far has access', () => {
    const page = { unread: [], rows: { seen: 1, total: 9 }, settled: true };
    expect(gapOf(check, flagged(facts([row(0, closed)], { page })))).toEqual(gap(check, 'rows'));
  });

  it('shows the custody text', () => {
    expect(fixesUnderCustody(check, facts([row(0)]))).toEqual(custodyFixes);
  });
});
