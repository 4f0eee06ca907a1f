import type { MaskedKind, RefusedKind } from '../../../../../lib/support/privacy/types.ts';

export type Kind = RefusedKind | MaskedKind;

/** A part of a text that must be found; `tail` belongs to it but need not be found ("ext. 12", ", Atlanta"). */
export interface Secret {
  kind: Kind;
  text: string;
  tail?: string;
}

export type Piece = string | Secret;

export interface Expected {
  kind: Kind;
  start: number;
  end: number;
  /** Up to here a hit may reach. */
  reach: number;
}

/** A text of the corpus, the names on the page beside it, and what must be found in it. */
export interface Sample {
  shape: string;
  text: string;
  names: readonly string[];
  expected: Expected[];
}

/** Keeps the values apart from the words around them. */
export function note(words: TemplateStringsArray, ...values: readonly Piece[]): Piece[] {
  return words.flatMap((word, index) => {
    const value = values[index];
    return value === undefined ? [word] : [word, value];
  });
}

/** Joins the pieces and notes where the secrets came to stand. */
export function assemble(shape: string, pieces: readonly Piece[], names: readonly string[]): Sample {
  let text = '';
  const expected: Expected[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const start = text.length;
    const end = start + piece.text.length;
    text += piece.text + (piece.tail ?? '');
    expected.push({ kind: piece.kind, start, end, reach: text.length });
  }
  return { shape, text, names, expected };
}
