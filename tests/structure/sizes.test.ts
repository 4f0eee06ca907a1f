import { describe, expect, it } from 'vitest';
import { files, text } from './files.ts';

/** The share of numbers that are at most `limit`. */
const shareUpTo = (numbers: readonly number[], limit: number): number =>
  numbers.filter((number) => number <= limit).length / numbers.length;

// The sizes at which well-tested projects of this kind stay readable: median 31-92 lines, 90 % under 340.
describe('files are short', () => {
  const ours = files('entrypoints', 'components', 'lib', 'tests', 'scripts').filter((file) =>
    /\.(tsx?|mjs|cjs|js|css|sh|pl)$/.test(file),
  );
  const sizes = ours.map((file) => ({ file, lines: text(file).split('\n').length - 1 }));
  const lines = sizes.map((size) => size.lines);

  it('half of them have 70 lines or fewer', () => {
    expect(ours.length).toBeGreaterThan(200);
    expect(shareUpTo(lines, 70)).toBeGreaterThanOrEqual(0.5);
  });

  it('nine in ten have 150 or fewer', () => {
    expect(shareUpTo(lines, 150)).toBeGreaterThanOrEqual(0.9);
  });

  it('none has more than 300', () => {
    expect(sizes.filter((size) => size.lines > 300)).toEqual([]);
  });

  it('counts right', () => {
    expect(shareUpTo([1, 70, 71, 400], 70)).toBe(0.5);
    expect(shareUpTo([301], 300)).toBe(0);
  });
});
