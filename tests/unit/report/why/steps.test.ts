import { describe, expect, it } from 'vitest';
import type { TabReport } from '../../../../lib/report/schema.ts';
import { account, child, demographics, homes, membership, mother, report, row, sighting, step } from './kit.ts';

const unread = (given: TabReport, ...fields: string[]): TabReport => ({
  ...given,
  pages: given.pages.map((page) => ({ ...page, unread: fields })),
});

describe('relationship', () => {
  it('is met by a current row whose dates were read', () => {
    expect(step('relationship', report([row(0)]))).toEqual(['ok', 'relCurrent']);
  });

  it.each(['startDate', 'endDate', 'active'])('is unknown where %s was not read', (field) => {
    expect(step('relationship', unread(report([row(0)]), field))).toEqual(['unknown', 'relNoDates']);
  });

  it('is unknown where the row’s date cannot be read', () => {
    expect(step('relationship', report([row(0, { active: null })]))).toEqual(['unknown', 'relNoDates']);
  });

  it('has not begun', () => {
    const later = row(0, { startDate: '2026-08-01', active: false });
    expect(step('relationship', report([later]))).toEqual(['fails', 'relNotYet']);
  });

  it('one of two rows of the same person that is current is enough', () => {
    const old = row(1, { personID: mother, endDate: '2020-01-01', active: false });
    expect(step('relationship', report([row(0), old]))).toEqual(['ok', 'relCurrent']);
  });

  it('says "on no row" only when every row and id was read', () => {
    const others = [row(1), row(2)];
    expect(step('relationship', report(others))).toEqual(['fails', 'relNone']);
    expect(step('relationship', report([row(1), row(2, { personID: null })]))).toEqual(['unknown', 'relNotFound']);
    const some = report(others);
    const pages = some.pages.map((page) => ({ ...page, rows: { seen: 2, total: null } }));
    expect(step('relationship', { ...some, pages })).toEqual(['unknown', 'relNotFound']);
  });

  it('a self row is no relationship', () => {
    expect(step('relationship', report([row(0, { relationship: 'Self' })]))?.[0]).not.toBe('ok');
  });
});

describe('boxes', () => {
  it('an empty Guardian without Portal fails for a parent, and is for a person to judge for an aunt', () => {
    const none = { guardian: false, portal: false };
    expect(step('guardian', report([row(0, none)]))).toEqual(['fails', 'boxEmpty']);
    expect(step('guardian', report([row(0, { ...none, relationship: 'Aunt' })]))).toEqual(['review', 'boxOther']);
    expect(step('guardian', report([row(0, { ...none, relationship: null })]))).toEqual(['review', 'boxOther']);
  });

  it('an unread box or column is unknown', () => {
    expect(step('portal', report([row(0, { portal: null })]))).toEqual(['unknown', 'boxUnread']);
    expect(step('portal', unread(report([row(0)]), 'portal'))).toEqual(['unknown', 'boxUnread']);
  });

  it('are not judged on a relationship that has ended', () => {
    expect(step('portal', report([row(0, { active: false })]))).toEqual(['unknown', 'boxNoCurrent']);
  });

  it('two rows that disagree are for a person to judge', () => {
    const other = row(1, { personID: mother, portal: false });
    expect(step('portal', report([row(0), other]))).toEqual(['review', 'boxMixed']);
  });
});

describe('household', () => {
  const given = report([row(0)]);

  it('is met by the child’s primary household, and by a second home', () => {
    const second = homes([membership(mother)], [membership(child, { role: 'secondary' })]);
    expect(step('household', given, homes([membership(mother)], [membership(child)]))).toEqual(['ok', 'homeShared']);
    expect(step('household', given, second)).toEqual(['ok', 'homeSecond']);
  });

  it('a membership that has ended is no shared household', () => {
    const left = homes([membership(mother, { active: false })], [membership(child)]);
    expect(step('household', given, left)).toEqual(['review', 'homeNone']);
  });

  it('is unknown where ids, dates, roles or one of the two lists were not read', () => {
    const both = homes([membership(mother)], [membership(child)]);
    expect(step('household', given, both.slice(0, 1))).toEqual(['unknown', 'homeUnseen']);
    expect(step('household', given, homes([membership(mother)], [membership(child, { role: null })]))).toEqual([
      'unknown',
      'homeRole',
    ]);
    const noIds = homes([membership(mother, { householdID: null })], [membership(child)]);
    expect(step('household', given, noIds)).toEqual(['unknown', 'homeUnseen']);
    const dateless = both.map((one) => ({ ...one, unread: ['endDate'] }));
    expect(step('household', given, dateless)).toEqual(['unknown', 'homeUnseen']);
  });

  it('one list of members is one household, though it does not say its id', () => {
    const members = sighting({
      page: 'household-members',
      person: null,
      facts: { memberships: [membership(mother, { householdID: null }), membership(child, { householdID: null })] },
    });
    expect(step('household', given, [members])).toEqual(['ok', 'homeShared']);
  });

  it('different households without all of them seen is unknown', () => {
    const partly = homes([membership(mother, { householdID: '501' })], [membership(child)]).map((one) => ({
      ...one,
      complete: false,
    }));
    expect(step('household', given, partly)).toEqual(['unknown', 'homeUnseen']);
  });
});

describe('second record', () => {
  const sameName = { name: 'Sample0, Person' };

  it('is seen on a brother’s page of this session', () => {
    const brother = sighting({
      page: 'relationships',
      person: null,
      student: { name: 'Sample, Brother', studentNumber: null, personID: '7002', grade: '02' },
      facts: { relationships: [row(0, { ...sameName, personID: '9555' }), row(1, { personID: child })] },
    });
    expect(step('twins', report([row(0)]), [brother])).toEqual(['review', 'twinPerson']);
  });

  it('a namesake of a family that has nothing to do with this one is none', () => {
    const strangers = sighting({
      page: 'relationships',
      person: null,
      student: { name: 'Practice, Stranger', studentNumber: null, personID: '7900', grade: '02' },
      facts: { relationships: [row(0, { ...sameName, personID: '9555' })] },
    });
    expect(step('twins', report([row(0)]), [strangers])).toEqual(['unknown', 'twinUnseen']);
  });

  it('a row alike whose id was not read is for a person to judge', () => {
    expect(step('twins', report([row(0), row(1, { ...sameName, personID: null })]))).toEqual(['review', 'twinUnread']);
  });

  it('junior is another person', () => {
    const junior = row(1, { name: 'Sample0 Jr, Person', personID: '9555' });
    expect(step('twins', report([row(0), junior]))).toEqual(['unknown', 'twinUnseen']);
  });

  it('follows the checks on households', () => {
    const checked = (outcome: 'review' | 'meets' | 'unknown') =>
      homes([], [membership(child)]).map((one) => ({ ...one, checked: [{ check: 'HH-DUP', outcome }] }));
    const given = report([row(0)]);
    expect(step('twins', given, checked('review'))).toEqual(['review', 'twinHome']);
    expect(step('twins', given, checked('meets'))).toEqual(['ok', 'twinNone']);
    expect(step('twins', given, checked('unknown'))).toEqual(['unknown', 'twinUnseen']);
    expect(step('twins', report([row(0), row(1, { personID: null })]), checked('meets'))?.[0]).toBe('unknown');
  });
});

describe('account and key', () => {
  const given = report([row(0)]);
  const withAccounts = (...accounts: ReturnType<typeof account>[]): TabReport => ({
    ...given,
    pages: [...given.pages, { ...(given.pages[0] as TabReport['pages'][number]), page: 'user-account' }],
    facts: { ...given.facts, accounts },
  });

  it('no active account', () => {
    expect(step('account', given, [demographics({ username: '' })])).toEqual(['fails', 'accountNone']);
  });

  it('an account of which only half was read is unknown', () => {
    expect(step('account', given, [demographics({ disabled: null })])).toEqual(['unknown', 'accountState']);
    expect(step('account', given, [demographics({ username: null })])).toEqual(['unknown', 'accountUnseen']);
    expect(step('account', given, [demographics({}, { unread: ['disabled'] })])).toEqual(['unknown', 'accountState']);
  });

  it('the account of another personID does not count, whatever its name', () => {
    const other = demographics({ personID: '9001' }, { person: { name: 'Sample0, Person', personID: '9001' } });
    expect(step('account', given, [other])).toEqual(['unknown', 'accountUnseen']);
  });

  it('two user names are for a person to judge', () => {
    expect(step('account', withAccounts(account(), account({ username: 'staff' })))).toEqual(['review', 'accountTwo']);
  });

  it('wrong key: the key on this page is another person’s', () => {
    const fathers = account({ personID: '9001', name: 'Sample1, Person', hasKey: true, keyHolder: 'Sample1, Person' });
    expect(step('key', withAccounts(fathers))).toEqual(['fails', 'keyOther']);
    expect(step('key', withAccounts({ ...fathers, personID: null }))).toEqual(['unknown', 'keyUnseen']);
  });

  it('that the father’s page, seen earlier, has the father’s key says nothing of the mother', () => {
    const fathers = sighting({
      person: { name: 'Sample1, Person', personID: '9001' },
      facts: { accounts: [account({ personID: '9001', hasKey: true })] },
    });
    expect(step('key', given, [fathers])).toEqual(['unknown', 'keyUnseen']);
  });

  it('the person’s own key is met, one under another name is not', () => {
    expect(step('key', given, [demographics({ hasKey: true })])).toEqual(['ok', 'keyOwn']);
    const other = demographics({ hasKey: true, keyHolder: 'Practice, Somebody' });
    expect(step('key', given, [other])).toEqual(['review', 'keyHolder']);
  });

  it('an account does not show whose key made it', () => {
    expect(step('key', given, [demographics()])).toEqual(['unknown', 'keyUsed']);
  });
});
