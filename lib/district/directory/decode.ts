import { Refusal } from './refusal.ts';

/** How a text file's bytes were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const marks: readonly [Encoding, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** UTF-16 without a mark: of plain English letters every other byte is 0. */
function withoutMark(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) if (byte === 0) at % 2 === 0 ? even++ : odd++;
  const enough = sample.length * 0.2;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : null;
}

/** The bytes of Windows-1252's characters. */
const byteOf = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (character, byte) => [character, byte] as const,
  ),
);

/** "PeÃ±a" for "Peña": a text that some program read as Windows-1252 and saved as UTF-8 is turned back, if all of it can. */
function repaired(text: string): string {
  if (!/[\u00c2\u00c3\u00e2][^\p{ASCII}]/u.test(text)) return text;
  const bytes = [...text.replace(/^\uFEFF/, '')].map((character) => byteOf.get(character));
  if (bytes.some((byte) => byte === undefined)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return text;
  }
}

/**
 * The text of a file. Marks at the start and the bytes themselves tell the encoding; what is no UTF-8 is taken as
 * Windows-1252, as Excel saves "CSV" on Windows.
 * @throws Refusal `not-text` when it holds control characters that no text has
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? withoutMark(bytes);
  const read = (encoding: Encoding, fatal: boolean) => new TextDecoder(encoding, { fatal }).decode(bytes);
  let result: { text: string; encoding: Encoding };
  try {
    const encoding = marked ?? 'utf-8';
    result = { text: read(encoding, true), encoding };
  } catch {
    result = { text: read('windows-1252', false), encoding: 'windows-1252' };
  }
  result.text = repaired(result.text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const control = /[\u0000-\u0008\u000e-\u001a]/.exec(result.text);
  if (control) throw new Refusal('not-text', { line: result.text.slice(0, control.index).split('\n').length });
  return result;
}
