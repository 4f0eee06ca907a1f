import { describe, expect, it } from 'vitest';
import { type QrDrawing, qrOf } from '../../../../lib/support/handouts/qr.ts';

/** The black modules of a drawing, painted run by run. */
function painted({ size, path }: QrDrawing): string[] {
  const rows = Array.from({ length: size }, () => Array<string>(size).fill(' '));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let at = 0; at < Number(length); at++) (rows[Number(y)] as string[])[Number(x) + at] = '#';
  return rows.map((row) => row.join(''));
}

// The corner that every QR code has (ISO/IEC 18004), with its white edge.
const finder = ['####### ', '#     # ', '# ### # ', '# ### # ', '# ### # ', '#     # ', '####### ', '        '];

describe('the QR code', () => {
  it('has a quiet zone of four modules and its three corners', () => {
    const drawing = qrOf('https://campus.example.org/portal') as QrDrawing;
    const rows = painted(drawing);
    // 33 characters at level M fill version 3: 29 modules, and four on each side.
    expect(drawing.size).toBe(37);
    for (const at of [0, 1, 2, 3, 33, 34, 35, 36]) {
      expect(rows[at]?.trim()).toBe('');
      expect(rows.map((row) => row[at]).join('')).toBe(' '.repeat(37));
    }
    expect(rows.slice(4, 12).map((row) => row.slice(4, 12))).toEqual(finder);
    const right = rows.slice(4, 12).map((row) => [...row.slice(25, 33)].reverse().join(''));
    expect(right).toEqual(finder);
    const below = rows
      .slice(25, 33)
      .reverse()
      .map((row) => row.slice(4, 12));
    expect(below).toEqual(finder);
  });

  it('is another for another address, and the same for the same', () => {
    expect(qrOf('https://a.example')?.path).toBe(qrOf('https://a.example')?.path);
    expect(qrOf('https://a.example')?.path).not.toBe(qrOf('https://b.example')?.path);
  });

  it('is none of an address that is too long to be read from paper', () => {
    expect(qrOf(`https://a.example/${'x'.repeat(282)}`)).not.toBeNull();
    expect(qrOf(`https://a.example/${'x'.repeat(283)}`)).toBeNull();
  });
});
