import type { Span } from './types.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;

/** The words of a name that tell who it is; initials and "Jr" do not. */
const parts = (name: string) =>
  name.split(/[\s,]+/).filter((part) => part.replace(/[^\p{L}]/gu, '').length >= 2 && !SUFFIX.test(part));

/** "Ana" as it stands, and in capitals; "will" is no Will. */
const spelled = (part: string): string => {
  const capital = part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
  return [...new Set([part, capital, part.toUpperCase()])].map(escaped).join('|');
};

/**
 * Names that the page shows ("Practice, Ana"), also one of their words alone.
 * @param names as the page writes them
 */
export function findNames(text: string, names: readonly string[]): Span[] {
  const words = [...new Set(names.flatMap(parts))].sort((a, b) => b.length - a.length);
  if (words.length === 0) return [];
  const one = `(?:${words.map(spelled).join('|')})`;
  // Words of names that stand together are one name: "Ana Practice", "Practice, Ana".
  const find = new RegExp(String.raw`(?<![\p{L}\d])${one}(?:,?[ ]+(?:\p{Lu}\.? )?${one})*(?![\p{L}\d])`, 'gu');
  return [...text.matchAll(find)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
