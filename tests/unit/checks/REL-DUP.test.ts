import { describe, expect, it } from 'vitest';
import { seenRelations } from './household-kit.ts';
import { brief, custodyFixes, facts, fixesUnderCustody, gap, gapOf, row, run, unread } from './kit.ts';

const check = 'REL-DUP';
const twice = [row(0, { name: 'Rivera, Ana' }), row(1), row(2, { name: 'Rivera, Ana M' })];

describe(check, () => {
  it('asks for review of two rows with one name and two ids, at the second row', () => {
    expect(run(check, facts(twice)).answers).toMatchObject([
      {
        outcome: 'review',
        severity: 'warning',
        row: 2,
        subject: { name: 'Rivera, Ana M' },
        subjects: [
          { name: 'Rivera, Ana', personID: '9000' },
          { name: 'Rivera, Ana M', personID: '9002' },
        ],
        observed: { samePersonID: false },
        variant: 'differ',
      },
    ]);
  });

  it('says so when an id is not shown', () => {
    const rows = [row(0, { name: 'Rivera, Ana', personID: null }), row(1, { name: 'Ana Rivera' })];
    expect(run(check, facts(rows)).answers).toMatchObject([
      { row: 1, observed: { samePersonID: null }, variant: 'unseen' },
    ]);
  });

  it('names each row once, with the first that it looks like', () => {
    const rows = [0, 1, 2].map((at) => row(at, { name: 'Rivera, Ana' }));
    const pairs = run(check, facts(rows)).answers.map(({ subjects }) => subjects?.map(({ personID }) => personID));
    expect(pairs).toEqual([
      ['9000', '9001'],
      ['9000', '9002'],
    ]);
  });

  it.each([
    ['one person by two routes', { name: 'Rivera, Ana', personID: '9000' }],
    ['Jr beside Sr', { name: 'Rivera, Ana Jr' }],
    ['another first name', { name: 'Rivera, Bea' }],
    ['an ended row', { name: 'Rivera, Ana', active: false }],
    ['the student', { name: 'Rivera, Ana', relationship: 'Self' }],
  ])('has nothing to say of %s, and did run', (_, change) => {
    const result = run(check, facts([row(0, { name: 'Rivera, Ana' }), row(1, change)]));
    expect([result.answers, result.ran]).toEqual([[], true]);
  });

  it('finds a look-alike of another id on a page seen before, and only with both ids', () => {
    const before = seenRelations('8001', [['9500', { name: 'Rivera, Ana' }]]);
    const here = [row(0, { name: 'Rivera, Ana M' })];
    expect(run(check, facts(here, { seen: [before] })).answers).toMatchObject([
      {
        outcome: 'review',
        row: 0,
        variant: 'elsewhere',
        subjects: [{ personID: '9000' }, { name: 'Rivera, Ana', personID: '9500' }],
      },
    ]);
    const without = [
      { ...here[0], personID: null },
      { ...here[0], personID: '9500' },
    ].map((one) => row(0, one));
    for (const one of without) expect(brief(check, facts([one], { seen: [before] }))).toEqual([]);
    expect(brief(check, facts([row(0, { name: 'Rivera, Ana Jr' })], { seen: [before] }))).toEqual([]);
  });

  it('is unknown for a row whose name could not be read', () => {
    expect(brief(check, facts([row(0), row(1, { name: null })]))).toEqual([['unknown', 1]]);
  });

  it('could not run without names', () => {
    expect(gapOf(check, unread(facts([row(0, { name: null })]), 'name'))).toEqual(gap(check, 'name'));
  });

  it('shows the custody text under a flag', () => {
    expect(fixesUnderCustody(check, facts(twice))).toEqual(custodyFixes);
  });
});
