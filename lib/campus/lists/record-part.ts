import { headingBefore, titlesOf } from '../../dom/heading.ts';
import { label } from '../../dom/names.ts';
import { countRows } from '../../dom/pager.ts';
import { readRecords } from '../../dom/records.ts';
import { looksLikeName } from '../identity.ts';
import type { LabelIndex } from '../labels.ts';
import type { Slot } from '../slots.ts';
import type { ListSpec } from '../spec.ts';
import { type Line, readLine } from './line.ts';
import type { Part } from './part.ts';
import { ENOUGH, scoreOf } from './score.ts';

/** The fields of a record that are the list's; a field that is there twice is the first one. */
function slotsOf(fields: ReturnType<typeof readRecords>[number]['fields'], index: LabelIndex): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const { names, value, text } of fields) {
    const field = names.map((name) => index.get(name)).find((name) => name !== undefined);
    if (field && !slots.has(field)) slots.set(field, { element: value, text });
  }
  return slots;
}

/** Cards, one a record, or a detail form; null when the document has none that is like the list. */
export function readCards(body: Element, list: ListSpec, index: LabelIndex, owner: string | null): Part | null {
  const { record } = list;
  if (!record) return null;
  const knows = (name: string) => index.has(name);
  const isKey = (name: string) => record.keys.includes(index.get(name) ?? '');
  const fields = new Set<string>();
  const lines: Line[] = [];
  for (const { element, fields: found } of readRecords(body, knows, isKey)) {
    const slots = slotsOf(found, index);
    if (!record.needs.some((field) => slots.has(field))) continue;
    const whole = element === body;
    const titles = titlesOf(element).filter((text) => !knows(label(text)));
    // The form of one person may stand below the page's own headings.
    const title = titles.find(looksLikeName) ?? (whole ? undefined : titles[0]);
    if (list.labels['name'] && !slots.has('name') && !slots.has('lastName') && title)
      slots.set('name', { element, text: title });
    for (const field of slots.keys()) fields.add(field);
    const line = readLine(element, slots, list, owner);
    if (line) lines.push({ ...line, group: whole ? null : (headingBefore(element) ?? title ?? null), grid: null });
  }
  const content = lines.length > 0 ? scoreOf(list.score, fields, []) : 0;
  if (content < ENOUGH) return null;
  const [first, more] = lines;
  // One form alone is the detail of a list that stands elsewhere: how many there are is not known here.
  const count = more ? countRows(first?.element.parentElement ?? body, lines.length, 0, []) : { seen: 1, total: null };
  return { list, fields, content, lines, count, root: body };
}
