import { describe, expect, it } from 'vitest';
import { brief, custodyFixes, facts, fixesUnderCustody, gap, gapOf, row, run, unread } from './kit.ts';

const check = 'REL-EMAIL';

describe(check, () => {
  it.each(['', '  '])('asks for review where a guardian with Portal has the e-mail "%s"', (email) => {
    expect(run(check, facts([row(0, { email })])).answers).toMatchObject([
      { outcome: 'review', severity: 'info', row: 0, observed: { guardian: true, portal: true, email: false } },
    ]);
  });

  it('is met by an address, which it does not repeat', () => {
    const { answers } = run(check, facts([row(0)]));
    expect(answers).toMatchObject([{ outcome: 'meets', row: 0 }]);
    expect(JSON.stringify(answers)).not.toContain('@');
  });

  it.each([
    ['has no Portal', { portal: false }],
    ['is no guardian', { guardian: false }],
    ['has ended', { active: false }],
  ])('has nothing to say of a row that %s', (_, change) => {
    expect(brief(check, facts([row(0, { email: '', ...change })]))).toEqual([]);
  });

  it.each([
    ['the e-mail', { email: null }],
    ['Portal', { email: '', portal: null }],
    ['Guardian', { email: '', guardian: null }],
    ['the dates', { email: '', active: null }],
  ])('is unknown where it could not read %s', (_, change) => {
    expect(brief(check, facts([row(0, change)]))).toEqual([['unknown', 0]]);
  });

  it('could not run without its columns', () => {
    expect(gapOf(check, unread(facts([row(0)]), 'email'))).toEqual(gap(check, 'email'));
  });

  it('shows the custody text under a flag', () => {
    expect(fixesUnderCustody(check, facts([row(0, { email: '' })]))).toEqual(custodyFixes);
  });
});
