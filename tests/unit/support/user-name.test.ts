import { describe, expect, it } from 'vitest';
import type { UserNameRule } from '../../../lib/district/portal-schema.ts';
import { likelyUserName } from '../../../lib/support/user-name.ts';

/** The rule of the district's page: first initial, last name, last four digits, as in ASmith0224. */
const rule: UserNameRule = { firstInitial: 'upper', last: 'capitalised', lastDigitsOf: 'studentNumber', digits: 4 };
const of = (name: string | null, studentNumber: string | null = '7700224', change: Partial<UserNameRule> = {}) =>
  likelyUserName({ name, studentNumber }, { ...rule, ...change });

describe('the likely user name', () => {
  it.each([
    ['Smith, Ann', 'ASmith0224', false],
    ['Smith, Ann B (Annie)', 'ASmith0224', false],
    ['SMITH, ann', 'ASmith0224', false],
    ['McDonald, Ed', 'EMcDonald0224', false],
    ['Smith Jr., Ann', 'ASmith0224', false],
    ['Smith III, Ann', 'ASmith0224', false],
    ['Smith, Jr, Ann', 'ASmith0224', false],
    ['de la Cruz, Ana', 'ADeLaCruz0224', true],
    ['Smith-Jones, Ann', 'ASmithJones0224', true],
    ["O'Brien, Ann", 'AOBrien0224', true],
    ['O’Brien, Ann', 'AOBrien0224', true],
    ['Núñez, Óscar', 'ONunez0224', true],
  ])('of %s', (name, userName, unusual) => {
    expect(of(name)).toEqual({ userName, unusual });
  });

  it('follows the district’s rule', () => {
    expect(of('Smith, Ann', '12345', { firstInitial: 'lower', last: 'lower', digits: 3 })?.userName).toBe('asmith345');
    expect(of('Smith, Ann', '12345', { firstInitial: 'none', last: 'upper', digits: 0 })?.userName).toBe('SMITH');
  });

  it.each([
    ['no name', null, '7700224'],
    ['a name that is not Last, First', 'Ann Smith', '7700224'],
    ['no first name', 'Smith,', '7700224'],
    ['letters of another script', '李, 小龙', '7700224'],
    ['no number', 'Smith, Ann', null],
    ['a number too short', 'Smith, Ann', '224'],
    ['a number with letters', 'Smith, Ann', 'A0224'],
  ])('is unknown with %s', (_, name, number) => {
    expect(of(name, number)).toBeNull();
  });
});
