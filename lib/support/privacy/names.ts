import { fold } from './fold.ts';
import { spans } from './spans.ts';
import type { Span } from './types.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;

/** The words of a name that tell who it is; initials and "Jr" do not. */
const parts = (name: string) =>
  fold(name)
    .text.split(/[\s,]+/)
    // "Peña-Example" may be written as "Peña Example" or only half; "O'Sample" as "OSample".
    .flatMap((part) => [part, ...part.split('-'), part.replace(/'/g, '')])
    .filter((part) => part.replace(/[^\p{L}]/gu, '').length >= 2 && !SUFFIX.test(part));

/** "Ana" as it stands, and in capitals; "will" is no Will. */
const spelled = (part: string): string => {
  const capital = part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
  return [...new Set([part, capital, part.toUpperCase()])].map(escaped).join('|');
};

/** Words of names that stand together are one name: "Ana Practice", "Practice, Ana M." */
const together = (one: string, least: 0 | 1, flags: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\d])${one}(?:(?:,\s{0,2}|\s{1,3}|[-_.])(?:\p{Lu}\.?\s{1,2})?${one}){${String(least)},6}(?![\p{L}\d])`,
    flags,
  );

function patternsOf(names: readonly string[]): RegExp[] {
  const each = names.map(parts).filter((words) => words.length > 0);
  const longest = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length);
  if (each.length === 0) return [];
  const any = together(`(?:${longest(each.flat()).map(spelled).join('|')})`, 0, 'gu');
  const whole = each
    .filter((words) => words.length > 1)
    .map((words) => together(`(?:${longest(words).map(escaped).join('|')})`, 1, 'giu'));
  return [any, ...whole];
}

/** The patterns of the names looked for last: while a note is typed they are the same at every key. */
let last: { names: string; patterns: readonly RegExp[] } | null = null;

/**
 * Names that the page shows ("Practice, Ana"), also one of their words alone; without capitals only where two words of
 * one name stand together ("ana practice").
 * @param text folded (`fold.ts`)
 * @param names as the page writes them
 */
export function findNames(text: string, names: readonly string[]): Span[] {
  const key = JSON.stringify(names);
  if (last?.names !== key) last = { names: key, patterns: patternsOf(names) };
  return last.patterns.flatMap((find) => spans(text, find));
}
