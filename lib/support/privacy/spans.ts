import type { Span } from './types.ts';

/** Every place that a pattern finds. */
export function spans(text: string, find: RegExp): Span[] {
  return [...text.matchAll(find)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** What stands before a place, at most so many characters: a finder never looks over a whole text again. */
export const before = (text: string, place: number, length: number): string =>
  text.slice(Math.max(0, place - length), place);

/** What stands behind a place, at most so many characters. */
export const behind = (text: string, place: number, length: number): string => text.slice(place, place + length);
