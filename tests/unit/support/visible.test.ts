import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../lib/support/one-line.ts';
import type { Line } from '../../../lib/support/types.ts';
import { cutLine, cutTo, fullText } from '../../../lib/support/visible.ts';

const lines: Line[] = [
  [{ text: 'School', sensitivity: 'public' }],
  [],
  [
    { text: 'Row 2, ', sensitivity: 'public' },
    { text: '502', sensitivity: 'student-id' },
  ],
  [],
  [{ text: 'Rivera', sensitivity: 'student-name' }],
  [{ text: 'my note', sensitivity: 'free-text' }],
];

describe('cutTo', () => {
  it.each([
    ['public', 'School\n', true],
    ['student-id', 'School\n\nRow 2, 502\n', true],
    ['student-name', 'School\n\nRow 2, 502\n\nRivera', true],
    ['free-text', 'School\n\nRow 2, 502\n\nRivera\nmy note', false],
  ] as const)('drops whole lines above %s', (level, text, leftOut) => {
    expect(cutTo(lines, level)).toEqual({ text, leftOut });
  });

  it('keeps every line of the full text, empty ones too', () => {
    expect(fullText([[], [], [{ text: 'a', sensitivity: 'public' }]])).toBe('\n\na');
  });
});

describe('cutLine', () => {
  it('drops pieces, not the line', () => {
    expect(cutLine(lines[2] ?? [], 'public')).toEqual({ text: 'Row 2, ', leftOut: true });
    expect(cutLine(lines[2] ?? [], 'student-id')).toEqual({ text: 'Row 2, 502', leftOut: false });
  });
});

describe('oneLine', () => {
  it('makes one line of anything', () => {
    expect(oneLine(' a\r\nb\tc\u2028d\u0000e ')).toBe('a b c d e');
    expect(oneLine('\u202Eevil\u2066')).toBe('evil');
  });

  it('cuts a long value between characters', () => {
    expect(oneLine('😀'.repeat(10), 8)).toBe('😀😀😀…');
    expect(oneLine('abcdefgh', 8)).toBe('abcdefgh');
  });
});
