import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../lib/support/privacy/fold.ts';
import { findMaskable, findPrivate, withoutPrivate } from '../../../../lib/support/privacy/index.ts';
import { makeCorpus } from './corpus/corpus.ts';

const names = ['Practice, Ana', "O'Sample, Sean-Paul"];
const samples = makeCorpus(7).map(({ text }) => text);
const piece = fc.constantFrom(
  'SSN',
  ' ',
  '-',
  '123',
  '45',
  '6789',
  '123456789',
  '1234',
  'last four',
  ' of ',
  'social',
  'password',
  ': ',
  ' is ',
  'Tiger22!',
  '"',
  'student number',
  'PIN',
  'DOB',
  '5/3/2012',
  'phone',
  '404-555-0100',
  'a@x.example',
  '12 Oak St',
  'Ana',
  ' Practice',
  '\n',
  '\u200b',
  'e\u0301',
  '3F2504E0-4F89-41D3-9A0C-0305E82C3301',
  '3F2504E0',
  'key',
  'activation key',
  '(',
  ')',
  ',',
  '. ',
  'x',
  '*',
  '\u{1d7cf}',
  '１２３',
);
/** Anything at all, made of telling pieces, and pieces of the corpus cut anywhere. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 25 }).map((parts) => parts.join('')),
  fc
    .array(
      fc.tuple(fc.constantFrom(...samples), fc.nat(60), fc.nat(200)).map(([text, from, to]) => text.slice(from, to)),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join(' ')),
);
const runs = { numRuns: 1500 };

describe('for any text', () => {
  it('hits stand in order, inside the text, and do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const hits of [findPrivate(text), findMaskable(text, names)]) {
          let last = 0;
          for (const { start, end } of hits) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
      runs,
    );
  });

  it('what is refused is not offered for keeping', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const refused = findPrivate(text);
        for (const { start, end } of findMaskable(text, names)) {
          expect(refused.some((hit) => start < hit.end && hit.start < end)).toBe(false);
        }
      }),
      runs,
    );
  });

  it.each(['…', '', '[left out: private]'])('nothing is left to refuse once it is replaced by "%s"', (replacement) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findPrivate(withoutPrivate(text, replacement))).toEqual([]);
      }),
      runs,
    );
  });

  it('a place in the folded text leads back to the characters that it was made of', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const folded = fold(text);
        if (folded.text === '') return;
        const start = one % folded.text.length;
        const end = start + 1 + (other % (folded.text.length - start));
        const back = folded.back({ start, end });
        expect(back.start).toBeGreaterThanOrEqual(0);
        expect(back.end).toBeGreaterThan(back.start);
        expect(back.end).toBeLessThanOrEqual(text.length);
        const whole = (char: string | undefined) => char === undefined || !/[\uD800-\uDFFF]/.test(char);
        if ([...text.slice(back.start, back.end)].every(whole)) {
          // Parts of a character beyond the first 65,536 lead back to the whole of it.
          expect(fold(text.slice(back.start, back.end)).text).toContain(folded.text.slice(start, end));
        }
      }),
      runs,
    );
  });
});

describe('fold', () => {
  it.each([
    ['１２３', '123'],
    ['\u{1d7cf}\u{1d7d0}', '12'],
    ['\u0661\u06F2', '12'],
    ['a\u2013b\u2212c', 'a-b-c'],
    ['1\u200b2\u00ad3', '123'],
    ['contraseña', 'contrasena'],
    ['contrasen\u0303a', 'contrasena'],
    ['“x” ‘y’', '"x" \'y\''],
    ['a\u00a0b\tc\nd', 'a b c\nd'],
    ['日本 😀', '日本 😀'],
  ])('reads %j as %j', (typed, read) => expect(fold(typed).text).toBe(read));

  it('takes an accent along with its letter', () => {
    expect(fold('x e\u0301 y').back({ start: 2, end: 3 })).toEqual({ start: 2, end: 4 });
  });

  it('takes both halves of a character along', () => {
    expect(fold('\u{1d7cf}2').back({ start: 0, end: 1 })).toEqual({ start: 0, end: 2 });
  });
});
