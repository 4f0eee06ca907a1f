import { describe, expect, it } from 'vitest';
import {
  account,
  accounts,
  briefly,
  fixesOf,
  gapsOf,
  loading,
  observedBy,
  ofPerson,
  ofStudent,
} from './accounts-kit.ts';
import { adviceWords, custodyFixes } from './kit.ts';

const check = 'ACC-NONE';
const none = accounts([account(0, { username: '' })]);
const say = (input: ReturnType<typeof accounts>) => briefly(check, 'demographics', input);

describe(check, () => {
  it('is for review where the page says that there is none', () => {
    expect(say(none)).toEqual([['review', 0, 'none']]);
    expect(observedBy(check, 'demographics', none)).toEqual([{ account: false }]);
  });

  it('is for review where the account is said to be disabled', () => {
    expect(say(accounts([account(0, { disabled: true })]))).toEqual([['review', 0, 'disabled']]);
  });

  it('meets where a user name is shown', () => {
    expect(say(accounts([account(0, { disabled: null })]))).toEqual([['meets', 0]]);
  });

  it('says nothing on the page of a student', () => {
    expect(say(ofStudent(none))).toEqual([]);
  });

  it('is unknown where the user name was not read, while the page loads, or where the header is of another person', () => {
    expect(say(accounts([account(0, { username: null })]))).toEqual([['unknown', 0]]);
    expect(say(loading(none))).toEqual([['unknown', 0]]);
    expect(say(ofPerson(none, 'Example, Otto', '1'))).toEqual([['unknown', 0]]);
    expect(say(ofPerson(none, 'Sample0, Person', '9000'))).toEqual([['review', 0, 'none']]);
  });

  it('could not run without the user name', () => {
    const input = accounts([account(0)], {
      page: { unread: ['username'], rows: { seen: 1, total: 1 }, settled: true },
    });
    expect(gapsOf(check, 'demographics', input)).toEqual([{ check, missing: ['username'] }]);
  });

  it('shows the custody text alone under a flag, and a question where flags were not read', () => {
    expect(fixesOf(check, 'demographics', none)).toEqual(custodyFixes);
    for (const fix of fixesOf(check, 'demographics', none, [], false)) expect(fix).not.toMatch(adviceWords);
  });
});
