import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../lib/district/directory/read-file.ts';
import { bytes, inShort, readGrid, refusal, xlsx } from './kit.ts';

const text = 'School,SIS\nPractice Niño Elementary,José Sample\n';

/** UTF-16, with or without the mark at its start. */
function utf16(words: string, { mark = true, big = false } = {}): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...words].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe('encodings', () => {
  it.each([
    ['utf-8', bytes(text)],
    ['utf-8', bytes(`\uFEFF${text}`)],
    ['utf-16le', utf16(text)],
    ['utf-16be', utf16(text, { big: true })],
    ['utf-16le', utf16(text, { mark: false })],
    ['windows-1252', new Uint8Array([...text].map((letter) => letter.charCodeAt(0)))],
  ])('%s', async (encoding, file) => {
    const read = await readFile(file);
    expect(read.encoding).toBe(encoding);
    expect(inShort(readGrid(read.grid))).toEqual(['Practice Niño Elementary: José Sample']);
  });
});

describe('a file that is refused', () => {
  it.each([
    ['empty', new Uint8Array(), { code: 'empty' }],
    ['of spaces', bytes(' \n \n'), { code: 'empty' }],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), { code: 'old-excel' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), { code: 'not-text' }],
    ['control characters', bytes('School,SIS\nPractice\u0001,x'), { code: 'not-text', values: { line: 2 } }],
    ['a ZIP that is broken off', bytes('PK\u0003\u0004 and nothing'), { code: 'xlsx-broken' }],
    ['of 50 MB', new Uint8Array(50 * 1024 * 1024), { code: 'too-large', values: { size: 50, limit: 20 } }],
    ['of too many rows', bytes('School,SIS\n'.repeat(10_002)), { code: 'too-many-rows', values: { limit: 10_000 } }],
  ])('%s', async (_, file, expected) => expect(await refusal(file)).toMatchObject(expected));

  it('a workbook cut in half, and a ZIP that is no workbook', async () => {
    const whole = await xlsx([['School', 'SIS']]);
    expect(await refusal(whole.slice(0, whole.length / 2))).toMatchObject({ code: 'xlsx-broken' });
    const renamed = whole.map((byte, at) => (at > 30 && byte === 0x78 ? 0x79 : byte));
    expect((await refusal(renamed))?.code).toBe('xlsx-broken');
  });

  it('a workbook that would be too large when unpacked', async () => {
    const whole = await xlsx([['School', 'SIS']]);
    const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
    // The size of the first entry in the directory at the end of the ZIP.
    const at = Array.from(whole.keys()).find(
      (index) => index < whole.length - 4 && view.getUint32(index, true) === 0x02014b50,
    );
    view.setUint32((at as number) + 24, 900 * 1024 * 1024, true);
    expect(await refusal(whole)).toMatchObject({ code: 'xlsx-too-large' });
  });
});
