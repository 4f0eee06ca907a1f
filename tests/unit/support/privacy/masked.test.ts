import { describe, expect, it } from 'vitest';
import { findMaskable } from '../../../../lib/support/privacy/index.ts';
import { keepKey, masked, maskedPlaces } from '../../../../lib/support/privacy/mask.ts';

const names = ['Practice, Ana Lucía', 'Testerman, Will', "O'Example, May", 'Sample, Jo'];
const found = (text: string) =>
  findMaskable(text, names).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('what is masked', () => {
  it.each([
    ['write to ana.practice+ic@mail.example.org please', 'email: ana.practice+ic@mail.example.org'],
    ['ana (at) mail (dot) example (dot) org', 'email: ana (at) mail (dot) example (dot) org'],
    ['call (404) 555-0100 today', 'phone: (404) 555-0100'],
    ['404.555.0100', 'phone: 404.555.0100'],
    ['+1 404 555 0100', 'phone: +1 404 555 0100'],
    ['+52 55 1234 5678', 'phone: +52 55 1234 5678'],
    ['her cell is 4045550100', 'phone: 4045550100'],
    ['teléfono 555-0100', 'phone: 555-0100'],
    ['DOB 5/3/2012', 'birth-date: 5/3/2012'],
    ['born on May 3, 2012 in Atlanta', 'birth-date: May 3, 2012'],
    ['date of birth: 2012-05-03', 'birth-date: 2012-05-03'],
    ['nació el 3 de mayo de 2012', 'birth-date: 3 de mayo de 2012'],
    ['05/03/12 (DOB)', 'birth-date: 05/03/12'],
    ['moved to 12 Practice Hill Rd Apt 4B', 'address: 12 Practice Hill Rd Apt 4B'],
    ['at 1200 NE 14th Street, Atlanta, GA 30309 now', 'address: 1200 NE 14th Street, Atlanta, GA 30309'],
    ['PO Box 12', 'address: PO Box 12'],
    ['vive en Calle Sample 123', 'address: Calle Sample 123'],
    ['Ana cannot sign in', 'name: Ana'],
    ['ANA LUCÍA PRACTICE', 'name: ANA LUCÍA PRACTICE'],
    ['Practice, Ana is here', 'name: Practice, Ana'],
    ["the mother is May O'Example.", "name: May O'Example"],
  ])('"%s"', (text, expected) => expect(found(text)).toEqual([expected]));

  it.each([
    'student number 100234, personID 910001',
    'course 27.0991000-3, section 1234-5',
    'ticket 4045550100',
    'ext. 0101, room 204',
    'enrolled on 2019-08-12',
    'she will sign in and may not see it',
    '4 students on the way to the court',
    'Analysis of the sample row',
    '24 Business Hours',
    'version 1.404.555.0100.2',
  ])('lets "%s" pass', (text) => expect(found(text)).toEqual([]));

  it('takes a hyphen, or any other sign, in a name of the page', () => {
    const text = 'Peña-Example cannot sign in';
    expect(
      findMaskable(text, ['María Peña-Example', 'A+ (B)* [c] {d}/e|f']).map(({ start, end }) => [start, end]),
    ).toEqual([[0, 12]]);
  });

  it('goes by the names of this call, whatever was looked for before', () => {
    const text = 'Ana and Omar called';
    const told = (names: string[]) => findMaskable(text, names).map(({ start, end }) => text.slice(start, end));
    expect(told(['Practice, Ana'])).toEqual(['Ana']);
    expect(told(['Example, Omar'])).toEqual(['Omar']);
    expect(told(['Practice, Ana', 'Example, Omar'])).toEqual(['Ana', 'Omar']);
    expect(told([])).toEqual([]);
  });

  it('leaves to the refusal what must be refused', () => {
    expect(findMaskable('SSN 123-45-6789', names)).toEqual([]);
  });
});

describe('keeping on purpose', () => {
  const text = 'Write to Ana at a@x.example or A@X.example.';
  const word = (kind: string) => `[${kind}]`;

  it('leaves out what is not kept', () => {
    expect(masked(text, names, [], word)).toBe('Write to [name] at [email] or [email].');
  });

  it('keeps one item wherever it stands, and only that one', () => {
    expect(masked(text, names, [keepKey('email', 'a@x.example')], word)).toBe(
      'Write to [name] at a@x.example or A@X.example.',
    );
  });

  it('tells each place with what it says', () => {
    expect(maskedPlaces('Ana', names, ['name:ana'])).toEqual([
      { kind: 'name', start: 0, end: 3, text: 'Ana', key: 'name:ana', kept: true },
    ]);
  });
});
