import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../lib/linkage/address.ts';
import { type AddressMatch, compareAddresses, withoutUnit } from '../../../lib/linkage/compare-address.ts';

const street = { kind: 'street', number: '12', directions: '', street: 'oak', suffix: 'st', unit: null };

describe('a printed address', () => {
  it.each([
    ['12 Oak St', { ...street, city: null, zip: null }],
    ['12 OAK STREET, Sampletown, NC 27000-1234', { ...street, city: 'sampletown', zip: '27000' }],
    ['12 Oak St.\nSampletown, NC 27000', { ...street, city: 'sampletown', zip: '27000' }],
    ['12 Oak St Apt 4B Sampletown NC 27000', { ...street, unit: '4b', city: 'sampletown', zip: '27000' }],
    ['12 N Oak St, Unit 007, Sampletown, NC', { ...street, directions: 'n', unit: '7', city: 'sampletown', zip: null }],
    ['4521 NC Highway 55 W, Sampletown', { number: '4521', street: 'nc hwy 55', suffix: '', directions: 'w' }],
    ['12 St Andrews Dr', { street: 'saint andrews', suffix: 'dr' }],
    ['12 Private Rd', { kind: 'street', street: 'private', suffix: 'rd' }],
    ['100 School St, Sampletown', { kind: 'street', street: 'school', suffix: 'st' }],
  ])('%s is a street address', (text, expected) => {
    expect(parseAddress(text)).toMatchObject(expected);
  });

  it.each([
    ['PO Box 12, Sampletown, NC', 'box'],
    ['P.O. Box 12', 'box'],
    ['12 Oak St, PO Box 4', 'box'],
    ['Private', 'hidden'],
    ['*** Confidential ***', 'hidden'],
    ['12 Oak St (Private)', 'hidden'],
    ['Practice Elementary School, 1 School Rd', 'institution'],
    ['c/o Department of Social Services', 'institution'],
    ['', 'blank'],
    ['N/A', 'blank'],
    ['Oak Street', 'unclear'],
  ])('%s is no evidence of a home: %s', (text, kind) => {
    expect(parseAddress(text)).toEqual({ kind });
  });
});

describe('two addresses', () => {
  it.each<[string | null, string | null, AddressMatch]>([
    ['12 Oak St', '12 OAK STREET.', 'same'],
    ['12 Oak St Apt 4', '12 Oak St #4', 'same'],
    ['12 First Ave', '12 1st Avenue', 'same'],
    ['12 N Main St', '12 Main St North', 'same'],
    ['12 Oak St, Sampletown, NC 27000', '12 Oak St, Sampletwn, NC 27000', 'same'],
    ['12 Oak St Apt 4', '12 Oak St', 'unit-unclear'],
    ['12 Oak St Apt 4', '12 Oak St Apt 5', 'different'],
    ['12 Oak St', '12 Oak Ave', 'different'],
    ['12 Oak St', '14 Oak St', 'different'],
    ['12 N Oak St', '12 S Oak St', 'different'],
    ['12 Oak St, Sampletown', '12 Oak St, Exampleton', 'different'],
    ['12 Oak', '12 Oak St', 'unclear'],
    ['12 N Oak St', '12 Oak St', 'unclear'],
    ['12 Oak St', '12 Oak St, Sampletown, NC 27000', 'unclear'],
    ['12 Oak St', null, 'unclear'],
    ['12 Oak St', '', 'unclear'],
    ['PO Box 1', 'PO Box 1', 'none'],
    ['Private', '12 Oak St', 'none'],
    [null, 'Private', 'none'],
  ])('%s and %s: %s', (one, other, match) => {
    expect(compareAddresses(one, other)).toBe(match);
    expect(compareAddresses(other, one)).toBe(match);
  });

  const word = fc.constantFrom(
    '12',
    '7',
    'oak',
    'main',
    'st',
    'ave',
    'n',
    'apt',
    '#',
    '4',
    ',',
    'town',
    'nc',
    '27000',
    'po box',
    'private',
    'school',
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
    fc.string(),
  );

  it('are alike in both orders, and an address never differs from itself', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(compareAddresses(one, other)).toBe(compareAddresses(other, one));
        expect(compareAddresses(one, one)).not.toBe('different');
        expect(compareAddresses(one, one)).not.toBe('unit-unclear');
      }),
    );
  });

  it('do not depend on case, dots and spaces', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const loud = ` ${one.replace(/ /g, '  ')} `;
        expect(compareAddresses(loud, other)).toBe(compareAddresses(one, other));
      }),
    );
  });
});

describe('a unit', () => {
  it.each<[string | null, boolean]>([
    ['12 Oak St', true],
    ['12 Oak St Apt 4', false],
    ['PO Box 4', false],
    [null, false],
  ])('is missing in %s: %s', (address, missing) => {
    expect(withoutUnit(address)).toBe(missing);
  });
});
