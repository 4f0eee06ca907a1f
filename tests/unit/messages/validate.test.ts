import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFromFrame, parseFromPage } from '../../../lib/messages/validate.ts';
import { fromFrames, fromPages, fullReading } from './made-up.ts';

const sides = [
  ...fromFrames.map((message) => ({ parse: parseFromFrame, other: parseFromPage, message })),
  ...fromPages.map((message) => ({ parse: parseFromPage, other: parseFromFrame, message })),
];
const named = sides.map((side) => [JSON.stringify(side.message).slice(0, 90), side] as const);

describe.each(named)('%s', (_, { parse, other, message }) => {
  it('passes as it is', () => {
    expect(parse(structuredClone(message))).toEqual(message);
  });

  it('is refused from the other side', () => {
    expect(other(message)).toBeNull();
  });

  it('is refused with one key more or less', () => {
    expect(parse({ ...message, extra: 1 })).toBeNull();
    for (const key of Object.keys(message)) {
      expect(parse(Object.fromEntries(Object.entries(message).filter(([name]) => name !== key)))).toBeNull();
    }
  });

  it('is refused with a wrong kind of value', () => {
    for (const [key, value] of Object.entries(message)) {
      for (const wrong of [[], {}, 'x', -1, 0.5, Number.NaN, undefined, () => 1]) {
        if (JSON.stringify(wrong) === JSON.stringify(value) || (key === 'check' && wrong === 'x')) continue;
        if (key === 'documentKey' && wrong === 'x') continue;
        expect(parse({ ...message, [key]: wrong }), `${key}: ${String(wrong)}`).toBeNull();
      }
    }
  });

  it('is refused with a key of the prototype, and changes no prototype', () => {
    const text = JSON.stringify(message).slice(0, -1);
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
      expect(parse(JSON.parse(`${text},"${key}":{"polluted":true}}`))).toBeNull();
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a hello', () => {
  it('may say that its page asks somebody to sign in, and nothing else of it', () => {
    const hello = { type: 'hello', wants: false };
    expect(parseFromFrame({ ...hello, signIn: true })).toEqual({ ...hello, signIn: true });
    for (const signIn of [false, 'true', null]) expect(parseFromFrame({ ...hello, signIn })).toBeNull();
  });
});

describe('a reading', () => {
  const reading = fullReading();
  const [page] = reading.pages;
  if (!page || !reading.header) throw new Error('made up wrongly');
  const { header } = reading;
  const parse = (change: object) => parseFromFrame({ type: 'reading', reading: { ...reading, ...change } });
  const parsePage = (change: object) => parse({ pages: [{ ...page, ...change }] });
  const [line] = page.lines;
  if (!line) throw new Error('made up wrongly');
  const parseLine = (change: object) => parsePage({ lines: [{ ...line, ...change }] });
  const parseValues = (change: object) => parseLine({ values: { ...line.values, ...change } });

  it('may hold 20,000 rows and no more', () => {
    expect(parsePage({ lines: Array(20_000).fill(line) })).not.toBeNull();
    expect(parsePage({ lines: Array(20_001).fill(line) })).toBeNull();
  });

  it.each([
    ['document key', () => parse({ documentKey: 'x'.repeat(501) })],
    ['school', () => parse({ school: 'x'.repeat(501) })],
    ['student', () => parse({ header: { ...header, name: 'x'.repeat(501) } })],
    ['flag', () => parse({ header: { ...header, flags: [{ kind: 'other', text: 'x'.repeat(2001) }] } })],
    ['value', () => parseValues({ name: 'x'.repeat(501) })],
    ['name of a field', () => parseValues({ ['x'.repeat(501)]: 'x' })],
    ['heading', () => parseLine({ group: 'x'.repeat(501) })],
    ['id', () => parseLine({ ids: { ...line.ids, person: '1'.repeat(13) } })],
    ['owner', () => parsePage({ owner: { name: 'x'.repeat(501), studentNumber: null, personID: null } })],
  ])('is refused with an over-long %s', (_, parsed) => {
    expect(parsed()).toBeNull();
  });

  it.each([
    ['more flags than anyone has', () => parse({ header: { ...header, flags: Array(201).fill(header.flags[0]) } })],
    ['more place signals than there are', () => parse({ place: Array(201).fill(reading.place[0]) })],
    ['more pages than there are', () => parse({ pages: Array(21).fill(page) })],
    ['an unknown page', () => parsePage({ page: 'payroll' })],
    ['an unknown kind of flag', () => parse({ header: { ...header, flags: [{ kind: 'medical', text: 'x' }] } })],
    ['a time that is none', () => parse({ readAt: 'yesterday' })],
    ['a content above 1', () => parsePage({ content: 1.1 })],
    ['a value that is a number', () => parseValues({ portal: 1 })],
    ['a value that holds more', () => parseValues({ portal: { state: true } })],
    [
      'more fields than a list has',
      () => parseLine({ values: Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`f${at}`, ''])) }),
    ],
    ['an id that is none', () => parseLine({ ids: { ...line.ids, person: 'x' } })],
    ['a place below zero', () => parseLine({ within: -1 })],
    ['one key more in a line', () => parseLine({ activationKey: 'x' })],
    ['one key more in a page', () => parsePage({ accounts: [] })],
    ['one key more in the header', () => parse({ header: { ...header, ssn: 'x' } })],
  ])('is refused with %s', (_, parsed) => {
    expect(parsed()).toBeNull();
  });

  it('passes as itself through the same makers, so that the refusals above are for the change', () => {
    expect(parse({})).not.toBeNull();
    expect(parsePage({})).not.toBeNull();
    expect(parseLine({})).not.toBeNull();
    expect(parseValues({})).not.toBeNull();
  });
});

describe('anything at all', () => {
  const kinds = sides.map(({ message }) => message.type);

  it('never throws, and what passes is what was sent', () => {
    const typed = fc.tuple(fc.constantFrom(...kinds), fc.object()).map(([type, rest]) => ({ ...rest, type }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), typed), (message) => {
        for (const parse of [parseFromFrame, parseFromPage]) {
          const parsed = parse(message);
          if (parsed !== null) expect(parsed).toEqual(message);
        }
      }),
      { numRuns: 500 },
    );
  });
});
