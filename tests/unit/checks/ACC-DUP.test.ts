import { describe, expect, it } from 'vitest';
import { account, accounts, briefly, fixesOf, observedBy, seenAccounts } from './accounts-kit.ts';
import { custodyFixes } from './kit.ts';

const check = 'ACC-DUP';
const say = (...rows: ReturnType<typeof account>[]) => briefly(check, 'user-account', accounts(rows));
const ana = account(0, { name: 'Sample, Ana', personID: '9000', username: 'asample', product: 'parent' });
const twin = { ...ana, row: 1, personID: '9001', username: 'ana.sample' };

describe(check, () => {
  it('is for review where two people look like one and both have an account', () => {
    const pair = accounts([ana, twin]);
    expect(briefly(check, 'user-account', pair)).toEqual([['review', 1, 'persons']]);
    expect(observedBy(check, 'user-account', pair)).toEqual([{ samePersonID: false }]);
  });

  it('is for review where one person has two parent accounts', () => {
    expect(say(ana, { ...twin, personID: '9000' })).toEqual([['review', 1, 'accounts']]);
  });

  it('is silent for a work and a parent account of one person', () => {
    expect(say(ana, { ...twin, personID: '9000', product: 'staff' })).toEqual([]);
    expect(say({ ...ana, personID: null }, { ...twin, personID: null, product: 'staff' })).toEqual([]);
  });

  it('cannot tell two accounts of one person apart that do not say what they are for', () => {
    expect(say(ana, { ...twin, personID: '9000', product: null })).toEqual([['unknown', 1]]);
  });

  it('says so when an id was not read', () => {
    expect(say({ ...ana, personID: null }, twin)).toEqual([['review', 1, 'unseen']]);
  });

  it('leaves other people, the same account twice, and disabled or missing accounts alone', () => {
    expect(say(ana, { ...twin, name: 'Sample, Anita' })).toEqual([]);
    expect(say(ana, { ...twin, name: 'Sample, Ana Jr' })).toEqual([]);
    expect(say(ana, { ...twin, personID: '9000', username: 'ASAMPLE' })).toEqual([]);
    expect(say(ana, { ...twin, disabled: true })).toEqual([]);
    expect(say(ana, { ...twin, username: '' })).toEqual([]);
  });

  it('is unknown for a line whose user name or person was not read', () => {
    expect(say(ana, { ...twin, username: null })).toEqual([['unknown', 1]]);
    expect(say(ana, { ...twin, name: null, personID: null })).toEqual([['unknown', 1]]);
  });

  it('compares with accounts seen on other pages of this session', () => {
    const here = (seen: Parameters<typeof seenAccounts>[1]) =>
      briefly(check, 'demographics', accounts([{ ...ana, row: 0 }], { seen: [seenAccounts('demographics', seen)] }));
    expect(here([twin])).toEqual([['review', 0, 'persons']]);
    expect(here([ana])).toEqual([]);
    expect(here([{ ...twin, personID: '9000', product: 'staff' }])).toEqual([]);
  });

  it('shows the custody text alone under a flag', () => {
    expect(fixesOf(check, 'user-account', accounts([ana, twin]))).toEqual(custodyFixes);
  });
});
