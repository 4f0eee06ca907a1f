import type { Span } from './types.ts';

const hex = '[0-9a-f]';
/** A key that was copied over a line's end is still a key. */
const join = String.raw`\s{0,3}-\s{0,3}`;

const patterns: readonly RegExp[] = [
  // 8-4-4-4-12, as Campus prints the Person GUID.
  new RegExp(`(?<![0-9a-z])${hex}{8}(?:${join}${hex}{4}){3}${join}${hex}{12}(?![0-9a-z])`, 'gi'),
  new RegExp(`(?<![0-9a-z])${hex}{8}(?: ${hex}{4}){3} ${hex}{12}(?![0-9a-z])`, 'gi'),
  // Some print it without its hyphens. 40 or 64 digits are something else.
  new RegExp(`(?<![0-9a-z])${hex}{32}(?![0-9a-z])`, 'gi'),
  // Part of one, or one of another make, where the text says that it is a key.
  /(?<![\p{L}])(?:activation[ -]?(?:key|code)|(?:person )?guid|(?:authorization|portal) key|(?:clave|llave|código) de activación)\W{0,3}(?:is|was|es)?\W{0,3}(?=[\w-]*\d)[0-9a-z]{4,}(?:-?[0-9a-z]{4,}){1,8}(?![0-9a-z])/giu,
];

/**
 * Activation keys (a person's GUID: 36 characters, 32 without hyphens), also cut short where the text calls it one.
 * @param text folded (`fold.ts`)
 */
export function findActivationKeys(text: string): Span[] {
  return patterns.flatMap((find) =>
    [...text.matchAll(find)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}
