import { accessibleName } from './accessible-name.ts';
import { labelsOf } from './labels-of.ts';
import { isShown, shownText } from './shown.ts';
import { clean, fold } from './text.ts';

/** Says whether a word is a label that the caller knows. The DOM layer itself knows no words. */
export type Knows = (name: string) => boolean;

const DECORATION =
  / (sorted|sort|sortable|ascending|descending|asc|desc|filter|settings|column|menu|required|checkbox|y n|yes no)(?= |$)/g;

/** Labels as folded before: a long list says the same few words over and over. Emptied when it grows too large. */
const folded = new Map<string, string>();
const MOST_FOLDED = 5000;

/** A label made comparable, without what grids add to it ("Portal, sorted ascending", "Guardian *"). */
export function label(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  let at = ` ${fold(text)}`;
  for (let before = ''; before !== at; ) {
    before = at;
    at = at.replace(DECORATION, '');
  }
  at = at.trim();
  if (folded.size > MOST_FOLDED) folded.clear();
  folded.set(text, at);
  return at;
}

/** Whether a text could be a label at all: short, and no date, number, address or "Last, First". */
export const mayLabel = (text: string): boolean => text.length < 60 && !/[\d@,]/.test(text);

/**
 * The names a header or label may go by, best first: what it shows, its attributes, then its accessible name (worked
 * out only when nothing simpler is known).
 */
export function headerNames(cell: Element, knows: Knows): string[] {
  const names: string[] = [];
  const add = (text: string | null | undefined) => {
    const name = label(text ?? '');
    if (name && name.length < 60 && !names.includes(name)) names.push(name);
  };
  add(shownText(cell));
  add(cell.getAttribute('aria-label'));
  add(cell.getAttribute('abbr'));
  add(cell.getAttribute('title'));
  if (names.some(knows)) return names;
  // A count or the place in a sort: "Guardian (1)", "Guardian ▲1". "Phone 2" is another column than "Phone".
  add(shownText(cell).replace(/[^\w\s]+\d+\W*$/, ''));
  add(shownText(cell, ' '));
  for (const part of cell.querySelectorAll('[title],[alt],[aria-label]')) {
    if (!isShown(part)) continue;
    for (const attribute of ['title', 'alt', 'aria-label']) add(part.getAttribute(attribute));
  }
  if (names.some(knows) || (!cell.firstElementChild && !cell.hasAttribute('aria-labelledby'))) return names;
  add(accessibleName(cell));
  return names;
}

/** What a control is called: its label, its aria-label, or its accessible name. */
export function controlNames(control: Element, knows: Knows): string[] {
  // What may be chosen in a label is no part of it.
  const text = (part: Element) => (part.querySelector('select') ? shownText(part) : clean(part.textContent));
  const labels = labelsOf(control).map((part) => label(text(part)));
  const direct = [...labels, label(control.getAttribute('aria-label') ?? '')].filter(Boolean);
  if (direct.some(knows)) return direct;
  if (direct.length > 0 && !control.hasAttribute('aria-labelledby')) return direct;
  const name = label(accessibleName(control));
  return name ? [...direct, name] : direct;
}
