import { describe, expect, it } from 'vitest';
import { isActive, isoDay } from '../../../lib/campus/dates.ts';

describe('dates', () => {
  it.each([
    ['08/01/2019', '2019-08-01'],
    ['8/1/19', '2019-08-01'],
    ['2019-08-01', '2019-08-01'],
    ['2019-08-01T00:00:00', '2019-08-01'],
    ['Aug 1, 2019', '2019-08-01'],
    ['1 Aug 2019', '2019-08-01'],
    ['', ''],
    ['mm/dd/yyyy', ''],
    ['13/45/2019', null],
    ['02/30/2020', null],
    ['soon', null],
  ])('%s', (text, day) => {
    expect(isoDay(text)).toBe(day);
  });
  it.each([
    ['', '', true],
    ['2020-01-01', '', true],
    ['2025-10-01', '2025-10-01', true],
    ['2025-10-02', '', false],
    ['', '2025-09-30', false],
    [null, '2025-09-30', false],
    [null, '', null],
    ['', null, null],
  ])('from %s to %s', (start, end, active) => {
    expect(isActive(start, end, '2025-10-01')).toBe(active);
  });
});
