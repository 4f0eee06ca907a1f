import type { DistrictProfile } from '../district/schema.ts';
import { fold } from '../dom/text.ts';
import { pages } from './pages/index.ts';
import type { RawPage, RawReading, Value } from './raw.ts';
import type { PageSpec } from './spec.ts';

export type LinkWords = DistrictProfile['linkWords'];

/** What `link-state.ts` understands, by state. */
const OURS: Record<keyof LinkWords, string> = {
  linked: 'Linked',
  unlinked: 'Not linked',
  error: 'Link error',
  possible: 'Possible match',
};
const states = Object.keys(OURS) as (keyof LinkWords)[];

/** The district's words by their folded form; a word that two states claim says nothing. */
function byWord(words: LinkWords): Map<string, string> {
  const known = new Map<string, string>();
  const twice = new Set<string>();
  for (const state of states)
    for (const word of words[state]) {
      const key = fold(word);
      if (known.has(key) && known.get(key) !== OURS[state]) twice.add(key);
      known.set(key, OURS[state]);
    }
  for (const key of ['', ...twice]) known.delete(key);
  return known;
}

/** Fields of a page that hold what is said of a link. */
const saidIn = (page: RawPage['page']) =>
  new Set(
    pages
      .filter(({ id }) => id === page)
      .flatMap(({ spec }) => spec.lists.flatMap(({ kinds }) => Object.entries(kinds ?? {})))
      .filter(([, kind]) => kind === 'said')
      .map(([field]) => field),
  );

/**
 * A reading of a registration page in words that are known: each part that is one of the district's words, whole, stands
 * in ours. What else is said stays, so that a contradiction is still seen (`link-state.ts`).
 */
export function withLinkWords(raw: RawReading, words: LinkWords): RawReading {
  const known = byWord(words);
  if (known.size === 0) return raw;
  const inOurs = (value: Value): Value =>
    typeof value === 'string'
      ? value
          .split(' | ')
          .map((part) => known.get(fold(part)) ?? part)
          .join(' | ')
      : value;
  const translated = (page: RawPage): RawPage => {
    const said = saidIn(page.page);
    const lines = page.lines.map((line) => ({
      ...line,
      values: Object.fromEntries(
        Object.entries(line.values).map(([field, value]) => [field, said.has(field) ? inOurs(value) : value]),
      ),
    }));
    return { ...page, lines };
  };
  return {
    ...raw,
    pages: raw.pages.map((page) => (page.page === 'olr-application' ? translated(page) : page)),
  };
}

/** The specs with the district's words among those by which a state is found outside of columns. */
export function markedBy(specs: readonly PageSpec[], words: LinkWords): PageSpec[] {
  const extra = [...byWord(words).keys()].map((word) => word.replace(/[^\p{L}\p{N} ]/gu, '\\$&'));
  if (extra.length === 0) return [...specs];
  const more = `|^(${extra.join('|')})$`;
  return specs.map((spec) => ({
    ...spec,
    lists: spec.lists.map((list) =>
      list.marked ? { ...list, marked: { ...list.marked, words: list.marked.words + more } } : list,
    ),
  }));
}
