import type { Span } from './types.ts';

const CUE = String.raw`(?<![\p{L}])(?:phones?|ph|telephone|tel|cell|cellphone|mobile|call|text|fax|home|work|teléfono|telefono|celular|móvil|llame|llamar)(?![\p{L}])`;

const patterns: readonly RegExp[] = [
  // (404) 555-0100, 404-555-0100, 1.404.555.0100, +1 404 555 0100
  /(?<![\d.-])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d]|[-.]\d)/g,
  // Another country's
  /(?<![\d+])\+\d{1,3}[-. (]{0,2}\d(?:[-. ()]{0,2}\d){6,12}(?!\d)/g,
  // Without its signs, or without its area code, it may be any number: only where the text says that it is a phone's.
  new RegExp(String.raw`${CUE}[^\d.;,!?\n]{0,20}(?:1?\d{10}|\d{3}[-. ]?\d{4})(?![\d]|[-.]\d)`, 'giu'),
];

/** Telephone numbers. An extension, a course number and a ten-digit student number are none. */
export function findPhones(text: string): Span[] {
  return patterns.flatMap((find) =>
    [...text.matchAll(find)].map(({ index, 0: found }) => {
      const from = found.search(/[+(]?\d/);
      return { start: index + from, end: index + found.length };
    }),
  );
}
