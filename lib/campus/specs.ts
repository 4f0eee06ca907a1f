import { label } from '../dom/names.ts';
import { elsewhere } from './elsewhere.ts';
import type { Labels } from './labels.ts';
import { lineWords } from './line-words.ts';
import { pagerWords } from './pager-words.ts';
import { pages } from './pages/index.ts';
import type { ListSpec, PageSpec } from './spec.ts';

/** A list's labels with the district's words; a word that the district gives to another field is taken from the built-in one. */
function withWords(labels: Labels, district: Labels): Labels {
  const own = Object.entries(district).filter(([field]) => field in labels);
  const claimed = new Set(own.flatMap(([, words]) => words).map(label));
  return Object.fromEntries(
    Object.entries(labels).map(([field, words]) => [
      field,
      [...(district[field] ?? []), ...words.filter((word) => !claimed.has(label(word)))].map(label),
    ]),
  );
}

/**
 * How every page is recognised and read, for the frames. Worked out in the service worker, so that no frame carries the
 * words of pages that it is not, nor makes them comparable again.
 * @param district the district's own words by fact field (profile `labels`)
 */
export function specsFor(district: Labels): PageSpec[] {
  return pages.map(({ id, spec }) => ({
    id,
    ...spec,
    elsewhere,
    pager: pagerWords,
    lists: spec.lists.map((list): ListSpec => ({ ...list, line: lineWords, labels: withWords(list.labels, district) })),
  }));
}
