import { describe, expect, it } from 'vitest';
import { account, accounts, briefly, fixesOf, gapsOf, loading } from './accounts-kit.ts';
import { adviceWords, custodyFixes } from './kit.ts';

const check = 'ACC-DISABLED';
const disabled = accounts([account(0), account(1, { disabled: true })]);
const say = (input: ReturnType<typeof accounts>) => briefly(check, 'user-account', input);

describe(check, () => {
  it('is for review for a disabled account, and meets for another', () => {
    expect(say(disabled)).toEqual([
      ['meets', 0],
      ['review', 1],
    ]);
  });

  it('is unknown where the box was not read, and does not call a page fine that still loads', () => {
    expect(say(accounts([account(0, { disabled: null })]))).toEqual([['unknown', 0]]);
    expect(say(loading(accounts([account(0)])))).toEqual([['unknown', 0]]);
  });

  it('could not run without the box', () => {
    const input = accounts([account(0, { disabled: null })], {
      page: { unread: ['disabled'], rows: { seen: 1, total: 1 }, settled: true },
    });
    expect(gapsOf(check, 'user-account', input)).toEqual([{ check, missing: ['disabled'] }]);
  });

  it('is no question of Demographics, which does not show the box', () => {
    expect(briefly(check, 'demographics', disabled)).toEqual([]);
  });

  it('shows the custody text alone under a flag, and a question where flags were not read', () => {
    expect(fixesOf(check, 'user-account', disabled)).toEqual(custodyFixes);
    for (const fix of fixesOf(check, 'user-account', disabled, [], false)) expect(fix).not.toMatch(adviceWords);
  });
});
