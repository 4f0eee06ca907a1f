import type { Marks } from '../dom/state-words.ts';
import type { RowCount } from '../facts.ts';
import type { ReadOptions, ReadPage, RowElements } from './pages/page.ts';
import { BOXES, RELATIONSHIP_LABELS } from './relationship-labels.ts';
import { noteRow, type RawRow, readRow, toFact } from './relationship-row.ts';

/** A page found and read, before its rows become facts. */
export interface Draft {
  root: Element;
  fields: Set<string>;
  content: number;
  rows: RawRow[];
  count: RowCount;
}

/** Fields that are read by other names, or worked out, and so have no column of their own. */
const NO_COLUMN = new Set(['lastName', 'firstName', 'personID']);

function unreadFields(draft: Draft, facts: ReadPage['reading']['relationships']): string[] {
  const unread = Object.keys(RELATIONSHIP_LABELS).filter((field) => !NO_COLUMN.has(field) && !draft.fields.has(field));
  const named = draft.fields.has('lastName') ? unread.filter((field) => field !== 'name') : unread;
  for (const box of BOXES)
    if (draft.fields.has(box) && facts.length > 0 && facts.every((fact) => fact[box] === null)) named.push(box);
  if (facts.length > 0 && facts.every((fact) => fact.personID === null)) named.push('personID');
  return named;
}

/** Makes facts of a draft, and keeps what is needed to read one row again when only that row changes. */
export function finish(draft: Draft, options: ReadOptions): ReadPage {
  const marks: Marks = { tick: false, ex: false, no: false };
  for (const row of draft.rows) noteRow(marks, row);
  const facts = draft.rows.map((row, at) => toFact(row, at, marks));
  const at = new Map(draft.rows.map((row, index) => [row.element, index]));
  const elements: RowElements[] = draft.rows.map((row) => ({ element: row.element, fields: row.marked }));
  const reading = {
    content: draft.content,
    unread: unreadFields(draft, facts),
    rows: draft.count,
    relationships: facts,
  };
  const again = (changed: Element): boolean => {
    let element: Element | null = changed;
    while (element && !at.has(element)) element = element === draft.root ? null : element.parentElement;
    const index = element ? at.get(element) : undefined;
    const before = index === undefined ? undefined : draft.rows[index];
    if (
      !element ||
      index === undefined ||
      !before ||
      ![...before.slots.values()].every((slot) => slot.element.isConnected)
    )
      return false;
    const row = readRow(element, before.slots, options.owner, options.today);
    if (!row) return false;
    draft.rows[index] = row;
    noteRow(marks, row);
    facts[index] = toFact(row, index, marks);
    elements[index] = { element, fields: row.marked };
    reading.unread = unreadFields(draft, facts);
    return true;
  };
  return { reading, root: draft.root, rows: elements, again };
}
