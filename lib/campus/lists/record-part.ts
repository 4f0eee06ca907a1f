import type { Field } from '../../dom/fields.ts';
import { isOnPage } from '../../dom/on-page.ts';
import { countRows, type PagerWords } from '../../dom/pager.ts';
import { type DomRecord, readRecords } from '../../dom/records.ts';
import { fold } from '../../dom/text.ts';
import type { LabelIndex } from '../labels.ts';
import type { Slot } from '../slots.ts';
import type { ListSpec } from '../spec.ts';
import { type Line, readLine } from './line.ts';
import type { Part } from './part.ts';
import { addBadge, placeOfRecord } from './record-place.ts';
import { ENOUGH, scoreOf } from './score.ts';
import { addUnlabelled, placedRecord } from './unlabelled.ts';

/** The fields of a record that are the list's; a field that is there twice is the first one. */
function slotsOf(fields: DomRecord['fields'], index: LabelIndex): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const { names, value, text } of fields) {
    const field = names.map((name) => index.get(name)).find((name) => name !== undefined);
    if (field && !slots.has(field)) slots.set(field, { element: value, text });
  }
  return slots;
}

/** Labels on the left with more than one value behind them: a table turned around, of which each column is a record. */
const isTurned = ({ value, text }: Field): boolean =>
  // One row alone may have a button behind it.
  text === null && value.matches('th+td') && !!value.closest('table')?.querySelectorAll('th+td+td:not(:empty)')[1];

/** The frame beside a list, which shows one entry of it at a time (campus-pages.md §2.2). */
const isDetail = (body: Element) => body.ownerDocument.defaultView?.name === 'detailFrame';

/**
 * Cards, one a record, or a detail form; null when the document has none that is like the list, or when it was stopped.
 * @param grids roots of grids that are lists themselves: nothing in them is a field of a card
 * @param cellsOf what the columns of other grids say of a record that is a row of them
 */
export async function readCards(
  body: Element,
  list: ListSpec,
  index: LabelIndex,
  grids: readonly Element[],
  { owner, stop }: { owner: string | null; stop: () => boolean },
  pager: PagerWords,
  cellsOf: (element: Element) => ReadonlyMap<string, Slot>,
): Promise<Part | null> {
  const { record } = list;
  if (!record) return null;
  const knows = (name: string) => index.has(name);
  const isKey = (name: string) => record.keys.includes(index.get(name) ?? '');
  const fields = new Set<string>();
  const lines: Line[] = [];
  const parts: Element[] = [];
  const records = await readRecords(body, knows, isKey, grids, stop);
  if (!records) return null;
  const shown = records.filter(({ element }) => isOnPage(element));
  // Whether there are more that are not read. All of them may be fading in.
  let others = !!shown[0] && shown.length < records.length;
  for (const { element, fields: found } of others ? shown : records[0] ? records : placedRecord(body, list)) {
    const slots = slotsOf(found, index);
    addUnlabelled(slots, element, list);
    for (const [field, slot] of cellsOf(element)) if (!slots.has(field)) slots.set(field, slot);
    if (!record.needs.some((field) => slots.has(field))) continue;
    const place = placeOfRecord(element, slots, record, index, body, grids);
    const { title, group } = place;
    addBadge(slots, place, element, record, body);
    if (list.labels['name'] && !slots.has('name') && !slots.has('lastName') && title)
      slots.set('name', { element, text: title });
    const heading = title ?? group ?? '';
    const titled = record.titles?.find(({ words }) => new RegExp(words).test(fold(heading)));
    if (titled && !slots.has(titled.field)) slots.set(titled.field, { element, text: heading });
    for (const field of slots.keys()) fields.add(field);
    if (found.some(isTurned)) {
      others = true;
      continue;
    }
    const line = readLine(element, slots, list, owner, group);
    if (line) lines.push(line);
    parts.push(place.part);
  }
  const content = lines[0] || others ? scoreOf(list.score, fields, []) : 0;
  if (content < ENOUGH || (!others && lines.length < (record.least ?? 1))) return null;
  const [first, more] = lines;
  // One form alone is the detail of a list that stands elsewhere: how many there are is not known here.
  const all = more ? first?.element.parentElement : record.alone && !isDetail(body) ? parts[0] : null;
  const seen = lines.length;
  const count = all && !others ? countRows(all, seen, 0, grids, pager) : { seen, total: null };
  return { list, fields, content, lines, count, root: body };
}
