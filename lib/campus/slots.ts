import type { Cells } from '../dom/grid.ts';
import { isShown, shownText } from '../dom/shown.ts';
import { cellState } from '../dom/state.ts';
import { type Token, token } from '../dom/state-words.ts';
import { clean } from '../dom/text.ts';
import type { Tri } from '../facts.ts';

/** Where a field's value stands: an element, and its text where label and value share one element. */
export interface Slot {
  element: Element;
  text: string | null;
}

/** A box as read: its state, or the printed token that waits for the rest of the grid. */
export type BoxState = Tri | { token: Token };

const VALUES = 'input:not([type=hidden]):not([type=checkbox]):not([type=radio]),select,textarea';

/** The arrow that a drop-down made of roles prints behind its value. */
const ARROW = /\s*[▴▵▾▿▲△▼▽⌃⌄˄˅]$/u;

const isControl = ({ tagName }: Element) => tagName === 'INPUT' || tagName === 'SELECT' || tagName === 'TEXTAREA';

function heldBy(control: Element): string {
  if (control.tagName === 'SELECT') return clean((control as HTMLSelectElement).selectedOptions[0]?.text);
  return clean((control as HTMLInputElement).value);
}

/** The text of a field: what a control holds, or what the page prints. */
export function slotText({ element, text }: Slot): string {
  if (text !== null) return clean(text);
  const only = element.firstElementChild;
  const itself = isControl(element);
  if (!only && !itself) return clean(element.textContent);
  let control: Element | null = null;
  if (itself && element.matches(VALUES)) control = element;
  // A link or word alone holds no control: that is most cells.
  else if (only && (only.firstElementChild || only.nextElementSibling || isControl(only)))
    control = element.querySelector(VALUES);
  return control && isShown(control) ? heldBy(control) : shownText(element).replace(ARROW, '');
}

/** The box of a field, and the control that was read (else the field's own element). */
export function slotBox(slot: Slot): { box: BoxState; element: Element } {
  if (slot.text !== null) return { box: { token: token(slot.text) }, element: slot.element };
  const read = cellState(slot.element);
  return 'token' in read
    ? { box: { token: read.token }, element: slot.element }
    : { box: read.state, element: read.control ?? slot.element };
}

/** Where a line's values stand: by field, or in the cells of a row, whose columns are the same for all of its grid. */
export type Slots = ReadonlyMap<string, Slot> | { columns: ReadonlyMap<string, number>; cells: Cells };

/** Where a field's value stands; undefined where the line has no such field. */
export function slotOf(slots: Slots, field: string): Slot | undefined {
  if (!('cells' in slots)) return slots.get(field);
  const element = slots.cells[slots.columns.get(field) ?? -1];
  return element && { element, text: null };
}

/** Calls `work` for each field of a line. */
export function eachSlot(slots: Slots, work: (slot: Slot, field: string) => void): void {
  if ('cells' in slots)
    slots.columns.forEach((column, field) => {
      const element = slots.cells[column];
      if (element) work({ element, text: null }, field);
    });
  else slots.forEach(work);
}
