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
