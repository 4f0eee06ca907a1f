import { isShown, shownText } from '../dom/shown.ts';
import { type Marks, marksOf, type Token } from '../dom/state-words.ts';
import { cut } from '../dom/text.ts';
import type { Relationship } from '../facts.ts';
import { BOXES, type Box } from './boxes.ts';
import { isActive, isoDay } from './dates.ts';
import { looksLikeName } from './identity.ts';
import { personIDIn } from './person-id.ts';
import { type BoxState, type Slot, settle, slotBox, slotText } from './slots.ts';

/** One row as read, before the printed states are resolved. */
export interface RawRow {
  element: Element;
  slots: Map<string, Slot>;
  texts: Omit<Relationship, 'row' | Box>;
  boxes: Map<Box, BoxState>;
  marked: Map<string, Element>;
}

/** What a list says while nothing is chosen. */
const NO_CHOICE = /^(select|choose|pick|none$|-+)/i;
const TOTAL = /^(grand |sub)?total\b/i;

/** A line for a new person: its name is an empty field to type in. */
const isNew = (slots: Map<string, Slot>) =>
  !!slots.get('name')?.element.querySelector('input:not([type=hidden]):not([readonly])');

const number = (text: string): number | null =>
  Number(/^#?(\d{1,5})\.?$/.exec(text)?.[1] ?? Number.NaN) || (text === '0' ? 0 : null);

function nameIn(text: (field: string) => string | null, cell: Element | undefined): string | null {
  const whole = text('name');
  // More may stand in the cell than the name: a phone, an address.
  const link = whole && !looksLikeName(whole) ? cell?.querySelector('a') : null;
  if (link && isShown(link) && looksLikeName(shownText(link))) return shownText(link);
  if (whole) return whole;
  const last = text('lastName');
  const first = text('firstName');
  return last && first ? `${last}, ${first}` : last || first || null;
}

/**
 * Reads one relationship.
 * @param owner personID of the page's own person
 * @param today ISO day, for `active`
 * @returns null for a row that holds neither a name nor a relationship
 */
export function readRow(
  element: Element,
  slots: Map<string, Slot>,
  owner: string | null,
  today: string,
): RawRow | null {
  const text = (field: string): string | null => {
    const slot = slots.get(field);
    return slot ? slotText(slot) : null;
  };
  const name = nameIn(text, slots.get('name')?.element);
  const type = text('relationship');
  const relationship = type && !NO_CHOICE.test(type) ? type : null;
  if ((!name && (!relationship || isNew(slots))) || (!relationship && TOTAL.test(name ?? ''))) return null;
  const day = (field: string) => {
    const raw = text(field);
    return raw === null ? '' : isoDay(raw);
  };
  const start = day('startDate');
  const end = day('endDate');
  const printed = text('personID');
  const boxes = new Map<Box, BoxState>();
  const marked = new Map<string, Element>();
  for (const field of BOXES) {
    const slot = slots.get(field);
    if (!slot) continue;
    const read = slotBox(slot);
    boxes.set(field, read.box);
    marked.set(field, read.element);
  }
  for (const [field, slot] of slots) if (!marked.has(field)) marked.set(field, slot.element);
  const email = text('email');
  return {
    element,
    slots,
    boxes,
    marked,
    texts: {
      name: name ? cut(name) : null,
      relationship: relationship ? cut(relationship) : null,
      personID:
        printed && /^\d{1,12}$/.test(printed)
          ? printed
          : personIDIn(element, slots.get('name')?.element ?? null, owner),
      sequence: number(text('sequence') ?? ''),
      email: email === null ? null : email,
      startDate: start || null,
      endDate: end || null,
      active: isActive(start, end, today),
    },
  };
}

/** What the box columns of these rows print. */
export function marksIn(rows: Iterable<RawRow>): Marks {
  const columns = new Map<Box, Set<Token>>();
  for (const { boxes } of rows)
    for (const [field, box] of boxes) {
      if (box === null || typeof box !== 'object') continue;
      const column = columns.get(field);
      if (column) column.add(box.token);
      else columns.set(field, new Set([box.token]));
    }
  return marksOf(columns.values());
}

/** The fact of a row, with its printed states resolved by what the whole grid prints. */
export function toFact(raw: RawRow, row: number, marks: Marks): Relationship {
  const box = (field: Box) => settle(raw.boxes.get(field), marks);
  return {
    row,
    ...raw.texts,
    guardian: box('guardian'),
    portal: box('portal'),
    mailing: box('mailing'),
    messenger: box('messenger'),
    secondary: box('secondary'),
    private: box('private'),
  };
}
