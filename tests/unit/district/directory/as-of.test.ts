import { describe, expect, it } from 'vitest';
import { proposeAsOf } from '../../../../lib/district/directory/as-of.ts';
import type { Grid } from '../../../../lib/district/directory/grid.ts';

const grid = (...lines: string[]): Grid => ({
  rows: lines.map((text, at) => ({ place: { page: null, line: at + 1 }, cells: [text] })),
  unread: [],
});
const empty = grid('School');

describe('the day of a list', () => {
  it.each([
    // As the support page of the built-in district names its list.
    ['SIS_Assignments_2023_24_v1_012424.pdf', '2024-01-24'],
    ['SIS Assignments 2024-01-24.xlsx', '2024-01-24'],
    ['SIS_20240124_final.csv', '2024-01-24'],
    ['SIS_01242024.csv', '2024-01-24'],
    ['SIS 1-24-24.pdf', '2024-01-24'],
    ['SIS Jan 24, 2024.pdf', '2024-01-24'],
    ['SIS_022924.pdf', '2024-02-29'],
    ['SIS_022923.pdf', null],
    ['SIS_Assignments_2023_24.pdf', null],
    ['SIS_013124_020124.pdf', null],
    ['list.pdf', null],
    ['', null],
  ])('in %s is %s', (name, expected) => expect(proposeAsOf(name, empty)).toBe(expected));

  it.each([
    ['Revised 01/24/2024', '2024-01-24'],
    ['As of January 24, 2024', '2024-01-24'],
    ['Updated: 24 January 2024', '2024-01-24'],
    ['Al 24 de enero de 2024', '2024-01-24'],
    ['Revised 01/24/2024, replaces 01/10/2024', null],
    ['404-555-0100', null],
  ])('is read from the text "%s": %s', (line, expected) => expect(proposeAsOf('list.pdf', grid(line))).toBe(expected));

  it('of the name comes before that of the text', () => {
    expect(proposeAsOf('SIS_012424.pdf', grid('Printed 03/01/2024'))).toBe('2024-01-24');
  });
});
