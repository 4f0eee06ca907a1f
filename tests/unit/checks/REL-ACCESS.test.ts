import { describe, expect, it } from 'vitest';
import { brief, custodyFixes, facts, fixesUnderCustody, gap, gapOf, row, run, unread } from './kit.ts';

const check = 'REL-ACCESS';

describe(check, () => {
  it('asks for review where Portal is ticked without Guardian, whatever the relationship', () => {
    expect(run(check, facts([row(0, { guardian: false, relationship: 'Uncle' })])).answers).toMatchObject([
      { outcome: 'review', row: 0, severity: 'warning', observed: { guardian: false, portal: true } },
    ]);
  });

  it('is met by a guardian with Portal, and has nothing to say without Portal or of an ended row', () => {
    const rows = [row(0), row(1, { portal: false, guardian: false }), row(2, { active: false, guardian: false })];
    expect(brief(check, facts(rows))).toEqual([['meets', 0]]);
  });

  it.each([
    ['Guardian', { guardian: null }],
    ['Portal, without Guardian', { guardian: false, portal: null }],
    ['the dates', { guardian: false, active: null }],
  ])('is unknown where it could not read %s', (_, change) => {
    expect(brief(check, facts([row(0, change)]))).toEqual([['unknown', 0]]);
  });

  it('could not run without its columns', () => {
    expect(gapOf(check, unread(facts([row(0)]), 'portal'))).toEqual(gap(check, 'portal'));
  });

  it('shows the custody text under a flag', () => {
    expect(fixesUnderCustody(check, facts([row(0, { guardian: false })]))).toEqual(custodyFixes);
  });
});
