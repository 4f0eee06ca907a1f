import { describe, expect, it } from 'vitest';
import { answersOf, ofAddresses, short, underCustody } from './household-kit.ts';
import { custodyFixes } from './kit.ts';

const check = 'HH-MAIL';

const page = 'household-addresses';

describe(check, () => {
  it('is for review where no current address has Mailing', () => {
    const input = ofAddresses([{ mailing: false }, { mailing: true, active: false }]);
    expect(answersOf(check, input, page).answers).toMatchObject([
      {
        outcome: 'review',
        severity: 'warning',
        row: null,
        subject: { kind: 'household', householdID: '701' },
        observed: { activeMailing: 0 },
      },
    ]);
  });

  it('is met by one current address with Mailing', () => {
    expect(short(check, ofAddresses([{ mailing: false }, {}]), page)).toEqual([['meets', null, null]]);
  });

  it('is neither run nor missed for the households of an address', () => {
    const input = ofAddresses([{ mailing: false }], null);
    expect(answersOf(check, input, page)).toEqual({ answers: [], missing: null, ran: false });
  });

  it('could not run for a household without a current address: that is another check’s finding', () => {
    expect(answersOf(check, ofAddresses([{ mailing: false, active: false }]), page).missing).toEqual(['address']);
  });

  it('could not run where Mailing was not read', () => {
    expect(answersOf(check, ofAddresses([{ mailing: null }]), page).missing).toEqual(['mailing']);
  });

  it('could not run where there may be more addresses', () => {
    const input = ofAddresses([{ mailing: false }]);
    const part = { ...input, page: { ...input.page, rows: { seen: 1, total: 3 } } };
    expect(answersOf(check, part, page).missing).toEqual(['rows']);
  });

  it('shows the custody text under a flag', () => {
    expect(underCustody(check, ofAddresses([{ mailing: false }]), page)).toEqual(custodyFixes);
  });
});
