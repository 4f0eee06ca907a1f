import type { Span } from './types.ts';

/** A text as the finders read it, and the way back to the text as it was typed. */
export interface Folded {
  text: string;
  /** The place in the typed text of a place in the folded one. */
  back(span: Span): Span;
}

const nothing = /[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/;
const dash = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const space = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/;

/** One character as a finder wants it: a number stays hidden behind no other digit, dash or space of Unicode. */
function plain(character: string): string {
  if (nothing.test(character)) return '';
  if (dash.test(character)) return '-';
  if (space.test(character)) return ' ';
  const wide = character.normalize('NFKC');
  return wide.length === 1 && /[\x21-\x7E]/.test(wide) ? wide : character;
}

/** Digits, dashes and spaces of any script as ASCII, and what is invisible taken out. */
export function fold(typed: string): Folded {
  let text = '';
  const from: number[] = [];
  for (let index = 0; index < typed.length; index += 1) {
    const one = plain(typed.charAt(index));
    text += one;
    if (one !== '') from.push(index);
  }
  const back = ({ start, end }: Span): Span => ({
    start: from[start] ?? typed.length,
    end: (from[end - 1] ?? typed.length - 1) + 1,
  });
  return { text, back };
}
