/** Between the parts of a key: a hyphen of any kind, a space, or nothing (old releases print 32 letters and digits). */
const GAP = '[-\\u2010-\\u2015\\u2212\\s]?';

/**
 * An activation key, the Person GUID of its holder (campus-pages.md §6). Looked for anywhere in a text, since what it
 * may stand next to by mistake is not known: rather a text too many is held back than one key is sent.
 */
export const KEY = new RegExp(`[0-9a-f]{8}${GAP}(?:[0-9a-f]{4}${GAP}){3}[0-9a-f]{12}`, 'i');

const EACH = new RegExp(KEY.source, 'gi');
/** A key without anything between its parts. */
const SHORTEST = 32;

export const holdsKey = (text: string): boolean => text.length >= SHORTEST && KEY.test(text);

/** What was read, with "…" wherever a key stood in a text: no key leaves its frame (DESIGN promise 6). */
export function withoutKeys<T>(value: T): T {
  if (typeof value === 'string') return (value.length < SHORTEST ? value : value.replace(EACH, '…')) as T;
  if (Array.isArray(value)) return value.map(withoutKeys) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutKeys(part)])) as T;
}

/** The one key in a text; null where there is none, or more than one. */
export function onlyKey(text: string): string | null {
  const [key, more] = text.match(EACH) ?? [];
  return key !== undefined && more === undefined ? key : null;
}
