import { before } from './spans.ts';
import type { Span } from './types.ts';

const CUE = String.raw`(?<![\p{L}])(?:phones?|ph|telephone|tel|cell|cellphone|mobile|call|text|fax|home|work|telefonos?|celular|movil|llame|llamar|numero\s+de\s+telefono|contact)(?![\p{L}])`;
const GAP = '(?: ?[-./] ?| )';

const patterns: readonly RegExp[] = [
  // (404) 555-0100, 404-555-0100, 1.404.555.0100, +1 404 555 0100
  new RegExp(String.raw`(?<![\d.-])(?:\+?1[-. ]?)?(?:\(?\d{3}\) ?-?|\d{3}${GAP})\d{3}${GAP}\d{4}(?!\d|[-.]\d)`, 'g'),
  // Another country's
  /(?<![\d+\p{L}])\+\d{1,3}[-. (]{0,2}\d(?:[-. ()]{0,2}\d){6,12}(?!\d)/gu,
  // Without its signs it may be any number: only where the text says that it is a phone's.
  new RegExp(
    String.raw`${CUE}(?:[^\d.;!?|\n]|(?<=tel|ph|no|num|cell)\.){0,20}(?<![\p{L}\d])(?:1?\d{10}|\d{3}${GAP}\d{7}|\d{3}${GAP}?\d{4})(?!\d|[-.]\d)`,
    'giu',
  ),
  /(?<![\p{L}\d.-])\d{10}(?= ?\(?(?:is |es |= ?)?(?:her |his |the |mom's |dad's |su )?(?:cell|phone|mobile|tel|celular|home|fax)(?![\p{L}]))/giu,
];
/** Without its area code, or with one dash only; "section 101-1204" is none. */
const local = /(?<![\p{L}\d./-]|\d )[2-9]\d{2}-(?:[2-9]\d{2})?\d{4}(?![\d/]|[-.]\d)/gu;
const another =
  /(?<![\p{L}])(?:sections?|sec|rows?|pages?|lines?|rooms?|tickets?|case|request|courses?|code|system|school|district|error|(?<!\b(?:mom|dad|mother|father|her|his)(?:'s)? )numbers?|ids?|gtid|students?|version|seccion|curso|codigo|zip|ga|georgia|sku|inc|req)[\s.:#-]*$/iu;

/** Telephone numbers. An extension, a course number and a ten-digit student number are none. */
export function findPhones(text: string): Span[] {
  const whole = patterns.flatMap((find) =>
    [...text.matchAll(find)].map(({ index, 0: found }) => {
      const from = found.search(/[+(]{0,2}\d/);
      return { start: index + from, end: index + found.length };
    }),
  );
  const short = [...text.matchAll(local)]
    .filter(({ index }) => !another.test(before(text, index, 24)))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  return [...whole, ...short];
}
