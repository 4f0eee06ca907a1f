import { describe, expect, it } from 'vitest';
import { ana, answersOf, lee, ofHome, ofLee, short, underCustody } from './household-kit.ts';
import { custodyFixes } from './kit.ts';

const check = 'HH-ALONE';

describe(check, () => {
  it('is for review where a student is the only member', () => {
    expect(answersOf(check, ofLee([{ id: '701', members: [lee] }])).answers).toMatchObject([
      { outcome: 'review', severity: 'warning', row: 0, subject: { householdID: '701' }, observed: { members: 1 } },
    ]);
  });

  it('counts nobody who has left', () => {
    const home = { id: '701', members: [lee, { ...ana, active: false }] };
    expect(short(check, ofHome(home), 'household-members')).toEqual([['review', null, null]]);
  });

  it('says so of a household that its page names nowhere', () => {
    const facts = ofHome({ id: '701', members: [lee] });
    const memberships = facts.memberships?.map((one) => ({ ...one, householdID: null, householdName: null })) ?? [];
    const unnamed = { ...facts, memberships, context: { ...facts.context, household: null } };
    expect(short(check, unnamed as typeof facts, 'household-members')).toEqual([['review', null, null]]);
  });

  it.each([
    ['another member', [lee, ana]],
    ['an adult alone', [ana]],
  ])('has nothing to say of %s, and did run', (_, members) => {
    expect(answersOf(check, ofHome({ id: '701', members }), 'household-members')).toEqual({
      answers: [],
      missing: null,
      ran: true,
    });
  });

  it('is unknown where nothing says whether the one member is a student', () => {
    const home = { id: '701', members: [{ ...lee, grade: null }] };
    expect(short(check, ofHome(home), 'household-members')).toEqual([['unknown', null, null]]);
  });

  it('could not run where the page lists no members', () => {
    expect(answersOf(check, ofLee([{ id: '701' }], {}, ['name'])).missing).toEqual(['name']);
  });

  it('could not run where members may be on another page', () => {
    const page = { unread: [], rows: { seen: 1, total: null }, settled: true };
    expect(answersOf(check, ofHome({ id: '701', members: [lee] }, { page }), 'household-members').missing).toEqual([
      'rows',
    ]);
  });

  it('shows the custody text under a flag', () => {
    expect(underCustody(check, ofLee([{ id: '701', members: [lee] }]))).toEqual(custodyFixes);
  });
});
