import { label } from '../dom/names.ts';

/** Field names by fact field: what Campus prints, in the words of its releases and of districts (campus-pages.md §3.2). */
export type Labels = Readonly<Record<string, readonly string[]>>;

/** Label → fact field, ready to look up by the folded name of a header or label. */
export type LabelIndex = ReadonlyMap<string, string>;

/** An index of labels by their folded form; an earlier field keeps a word that two fields claim. */
export function labelIndex(labels: Labels): LabelIndex {
  const index = new Map<string, string>();
  for (const [field, words] of Object.entries(labels))
    for (const word of words) if (!index.has(label(word))) index.set(label(word), field);
  return index;
}

/** The column of each field: the first one with one of its names; a field twice on a page is ambiguous and left out. */
export function columnsOf(columns: string[][], index: LabelIndex): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  columns.forEach((names, at) => {
    const field = names.map((name) => index.get(name)).find((known) => known !== undefined);
    if (field === undefined) return;
    if (found.has(field)) twice.add(field);
    else found.set(field, at);
  });
  for (const field of twice) found.delete(field);
  return found;
}
