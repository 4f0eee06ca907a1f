import type { Span } from './types.ts';

const address = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
const spelled =
  /[\p{L}\d._%+-]+ ?[[(]at[\])] ?[\p{L}\d-]+(?: ?(?:\.|[[(]dot[\])]|\bdot\b) ?[\p{L}\d-]+)* ?(?:\.|[[(]dot[\])]|\bdot\b) ?\p{L}{2,}/giu;

/** E-mail addresses, also written "name (at) example (dot) org". */
export function findEmails(text: string): Span[] {
  return [address, spelled].flatMap((find) =>
    [...text.matchAll(find)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}
