import { describe, expect, it } from 'vitest';
import { bothWays, unmistakable } from '../../../lib/campus/day-first.ts';
import { dates } from '../../../lib/campus/line-dates.ts';
import type { RawLine } from '../../../lib/campus/raw.ts';

const line = (values: RawLine['values']): RawLine => ({
  list: 'x',
  within: null,
  part: 0,
  caption: null,
  group: null,
  values,
  ids: { person: null, household: null, application: null },
});
const read = (...lines: RawLine['values'][]) => unmistakable(lines.map(line)).map((one) => dates(one, '2026-11-26'));

describe('days that stand before their months', () => {
  it('leaves a list of Campus’ own dates as it is', () => {
    const lines = [line({ startDate: '08/25/2020', endDate: '05/12/2026' })];
    expect(unmistakable(lines)).toBe(lines);
  });

  it('reads what can only be a day first, and leaves what may be either', () => {
    expect(read({ startDate: '25/08/2020', endDate: '' }, { startDate: '13.01.2018', endDate: '05/12/2026' })).toEqual([
      { startDate: '2020-08-25', endDate: null, active: true },
      { startDate: '2018-01-13', endDate: null, active: null },
    ]);
  });

  it('says what holds in both readings', () => {
    const [, past, future] = read(
      { endDate: '31/05/2025' },
      { startDate: '01/08/2024', endDate: '02/03/2025' },
      { startDate: '01/02/27' },
    );
    expect(past).toEqual({ startDate: null, endDate: null, active: false });
    expect(future).toEqual({ startDate: null, endDate: null, active: false });
  });

  it('reads both days of one field', () => {
    expect(read({ dates: '25/08/2020 - 06/07/2026' })[0]).toEqual({
      startDate: '2020-08-25',
      endDate: null,
      active: false,
    });
  });

  it('gives both ways of a marked day alone', () => {
    expect(bothWays('?05/12/2026')).toEqual(['05/12/2026', '12/05/2026']);
    expect(bothWays('05/12/2026')).toEqual(['05/12/2026', '05/12/2026']);
  });
});
