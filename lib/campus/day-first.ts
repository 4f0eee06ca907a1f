import type { RawLine } from './raw.ts';

/** The fields that hold a day, or two. */
const DAYS = ['startDate', 'endDate', 'until', 'dates', 'submitted'];

/** "25/08/2020": what can only be a day before a month. */
const DAY_FIRST = /\b(?:1[3-9]|2\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:\d{4}|\d{2})\b/;
const NUMBERS = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/g;

/** Stands before a day that may be read in two ways; no reader of days takes it for one. */
const UNSURE = '?';

function sure(text: string): string {
  return text.replace(NUMBERS, (whole, first: string, _mark: string, second: string, year: string) => {
    if (Number(first) > 12) return `${year.length === 2 ? `20${year}` : year}-${second}-${first}`;
    return Number(second) > 12 || Number(first) === Number(second) ? whole : UNSURE + whole;
  });
}

/** Both ways to read what was marked as unsure, month first and day first; other texts are the same in both. */
export function bothWays(text: string): [string, string] {
  if (!text.startsWith(UNSURE)) return [text, text];
  const bare = text.slice(UNSURE.length);
  return [bare, bare.replace(NUMBERS, '$3$2$1$2$4')];
}

/**
 * Campus prints the month first. A browser that translates, or a district's own settings, may print the day first: then
 * one date of the list shows it ("25/08/2020"), and "05/12/2026" may be May or December: such days are marked as unsure.
 * @returns the lines with their days as they may be read; the same ones where no date stands day first
 */
export function unmistakable(lines: RawLine[]): RawLine[] {
  const days = ({ values }: RawLine) =>
    DAYS.flatMap((field): [string, string][] => {
      const value = values[field];
      return typeof value === 'string' ? [[field, value]] : [];
    });
  // A long list says the same few days over and over.
  const all = new Set<string>();
  for (const { values } of lines)
    for (const field of DAYS) {
      const value = values[field];
      if (typeof value === 'string') all.add(value);
    }
  if (![...all].some((value) => DAY_FIRST.test(value))) return lines;
  return lines.map((line) => ({
    ...line,
    values: { ...line.values, ...Object.fromEntries(days(line).map(([field, text]) => [field, sure(text)])) },
  }));
}
