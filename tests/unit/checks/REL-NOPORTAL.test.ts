import { describe, expect, it } from 'vitest';
import { brief, custodyFixes, facts, fixesUnderCustody, gap, gapOf, row, run, unread } from './kit.ts';

const check = 'REL-NOPORTAL';
const none = [row(0, { portal: false }), row(1, { guardian: false }), row(2, { active: false })];

describe(check, () => {
  it('asks for review when there are guardians and none has Portal', () => {
    expect(run(check, facts(none)).answers).toMatchObject([
      {
        outcome: 'review',
        severity: 'warning',
        row: null,
        subject: { kind: 'student' },
        observed: { activeGuardians: 1, guardiansWithPortal: 0 },
      },
    ]);
  });

  it('is met by one guardian with Portal, and has nothing to say without a guardian', () => {
    expect(brief(check, facts([row(0), row(1, { portal: false })]))).toEqual([['meets', null]]);
    expect(brief(check, facts([row(0, { guardian: false })]))).toEqual([]);
  });

  it.each([
    ['the Portal of a guardian', { portal: null }],
    ['whether one with Portal is a guardian', { guardian: null }],
    ['the dates of a guardian with Portal', { active: null }],
  ])('is unknown where it could not read %s', (_, change) => {
    expect(brief(check, facts([row(0, { portal: false }), row(1, change)]))).toEqual([['unknown', null]]);
  });

  it('could not run without its columns or all rows', () => {
    expect(gapOf(check, unread(facts(none), 'portal'))).toEqual(gap(check, 'portal'));
    const page = { unread: [], rows: { seen: 3, total: 30 }, settled: true };
    expect(gapOf(check, facts(none, { page }))).toEqual(gap(check, 'rows'));
  });

  it('shows the custody text under a flag', () => {
    expect(fixesUnderCustody(check, facts(none))).toEqual(custodyFixes);
  });
});
