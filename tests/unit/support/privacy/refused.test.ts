import { describe, expect, it } from 'vitest';
import { findPrivate, withoutPrivate } from '../../../../lib/support/privacy/index.ts';

const kinds = (text: string) => findPrivate(text).map(({ kind }) => kind);
const key = '3F2504E0-4F89-41D3-9A0C-0305E82C3301';

describe('findPrivate', () => {
  it.each([
    '123-45-6789',
    'SSN-123-45-6789.',
    'number 123 45 6789, thanks',
    '123–45–6789',
    'SSN 123456789',
    'ssn#: 123456789',
    'Social Security number is 123456789',
    'his social: 123456789',
    '123456789 (SSN)',
    'seguro social 123456789',
  ])('finds a Social Security number in "%s"', (text) => expect(kinds(text)).toEqual(['ssn']));

  it.each([
    key,
    key.toLowerCase(),
    key.replaceAll('-', '–'),
    `key {${key}}`,
    key.replaceAll('-', ''),
    `Activation key:${key}.`,
  ])('finds an activation key in "%s"', (text) => expect(kinds(text)).toEqual(['activation-key']));

  it.each(['password: hunter2', 'Password = "x"', 'PWD:abc', 'passcode: 1', 'contraseña: secreto'])(
    'finds a password in "%s"',
    (text) => expect(kinds(text)).toEqual(['password']),
  );

  it.each([
    'student 100234',
    'student number 123456789',
    'call 404-802-1030',
    'call (404) 555-0100 ext. 0101',
    'call 4045550100',
    '1-800-555-0100',
    'course 27.0991000-3',
    'course 27.0991000 social studies 270991000',
    'the social worker, 404-555-0100',
    'on 2026-08-31 at 14:03',
    'ZIP 30303-1234',
    'she forgot her password and cannot sign in',
    'reset the password:\nthen sign in',
    'personID 501, household 9001, rows 12 34 5678',
    'case 0123456789abcdef',
    '',
  ])('lets "%s" pass', (text) => expect(findPrivate(text)).toEqual([]));

  it('says where each stands, in order', () => {
    const text = 'password: a1 and 123-45-6789';
    expect(findPrivate(text)).toEqual([
      { kind: 'password', start: 0, end: 12 },
      { kind: 'ssn', start: 17, end: 28 },
    ]);
  });

  it('counts what overlaps once, and takes all of it out', () => {
    expect(findPrivate('SSN 123456789 SSN')).toHaveLength(1);
    expect(withoutPrivate('SSN 123456789 SSN, password: abc', '…')).toBe('…, …');
  });
});

describe('other ways to write what is refused', () => {
  it.each([
    'SSN 1234',
    'ssn last 4: 1234',
    'last 4 of social 1234',
    'last four of her SSN is 1234',
    'the last 4 digits of his social security number are 1234',
    '1234 is the last four of her social',
    '1234 (SSN)',
    'SS# 123-45-6789',
    'soc sec no. 123456789',
    'xxx-xx-6789',
    '***-**-6789',
    '123/45/6789',
    '123 - 45 - 6789',
    '123_45_6789',
    '１２３-４５-６７８９',
    '123\u200B-45-6789',
    '123\u00A045\u00A06789',
    'SSN:\n123456789',
    'SSN 1 2 3 4 5 6 7 8 9',
    'put in 999123456 for now',
    'put in 999-12-3456',
    'últimos cuatro del seguro social 1234',
    'the one for the form, 123456780, is old',
  ])('refuses "%s"', (text) => expect(kinds(text)).toEqual(['ssn']));

  it.each([
    'password is sunshine',
    'her password was Sunshine22',
    'password Blue42!',
    'pw: x1',
    'PIN: 4711',
    'temporary password = Welcome1',
    'la contraseña es girasol',
    'password is "sun"',
  ])('refuses "%s"', (text) => expect(kinds(text)).toEqual(['password']));

  it.each([
    'activation key 3F2504E0',
    '3F2504E0-4F89-41D3-\n9A0C-0305E82C3301',
    'GUID: 3f2504e0-4f89-41d3',
    '3F2504E0 4F89 41D3 9A0C 0305E82C3301',
  ])('refuses "%s"', (text) => expect(kinds(text)).toEqual(['activation-key']));

  it.each([
    'password is not working',
    'the password was reset on Monday',
    'Password: forgotten',
    'hall pass: yes',
    'SSN missing since 2024',
    'no SSN needed, student number 123456789',
    'SSN is blank for student number 123456789',
    'GTID 1234567890',
    'student ID 123456789',
    'ticket 123456789',
    'case #123456789 is open',
    'commit 3f2504e04f8941d39a0c0305e82c33013f2504e0',
    'activation key does not work',
    'activation key already used twice',
    'social studies 1234',
    'section 123-45',
    'rows 1 2 3 4 5 6 7 8 9',
  ])('lets "%s" pass', (text) => expect(findPrivate(text)).toEqual([]));

  it('selects the place as it was typed, invisible characters and all', () => {
    const text = 'a 123\u200B-45-6789 b';
    expect(findPrivate(text)).toEqual([{ kind: 'ssn', start: 2, end: 14 }]);
  });
});
