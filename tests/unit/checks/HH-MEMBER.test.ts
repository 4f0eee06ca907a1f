import { describe, expect, it } from 'vitest';
import { ana, answersOf, lee, ofHome, ofLee, seenRelations, short, underCustody } from './household-kit.ts';
import { custodyFixes } from './kit.ts';

const check = 'HH-MEMBER';

const contact = {
  name: 'Sample, Pat',
  personID: '910021',
  grade: '',
  guardian: false,
  relationship: 'Emergency Contact',
};
const unsaid = { ...contact, relationship: null };

describe(check, () => {
  it('is for review where an emergency contact is a member, at the contact’s row', () => {
    expect(answersOf(check, ofLee([{ id: '701', members: [lee, ana, contact] }])).answers).toMatchObject([
      {
        outcome: 'review',
        severity: 'warning',
        row: 3,
        subject: { kind: 'person', personID: '910021', householdID: '701' },
        observed: { guardian: false, contact: true },
      },
    ]);
  });

  it.each([
    ['a guardian', { ...contact, guardian: true }],
    ['a grandmother', { ...contact, relationship: 'Grandmother' }],
    ['somebody who has left', { ...contact, active: false }],
    ['a student', { ...contact, grade: '11' }],
  ])('has nothing to say of %s, and did run', (_, person) => {
    expect(answersOf(check, ofLee([{ id: '701', members: [lee, ana, person] }]))).toEqual({
      answers: [],
      missing: null,
      ran: true,
    });
  });

  it('could not run where relationships are not shown and were not seen', () => {
    const home = { id: '701', members: [lee, unsaid] };
    expect(answersOf(check, ofLee([home], {}, ['relationship'])).missing).toEqual(['relationship']);
  });

  it('takes the relationship from the student’s Relationships page seen before', () => {
    const home = { id: '701', members: [lee, ana, unsaid] };
    const seen = [seenRelations('910001', [['910021', { relationship: 'Neighbor', guardian: false }]])];
    expect(short(check, ofHome(home, { seen }), 'household-members')).toEqual([['review', 2, null]]);
  });

  it('could not run where the page lists no members', () => {
    expect(answersOf(check, ofLee([{ id: '701' }], {}, ['name'])).missing).toEqual(['name']);
  });

  it('shows the custody text under a flag', () => {
    expect(underCustody(check, ofLee([{ id: '701', members: [lee, ana, contact] }]))).toEqual(custodyFixes);
  });
});
