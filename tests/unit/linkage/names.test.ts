import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeOnePerson, nameOfKin, parseName, sameName } from '../../../lib/linkage/names.ts';

describe('parseName', () => {
  it.each([
    ['Rivera, Ana M (Annie)', { given: ['ana', 'm'], firstParts: 1, last: 'rivera', suffix: null }],
    ['Núñez-Ortiz, José', { given: ['jose'], firstParts: 1, last: 'nunezortiz', suffix: null }],
    ['Smythe, Mary-Ann B, Jr.', { given: ['mary', 'ann', 'b'], firstParts: 2, last: 'smythe', suffix: 'jr' }],
    ['Smythe III, Tom', { given: ['tom'], firstParts: 1, last: 'smythe', suffix: 'iii' }],
    ["O'Test, Zoë", { given: ['zoe'], firstParts: 1, last: 'otest', suffix: null }],
  ])('reads %s', (text, expected) => {
    expect(parseName(text)).toEqual([expected]);
  });

  it('offers every place where the last name may begin when there is no comma', () => {
    expect(parseName('Ana Rivera Lopez').map(({ last }) => last)).toEqual(['lopez', 'riveralopez']);
  });

  it.each(['', '   ', 'Rivera', 'Rivera,', ', Ana', 'Jr', '---', '(Annie)'])('finds no name in "%s"', (text) => {
    expect(parseName(text)).toEqual([]);
  });

  it('takes any text, however long', () => {
    expect(parseName('a '.repeat(100_000)).length).toBeLessThan(13);
  });
});

describe('looksLikeOnePerson', () => {
  it.each([
    ['Rivera, Ana', 'Rivera, Ana M'],
    ['Rivera, Ana M', 'Rivera, Ana Maria'],
    ['Rivera, Ana (Annie)', 'RIVERA, ANA'],
    ['Rivera, Ana', 'Ana Rivera'],
    ['Rivera Lopez, Ana', 'Ana Rivera-Lopez'],
    ['Rivera Lopez, Ana', 'Ana Rivera Lopez'],
    ['Núñez, José', 'Nunez, Jose'],
    ['Smythe, Mary-Ann', 'Smythe, Mary Ann'],
    ['Smythe, Mary-Ann', 'Smythe, Maryann'],
    ['Smythe, Tom, Jr.', 'Smythe Jr, Tom'],
    ['Rivera,\u202e Ana', 'Rivera, Ana'],
  ])('%s and %s', (a, b) => {
    expect([looksLikeOnePerson(a, b), looksLikeOnePerson(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['Smythe, Tom Jr', 'Smythe, Tom Sr'],
    ['Smythe, Tom Jr', 'Smythe, Tom'],
    ['Smythe, Tom II', 'Smythe, Tom III'],
    ['Rivera, Ana', 'Rivera, Bea'],
    ['Rivera, Ana M', 'Rivera, Ana P'],
    ['Rivera, Ana Maria', 'Rivera, Ana Marta'],
    ['Rivera, Ana', 'Riviera, Ana'],
    ['Rivera', 'Rivera'],
    ['', ''],
  ])('not %s and %s', (a, b) => {
    expect([looksLikeOnePerson(a, b), looksLikeOnePerson(b, a)]).toEqual([false, false]);
  });

  it('gives the same answer either way round, for any two texts', () => {
    const word = fc.constantFrom('Ana', 'Rivera', 'Lopez', 'M', 'Jr', 'Mary-Ann', ',', '(Nan)', 'É', '-');
    const name = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => looksLikeOnePerson(a, b) === looksLikeOnePerson(b, a)),
      { numRuns: 500 },
    );
  });
});

describe('sameName', () => {
  it.each([
    ['Rivera, Ana M (Annie)', 'Ana Rivera'],
    ['Cher', 'CHER'],
    ['Rivera, Ana M', 'Rivera, Ana'],
  ])('%s agrees with %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it.each([
    ['Rivera, Ana', 'Rivera, Bea'],
    ['Rivera, Ana M', 'Rivera, Ana P'],
    ['Smythe, Tom', 'Smythe, Tom Jr'],
    ['', ''],
    ['(Annie)', '(Annie)'],
  ])('%s does not agree with %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});

describe('nameOfKin', () => {
  it.each([
    ['Rivera, Ana M', 'Ben Rivera', true],
    ['Rivera Lopez, Ana', 'Ben Rivera Lopez', true],
    ['Rivera, Ana', 'Rivera, Ben', true],
    ['Rivera, Ana M', 'Ana Rivera', false],
    ['Rivera, Ana', 'Phone Numbers', false],
    ['Rivera, Ana', '', false],
  ])('%s and %s: %s', (a, b, kin) => {
    expect(nameOfKin(a, b)).toBe(kin);
    expect(nameOfKin(b, a)).toBe(kin);
  });
});
