import { type Field, readFields } from './fields.ts';
import type { Knows } from './names.ts';

/** A card, or a detail form: the fields of one record, and the element that holds them. */
export interface DomRecord {
  element: Element;
  fields: Field[];
}

function* upwards(from: Element, root: Element): Generator<Element> {
  for (let at: Element | null = from; at && root.contains(at); at = at.parentElement) yield at;
}

/** By label and element, how many fields of that label the element holds. */
function countLabels(keys: Field[], root: Element, isKey: Knows): Map<string, Map<Element, number>> {
  const counts = new Map<string, Map<Element, number>>();
  for (const key of keys) {
    const name = key.names.find(isKey) ?? '';
    const count = counts.get(name) ?? new Map<Element, number>();
    counts.set(name, count);
    for (const at of upwards(key.value, root)) count.set(at, (count.get(at) ?? 0) + 1);
  }
  return counts;
}

/**
 * Groups labelled fields into records. A record is the largest element in which no key label is there twice; so ten
 * cards are ten records, and a form with one of each label is one.
 * @param isKey tells the labels that a record holds once at most, and at least one of them
 * @param grids what stands in these is their own
 * @returns null when it was stopped
 */
export async function readRecords(
  root: Element,
  knows: Knows,
  isKey: Knows,
  grids: readonly Element[],
  stop: () => boolean,
): Promise<DomRecord[] | null> {
  const fields = await readFields(root, knows, grids, stop);
  if (!fields) return null;
  const keys = fields.filter((field) => field.names.some(isKey));
  const counts = countLabels(keys, root, isKey);
  const records = new Map<Element, DomRecord>();
  const single = (at: Element) => [...counts.values()].every((count) => (count.get(at) ?? 0) <= 1);
  for (const key of keys) {
    let element: Element = key.value;
    for (const at of upwards(key.value, root)) {
      if (!single(at)) break;
      element = at;
    }
    if (!records.has(element)) records.set(element, { element, fields: [] });
  }
  for (const field of fields) {
    for (const at of upwards(field.value, root)) {
      const record = records.get(at);
      if (record) {
        record.fields.push(field);
        break;
      }
    }
  }
  return [...records.values()];
}
