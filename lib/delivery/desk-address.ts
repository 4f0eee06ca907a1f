import type { TargetOf } from '../district/targets.ts';

type UrlTarget = TargetOf<'url'>;

/** Site and path are joined as text, so that no path can lead to another site ("//elsewhere.example"). */
export const onSite = (origin: string, path: string): URL => new URL(new URL(origin).origin + path);

/** `^` ends a pair in ServiceNow's addresses and cannot be told from one inside a value, however often it is encoded. */
export const refusesCaret = (target: UrlTarget, value: string): boolean =>
  target.encoding === 'caret' && value.includes('^');

const withMore = (address: string, more: string) =>
  more === '' ? address : address + (address.includes('?') ? '&' : '?') + more;

/** Every value is encoded by the rules of its own place, never put together as text (tickets.md §7.2.2). */
const encoders: Record<UrlTarget['encoding'], (target: UrlTarget, pairs: readonly [string, string][]) => string> = {
  query: (target, pairs) => {
    const url = onSite(target.origin, target.path);
    for (const [name, value] of pairs) url.searchParams.append(name, value);
    return url.href;
  },
  'json-param': (target, pairs) =>
    withMore(
      onSite(target.origin, target.path).href,
      `${encodeURIComponent(target.jsonParam)}=${encodeURIComponent(JSON.stringify(Object.fromEntries(pairs)))}`,
    ),
  caret: (target, pairs) => {
    const all = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('%5E');
    const base = onSite(target.origin, target.path).href;
    return target.caretParam === '' ? base + all : withMore(base, `${encodeURIComponent(target.caretParam)}=${all}`);
  },
};

/**
 * A desk's address with its parameters filled in, in the dialect of the target.
 * @param pairs names and values in their order, as the desk's fields are to hold them
 */
export function deskAddress(target: UrlTarget, pairs: readonly [string, string][]): string {
  const address = encoders[target.encoding](target, pairs);
  if (target.wrap === '') return address;
  const { origin } = new URL(target.origin);
  // What is wrapped stands there without its site and without the first slash, as ServiceNow writes it.
  return origin + target.wrap + encodeURIComponent(address.slice(origin.length + 1));
}
