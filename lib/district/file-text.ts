import { maxProfileSize, tooLarge } from './limits.ts';
import type { ProfileProblem } from './problem.ts';

export type FileText = { ok: true; text: string } | { ok: false; problems: ProfileProblem[] };

const no = (problem: ProfileProblem): FileText => ({ ok: false, problems: [problem] });

/** UTF-8, or UTF-16 where a mark at the start says so, as Windows editors write it. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * The text of a file that a person chose. A large file is not even read.
 * @param file any Blob
 */
export async function fileText(file: Blob): Promise<FileText> {
  // UTF-16 takes two bytes a character.
  const large = file.size > 2 * maxProfileSize ? tooLarge(file.size) : null;
  if (large) return no(large);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ok: true, text: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes) };
  } catch {
    return no({ path: '', reason: 'is not text in UTF-8' });
  }
}
