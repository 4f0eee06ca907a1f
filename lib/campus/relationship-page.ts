import { isSetAside, isShown } from '../dom/shown.ts';
import type { Marks } from '../dom/state-words.ts';
import type { RowCount } from '../facts.ts';
import { BOXES, type Box } from './boxes.ts';
import type { Labels } from './labels.ts';
import type { ReadOptions, ReadPage, RowElements } from './pages/page.ts';
import { marksIn, type RawRow, readRow, toFact } from './relationship-row.ts';
import type { BoxState } from './slots.ts';

/** A grid, or the cards of a page, as read. Their printed states are explained by one another. */
export interface Part {
  fields: Set<string>;
  content: number;
  rows: RawRow[];
  count: RowCount;
}

/** Fields that are read by other names, or worked out, and so have no column of their own. */
const NO_COLUMN = new Set(['lastName', 'firstName', 'personID']);

function unreadFields(labels: Labels, parts: readonly Part[], facts: ReadPage['reading']['relationships']): string[] {
  // A field that one list of two has not is not read for all of its people.
  const has = (field: string) => parts.every(({ fields }) => fields.has(field));
  const unread = Object.keys(labels).filter(
    (field) => !NO_COLUMN.has(field) && !has(field) && !(field === 'name' && has('lastName')),
  );
  const none = (field: Box | 'personID') => facts.length > 0 && facts.every((fact) => fact[field] === null);
  for (const box of BOXES) if (has(box) && none(box)) unread.push(box);
  if (none('personID')) unread.push('personID');
  return unread;
}

/** One id on rows of different names is not theirs but the page's own person's. */
function dropShared(rows: readonly RawRow[]): void {
  const names = new Map<string | null, Set<string | null>>();
  for (const { texts } of rows) names.set(texts.personID, (names.get(texts.personID) ?? new Set()).add(texts.name));
  for (const { texts } of rows) if ((names.get(texts.personID)?.size ?? 0) > 1) texts.personID = null;
}

const sum = (counts: (number | null)[]) => counts.reduce((a, b) => (a === null || b === null ? null : a + b), 0);

/**
 * Makes one list of the parts of a page, in their order, and keeps what is needed to read one row again when only that
 * row changes.
 */
export function finish(root: Element, parts: readonly Part[], options: ReadOptions): ReadPage {
  const raws = parts.flatMap(({ rows }) => rows);
  dropShared(raws);
  const homes = parts.flatMap((part) => part.rows.map(() => part));
  const marks = new Map(parts.map((part) => [part, marksIn(part.rows)]));
  const fact = (index: number) => toFact(raws[index] as RawRow, index, marks.get(homes[index] as Part) as Marks);
  const facts = raws.map((_, index) => fact(index));
  const at = new Map(raws.map((row, index) => [row.element, index]));
  const elements: RowElements[] = raws.map((row) => ({ element: row.element, fields: row.marked }));
  const reading = {
    content: Math.max(...parts.map(({ content }) => content)),
    unread: unreadFields(options.labels, parts, facts),
    rows: {
      seen: raws.length,
      total: sum(parts.map(({ count }) => count.total)),
    },
    relationships: facts,
  };
  const again = (changed: Element): boolean => {
    let element: Element | null = changed;
    while (element && !at.has(element)) element = element === root ? null : element.parentElement;
    const index = element ? at.get(element) : undefined;
    const before = index === undefined ? undefined : raws[index];
    if (!element || index === undefined || !before || !isShown(element) || isSetAside(element)) return false;
    if (![...before.slots.values()].every((slot) => slot.element.isConnected && slot.text === null)) return false;
    const row = readRow(element, before.slots, options.owner, options.today);
    if (!row) return false;
    // A printed state may explain those of other rows: then all are read again.
    for (const [field, box] of row.boxes) {
      const old = before.boxes.get(field);
      const printed = (state: BoxState | undefined) => (typeof state === 'object' && state ? state.token : null);
      if (printed(old) !== printed(box)) return false;
    }
    row.texts.personID = before.texts.personID;
    raws[index] = row;
    facts[index] = fact(index);
    elements[index] = { element, fields: row.marked };
    reading.unread = unreadFields(options.labels, parts, facts);
    return true;
  };
  return { reading, root, rows: elements, again };
}
