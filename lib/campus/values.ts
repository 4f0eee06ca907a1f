import type { RowCount, Tri } from '../facts.ts';
import type { RawLine, RawPage } from './raw.ts';

/** What a drop-down list says while nothing is chosen. */
const NO_CHOICE = /^(select|choose|pick|none$|-+)/i;

/** What stands in the place of a value that is still being fetched. */
const FETCHING =
  /^(loading|fetching|searching|please wait|retrieving|cargando|espere|buscando)\b[^a-z\dà-öø-ÿ\u0100-\u1fff]*$/;
const LONGEST_FETCHING = 40;
const isFetching = (value: string) => value.length < LONGEST_FETCHING && FETCHING.test(value.toLowerCase());

/** A field as text: '' for a blank, null where it was not read, is not shown or is not there yet. */
export function text({ values }: RawLine, field: string): string | null {
  const value = values[field];
  return typeof value === 'string' && (value === '' || !isFetching(value)) ? value : null;
}

/** A field as text, null also for a blank and for a list in which nothing is chosen. */
export function word(line: RawLine, field: string): string | null {
  const value = text(line, field);
  return value && !NO_CHOICE.test(value) ? value : null;
}

/** Whether a line is crossed out, and no word says why (`lists/line.ts`). */
export const isCrossedOut = ({ values }: RawLine): boolean =>
  /^(court order,?)* crossed$/i.test(String(values['struck']));

export function box({ values }: RawLine, field: string): Tri {
  const value = values[field];
  return typeof value === 'boolean' ? value : null;
}

/** A whole number such as a priority or a count; null where there is none. */
export function number(line: RawLine, field: string): number | null {
  const digits = /^#?(\d{1,6})\.?$/.exec(text(line, field) ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Digits of an id as printed; null where none are. */
export function printedID(line: RawLine, field: string): string | null {
  return /^#?(\d{1,12})$/.exec(text(line, field) ?? '')?.[1] ?? null;
}

/** A person's name in one column or in several. A suffix of its own belongs to it: Jr is another person than Sr. */
export function personName(line: RawLine): string | null {
  const last = text(line, 'lastName');
  const first = text(line, 'firstName');
  const whole = text(line, 'name') || (last && first ? `${last}, ${first}` : last || first || null);
  const suffix = word(line, 'suffix');
  return whole && suffix && !whole.includes(suffix) ? `${whole} ${suffix}` : whole;
}

/** The lines of one list, each with its number on the page. */
export function linesOf(page: RawPage, list: string): { line: RawLine; row: number }[] {
  return page.lines.flatMap((line, row) => (line.list === list ? [{ line, row }] : []));
}

/** How many lines of a list were seen of how many; of a list that the page does not show, none of an unknown number. */
export function rowsOf(page: RawPage, list: string): RowCount {
  return page.lists[list]?.rows ?? { seen: 0, total: null };
}

/** Of these fields, those that some grid or card of the list does not show. One column may hold both dates. */
export function notShown(page: RawPage, list: string, fields: readonly string[]): string[] {
  const read = page.lists[list]?.fields ?? [];
  const ends = read.includes('until') || read.includes('ended') ? ['endDate'] : [];
  const shown = read.includes('dates') ? [...read, 'startDate', 'endDate'] : [...read, ...ends];
  return fields.filter((field) => !shown.includes(field));
}

/** Of these fields, those that no fact has, though there are facts: a column whose every cell could not be read. */
export function allNull<T extends object>(facts: readonly T[], fields: readonly (keyof T & string)[]): string[] {
  return fields.filter((field) => facts.length > 0 && facts.every((fact) => fact[field] === null));
}

/** One id on lines of different names is not theirs but the page's own person's: it is dropped. */
export function dropShared<T extends { name: string | null; personID: string | null }>(facts: readonly T[]): void {
  const names = new Map<string, string | null>();
  const shared = new Set<string | null>();
  for (const { personID, name } of facts) {
    if (personID === null) continue;
    const other = names.get(personID);
    if (other === undefined) names.set(personID, name);
    else if (other !== name) shared.add(personID);
  }
  for (const fact of facts) if (shared.has(fact.personID)) fact.personID = null;
}
