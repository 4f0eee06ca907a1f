import { describe, expect, it } from 'vitest';
import { readCapsule } from '../../../../lib/support/capsule/read.ts';

const begin = '[Campus Lens capsule 1]';
const end = '[end of capsule]';
const MB = 1024 * 1024;

/** Texts that a page can hold and that cost the square of their length where every letter is looked at anew. */
const huge: [string, string][] = [
  ['nothing but spaces behind the first line', `${begin} x${' '.repeat(5 * MB)}x ${end}`],
  ['short lines run together without an end', `${begin} x\n${'y\n'.repeat(MB)}`],
  ['short lines behind one value', `${begin}\nSchool: Example\n${'y\n'.repeat(MB)}${end}`],
  ['first lines without end', `${begin}\n`.repeat(200_000)],
  ['whole capsules', `${begin}\nSchool: Example\n${end}\n`.repeat(100_000)],
  ['checks', `${begin}\n${'Check: REL-PORTAL row 1, portal=no\n'.repeat(150_000)}${end}`],
  ['tags that never close', '<p '.repeat(MB)],
  ['quotation signs', '>'.repeat(5 * MB)],
  ['escapes of escapes', '&amp;'.repeat(MB)],
];

describe('a text that was made to harm', () => {
  it.each(huge)('%s: 2 to 5 MB are read', (_, text) => {
    expect(text.length).toBeGreaterThan(2 * MB);
    expect(() => readCapsule(text)).not.toThrow();
  });

  it('names as many checks as a ticket may, and says that the lines are not as they were written', () => {
    const read = readCapsule(`${begin}\n${'Check: REL-PORTAL row 1, portal=no\n'.repeat(2000)}Sum: 000000\n${end}`);
    expect(read?.capsule.checks).toHaveLength(500);
    expect(read?.problems).toEqual(['changed']);
  });

  it('a value that nobody writes is left out', () => {
    const read = readCapsule(`${begin}\nSchool: ${'x'.repeat(301)}\nStudent personID: 910042\nSum: 0\n${end}`);
    expect(read?.capsule).toMatchObject({ school: null, personID: '910042' });
    expect(read?.problems).toEqual(['changed']);
  });

  it('of thousands the last one counts', () => {
    const one = (id: number) => `${begin}\nStudent personID: ${id}\n${end}\n`;
    const text = Array.from({ length: 3000 }, (_, index) => one(910000 + index)).join('');
    expect(readCapsule(text)?.capsule.personID).toBe('912999');
  });
});
