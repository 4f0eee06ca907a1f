import { describe, expect, it } from 'vitest';
import { answersOf, ofAddresses, ofLee, short, underCustody } from './household-kit.ts';
import { custodyFixes } from './kit.ts';

const check = 'HH-ADDRESS';

const addresses = 'household-addresses';

describe(check, () => {
  it('fails where the page says that a household has no address', () => {
    expect(answersOf(check, ofLee([{ id: '701', address: '' }])).answers).toMatchObject([
      {
        outcome: 'fails',
        severity: 'critical',
        row: 0,
        subject: { kind: 'household', householdID: '701' },
        observed: { addresses: 0 },
        variant: 'none',
      },
    ]);
  });

  it.each(['12 Oak St', 'PO Box 12', 'Private'])('is met by any address: %s', (address) => {
    expect(short(check, ofLee([{ id: '701', address }]))).toEqual([['meets', 0, null]]);
  });

  it('has nothing to say of a household that has ended', () => {
    expect(short(check, ofLee([{ id: '701' }, { id: '702', address: '', active: false }]))).toEqual([
      ['meets', 0, null],
    ]);
  });

  it('could not run where addresses are not shown', () => {
    expect(answersOf(check, ofLee([{ id: '701', address: null }], {}, ['address'])).missing).toEqual(['address']);
  });

  it.each([
    ['is met by a current one with Physical', [{}], [['meets', null, 'physical']]],
    ['fails where all have ended', [{ active: false }], [['fails', null, 'none']]],
    ['fails where none is marked Physical', [{ physical: false }], [['fails', null, 'physical']]],
  ] as const)('of a household’s addresses %s', (_, changes, expected) => {
    expect(short(check, ofAddresses(changes), addresses)).toEqual(expected);
  });

  it('could not run where Physical was not read', () => {
    expect(answersOf(check, ofAddresses([{ physical: null }]), addresses).missing).toEqual(['physical']);
  });

  it('is neither run nor missed for the households of an address', () => {
    const input = ofAddresses([{ physical: false }], null);
    expect(answersOf(check, input, addresses)).toEqual({ answers: [], missing: null, ran: false });
  });

  it('shows the custody text under a flag', () => {
    expect(underCustody(check, ofLee([{ id: '701', address: '' }]))).toEqual(custodyFixes);
  });
});
