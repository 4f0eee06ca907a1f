import type { Span } from './types.ts';

/** A text as the finders read it, and the way back to the text as it was typed. */
export interface Folded {
  text: string;
  /** The place in the typed text of a place in the folded one. */
  back(span: Span): Span;
}

/** Invisible characters and accents that stand alone. */
const nothing = /[\p{Cf}\p{Mn}]/u;
/** The accent of a letter that is written in two characters. */
const accent = /\p{Mn}/u;
const dash = /[\u02D7\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/;
const space = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/;
const lineEnds = '\v\f\u0085\u2028\u2029';
const apostrophe = /[\u2018\u2019\u201A\u201B\u02BC\u00B4\u0060\u2032]/;
const quote = /[\u201C-\u201F\u00AB\u00BB\u2033]/;
const ascii = /^[\x21-\x7E]$/;

/** One character as a finder wants it: a number stays hidden behind no other digit, dash or space of Unicode. */
function plain(character: string): string {
  if (ascii.test(character) && character !== '`') return character;
  if (nothing.test(character)) return '';
  if (dash.test(character)) return '-';
  if (space.test(character)) return ' ';
  if (lineEnds.includes(character)) return '\n';
  if (apostrophe.test(character)) return "'";
  if (quote.test(character)) return '"';
  // A letter without its accent, a wide or bold digit as a plain one, a digit of another script by its value.
  const simple = character.normalize('NFKD').replace(/\p{Mn}/gu, '');
  if (ascii.test(simple)) return simple;
  return /^[\u0660-\u0669\u06F0-\u06F9]$/.test(simple) ? String(simple.charCodeAt(0) % 16) : character;
}

/**
 * Digits, dashes, quotes and spaces of any script as ASCII, Latin letters without their accents, and what is invisible
 * taken out. Every line end is a line feed. The finders' patterns are therefore written without accents.
 */
export function fold(typed: string): Folded {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let index = 0;
  for (const character of typed) {
    const one = character === '\r' ? (typed.charAt(index + 1) === '\n' ? '' : '\n') : plain(character);
    for (let part = 0; part < one.length; part += 1) {
      from.push(index);
      to.push(index + character.length);
    }
    text += one;
    index += character.length;
    // An accent goes with the letter before it.
    if (accent.test(character) && to.length > 0) to[to.length - 1] = index;
  }
  const back = ({ start, end }: Span): Span => ({
    start: from[start] ?? typed.length,
    end: to[end - 1] ?? typed.length,
  });
  return { text, back };
}
