import type { DomRecord } from '../../dom/records.ts';
import { isSetAside, isShown, shownText } from '../../dom/shown.ts';
import { fold } from '../../dom/text.ts';
import type { Slot } from '../slots.ts';
import type { ListSpec } from '../spec.ts';

/** What may print a sentence of its own. */
const PRINTS = 'span,div,p,td,th,li,dd,b,strong,em,i,label,a,h4,h5,h6';
const LONGEST = 60;

const shownIn = (root: Element, selector: string): Element | undefined =>
  [...root.querySelectorAll(selector)].find((element) => isShown(element) && !isSetAside(element));

/** The smallest element that prints a sentence and nothing else. */
function printing(root: Element, sentence: RegExp): Element | undefined {
  return [...root.querySelectorAll(PRINTS)].findLast(
    (element) =>
      (element.textContent ?? '').length <= LONGEST &&
      sentence.test(fold(element.textContent ?? '')) &&
      isShown(element) &&
      !isSetAside(element),
  );
}

/** The whole document as one record, where its fields have places and no labels; else none. */
export function placedRecord(body: Element, { at = {} }: ListSpec): DomRecord[] {
  return Object.values(at).some((selector) => shownIn(body, selector)) ? [{ element: body, fields: [] }] : [];
}

/** Adds the fields of a record that no label names: those with a place of their own, and sentences. */
export function addUnlabelled(slots: Map<string, Slot>, root: Element, { at = {}, sentences = {} }: ListSpec): void {
  for (const [field, selector] of Object.entries(at)) {
    const element = slots.has(field) ? undefined : shownIn(root, selector);
    if (element) slots.set(field, { element, text: null });
  }
  for (const [field, sentence] of Object.entries(sentences)) {
    const element = slots.has(field) ? undefined : printing(root, new RegExp(sentence));
    if (element) slots.set(field, { element, text: shownText(element) });
  }
}
