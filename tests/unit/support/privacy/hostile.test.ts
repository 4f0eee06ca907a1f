import { describe, expect, it } from 'vitest';
import { findMaskable, findPrivate, withoutPrivate } from '../../../../lib/support/privacy/index.ts';

const LENGTH = 20_000;
const names = ['Practice, Ana', "O'Sample, Sean-Paul"];

/** Pieces that lead a careless pattern on for long before they let it down. */
const pieces = [
  '1',
  '1 ',
  '12 ',
  '123-',
  '123-45-',
  '1234 ',
  '123456789 ',
  '1,',
  '1.',
  '1-1-',
  '\u200b1',
  '\u{1d7d7}',
  'e\u0301',
  'a',
  'a ',
  'a.',
  'a@',
  'a@a.',
  'a (at) ',
  'name at x dot ',
  '@',
  "'",
  '"',
  '(',
  '<',
  '-',
  '- ',
  ' ',
  '\n',
  '\n> ',
  '*',
  'x',
  '_',
  'SSN ',
  'ssn 1',
  'ssn last 4 ',
  'last 4 ',
  'last four of ',
  'the last 4 the ',
  'social security ',
  'student number ',
  'student numbers 123456 ',
  'id ',
  'no number id ',
  'rows 1234, ',
  'f',
  'f ',
  'ff-',
  'ffff ',
  'ffffffff-ffff-',
  'f\n',
  'guid is ',
  'guid a1-',
  'activation key a1b2c3 ',
  'password ',
  'password is ',
  'password: ',
  'password the the ',
  'is password ',
  'Tiger1 as the her his ',
  'user/pass: ',
  'login ',
  'credentials a/',
  'Ana ',
  'Ana, ',
  'ana practice ',
  'Ab ',
  '12 Oak ',
  '1 Ab Ab Ab Ab ',
  '12 street ',
  'address 12 a ',
  'lives at ',
  'calle de la ',
  'DOB ',
  'born 1/1/',
  'born May ',
  '1/1/2011 born ',
  'phone 404 ',
  '404-',
  '+1 ',
  '(404) ',
];

/*
 * A pattern that tries again and again would not come to an end here within the time that a test has: 20,000 characters
 * make a quadratic number of tries 400 million. Each took at most some 60 ms when it was measured.
 */
describe('a hostile text of 20 kB', () => {
  it.each(pieces)('of %j comes to an end', (piece) => {
    for (const lead of ['', 'SSN ', 'password ']) {
      const text = `${(lead + piece.repeat(LENGTH / piece.length)).slice(0, LENGTH)}!`;
      const hits = [...findPrivate(text), ...findMaskable(text, names)];
      expect(hits.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true);
    }
  });

  it('does not hide what is behind it', () => {
    for (const piece of pieces) {
      const text = `${piece.repeat(500)}\nSSN 123-45-6789, password: Tiger22!`;
      expect(withoutPrivate(text, '…')).not.toMatch(/6789|Tiger22/);
    }
  });
});
