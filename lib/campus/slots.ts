import { isShown, shownText } from '../dom/shown.ts';
import { cellState } from '../dom/state.ts';
import { type Marks, resolve, type Token, token } from '../dom/state-words.ts';
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

function heldBy(control: Element): string {
  if (control.tagName === 'SELECT') return clean((control as HTMLSelectElement).selectedOptions[0]?.text);
  return clean((control as HTMLInputElement).value);
}

/** The text of a field: what a control holds, or what the page prints. */
export function slotText(slot: Slot): string {
  if (slot.text !== null) return clean(slot.text);
  const { element } = slot;
  if (!element.firstElementChild && !/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName))
    return clean(element.textContent);
  const control = element.matches(VALUES) ? element : element.querySelector(VALUES);
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

export const settle = (box: BoxState | undefined, marks: Marks): Tri =>
  box === undefined ? null : box !== null && typeof box === 'object' ? resolve(box.token, marks) : box;
