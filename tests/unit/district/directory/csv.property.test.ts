import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimiterOf, readSeparated } from '../../../../lib/district/directory/csv.ts';
import { tidy } from '../../../../lib/district/directory/grid.ts';

/** Cells with everything that is hard: quotes, separators, line ends, accents, spaces. */
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'ñ', 'Z', '"', ',', '\t', '\n', ';', '|', ' ', '7'), maxLength: 12 }),
  fc.string({ maxLength: 8 }).filter((text) => !/\p{Cc}/u.test(text)),
);
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('any table, written as separated values', () => {
  it.each([',', '\t', ';', '|'] as const)('with %j reads back', (delimiter) => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (cells, newline) => {
        // A line end inside a cell is the file's own.
        const own = cells.map((row) => row.map((text) => text.replaceAll('\n', newline)));
        const text = own.map((row) => row.map(quoted).join(delimiter)).join(newline);
        const { rows, unread } = readSeparated(text, delimiter);
        expect(unread).toEqual([]);
        const written = cells.map((row) => row.map(tidy)).filter((row) => row.some((each) => each !== ''));
        expect(rows.map((row) => row.cells)).toEqual(written);
        for (const { place } of rows) expect(place.line).toBeLessThanOrEqual(text.split(newline).length);
      }),
    );
  });

  it('is known by its separator', () => {
    const plain = fc.stringMatching(/^[a-z]{1,8}$/);
    const rows = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(plain, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 9 }),
      );
    fc.assert(
      fc.property(rows, fc.constantFrom(',', '\t', ';', '|'), (cells, delimiter) => {
        expect(delimiterOf(cells.map((row) => row.join(delimiter)).join('\n'))).toBe(delimiter);
      }),
    );
  });
});
