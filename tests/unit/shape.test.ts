import { describe, expect, it } from 'vitest';
import * as shape from '../../lib/shape.ts';

describe('the shape of a stored value', () => {
  it.each([
    ['a text of its length', shape.text(1, 3), ['a', 'abc'], ['', 'abcd', 1, null]],
    ['a day that there is', shape.isoDay, ['2028-02-29'], ['2026-02-29', '2026-2-3', '2026-02-03T00:00:00Z']],
    [
      'a moment',
      shape.isoTime,
      ['2026-01-05T15:00:00.000Z', '2026-01-05T15:00:00Z'],
      ['2026-01-05', '2026-13-05T15:00:00Z'],
    ],
    ['a whole number', shape.whole, [-1, 0, 3], [0.5, '1', Number.NaN]],
    ['a whole number from 0', shape.count, [0, 3], [-1, 1.5]],
    ['a number', shape.number, [0.5, -1], [Number.NaN, Number.POSITIVE_INFINITY, '1']],
    ['one of some', shape.oneOf(['en', 'es']), ['en'], ['fr', null]],
    ['nothing or', shape.orNull(shape.yesNo), [null, false], [undefined, 0]],
    ['either', shape.either(shape.yesNo, shape.text()), [true, ''], [1, null]],
    ['a list', shape.list(shape.whole, 2), [[], [1, 2]], [[1, 2, 3], ['1'], { length: 0 }, null]],
    ['a record', shape.record(shape.whole, 2), [{}, { ab: 1 }], [{ abc: 1 }, { a: '1' }, [], null]],
    [
      'an id',
      shape.uuid,
      ['0b0e7a4e-5f0c-4a52-9d36-0d2a5c1f7e11'],
      ['0b0e7a4e', '0b0e7a4e-5f0c-4a52-9d36-0d2a5c1f7e1g'],
    ],
    ['an object of a kind', shape.instanceOf(Uint8Array), [new Uint8Array(1)], [[1], null]],
    ['any object', shape.written(), [{}, { a: 1 }], [[], null, 'text']],
  ])('is %s', (_, fits, good, bad) => {
    expect(good.filter((value) => !fits(value))).toEqual([]);
    expect(bad.filter((value) => fits(value))).toEqual([]);
  });

  it('has its fields, may lack the optional ones, and has no others', () => {
    const fits = shape.fields({ id: shape.whole }, { name: shape.text() });
    expect([{ id: 1 }, { id: 1, name: 'Sample' }].every(fits)).toBe(true);
    for (const bad of [{}, { name: 'Sample' }, { id: 1, name: 2 }, { id: 1, extra: 1 }, [], null])
      expect(fits(bad)).toBe(false);
    // Fields that every object inherits are none of its own.
    expect(fits(JSON.parse('{"id":1,"toString":1}'))).toBe(false);
  });
});
