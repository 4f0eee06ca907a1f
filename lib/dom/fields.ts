import { among } from './among.ts';
import { labelsOf } from './labels-of.ts';
import { controlNames, type Knows, label, mayLabel } from './names.ts';
import { isSetAside, isShown } from './shown.ts';
import { inSlices } from './slices.ts';
import { token } from './state-words.ts';
import { clean } from './text.ts';

/** A label and what stands for its value: a control, or the element (or text) that shows it. */
export interface Field {
  names: string[];
  /** The control or the element that holds the value; the element that is marked. */
  value: Element;
  /** The shown value where label and value share one element ("Guardian: Yes"), else null. */
  text: string | null;
}

const CONTROLS =
  'input:not([type=hidden]):not([type=button]):not([type=submit]),select,textarea,[role=checkbox],[role=switch],button[aria-pressed]';
const LABELS = 'dt,label,th,td,legend,span,div,b,strong,p,li,h5,h6';
const LABEL_TEXT = 60;
/** A label and its state in one: "Guardian ✓". */
const STATED = /^(.*[\p{L})?])\s*([^\p{L}\p{N}\s]\ufe0f?|[xX])$/u;

type Stop = () => boolean;

async function controlFields(root: ParentNode, knows: Knows, grids: readonly Element[], stop: Stop) {
  const found: Field[] = [];
  const controls = [...among(root, CONTROLS, grids)];
  const look = (at: number) => {
    const control = controls[at] as Element;
    if (isSetAside(control) || (!isShown(control) && !labelsOf(control).some(isShown))) return;
    const names = controlNames(control, knows);
    if (names.some(knows)) found.push({ names, value: control, text: null });
  };
  return (await inSlices(controls.length, look, stop)) ? found : null;
}

/** Three labels side by side are a header; two may be a label and a value that is a label's word. */
const HEADER = 3;

/**
 * In a row of labels, with one row below that has none: the cell below. Two known labels side by side are no label and
 * its value, so that the other cells are labels too, known or not.
 * @returns undefined where the row heads a list, and null where it is no such row
 */
function below(holder: Element, knows: Knows): Element | null | undefined {
  const row = holder.matches('td,th') ? (holder.parentElement as HTMLTableRowElement) : null;
  const isLabel = (cell: Element) => knows(label(cell.textContent ?? ''));
  if (row?.tagName !== 'TR') return null;
  const cells = [...row.cells];
  const labels = cells.map(isLabel);
  if (!labels.some((is, at) => is && labels[at + 1]) || !cells.every((cell) => mayLabel(cell.textContent ?? '')))
    return null;
  const holds = (line: HTMLTableRowElement | undefined) =>
    line?.cells.length === row.cells.length && ![...line.cells].some(isLabel);
  const rows = [...(row.closest('table')?.rows ?? [])];
  const at = rows.indexOf(row);
  if (!holds(rows[at + 1])) return null;
  if (holds(rows[at + 2])) return row.cells.length < HEADER ? null : undefined;
  return rows[at + 1]?.cells[cells.indexOf(holder as HTMLTableCellElement)];
}

/** The value that stands beside a label: the next element, or the next cell or definition. */
function beside(holder: Element): Element | null {
  let next = holder.nextElementSibling;
  while (next?.tagName === 'BR') next = next.nextElementSibling;
  // Two header cells side by side are two columns' headers, not a label and its value.
  if (holder.tagName === 'TH' && next?.tagName === 'TH') return null;
  if (next) return isShown(next) ? next : null;
  const parent = holder.parentElement;
  return parent &&
    /^(B|STRONG|SPAN|LABEL)$/.test(holder.tagName) &&
    clean(parent.textContent) === clean(holder.textContent)
    ? beside(parent)
    : null;
}

/** Two badges side by side, "Guardian" and "Portal": neither is the other's label. */
const areAlike = (holder: Element, value: Element, knows: Knows) =>
  holder.tagName === 'SPAN' &&
  value.tagName === 'SPAN' &&
  holder.className !== '' &&
  holder.className === value.className &&
  knows(label(value.textContent ?? ''));

/** The words that follow a label in its own line ("<b>Status:</b> Hold"); '' where none or an element follows. */
function textAfter(holder: Element): string {
  let next = /^(B|STRONG|SPAN|LABEL|EM|I)$/.test(holder.tagName) ? holder.nextSibling : null;
  while (next?.nodeName === 'BR') next = next.nextSibling;
  return next?.nodeType === 3 ? clean(next.nodeValue).replace(/^[:–—-]\s*/, '') : '';
}

/** Whether an element is a label with its value after a colon. */
function says(element: Element, knows: Knows): boolean {
  const text = element.textContent ?? '';
  const colon = text.indexOf(':');
  return colon > 0 && text.length <= LABEL_TEXT && knows(label(text.slice(0, colon)));
}

/** Labels in print with their value beside them, or after a colon in the same element. */
async function printedFields(root: ParentNode, knows: Knows, grids: readonly Element[], stop: Stop) {
  const found: Field[] = [];
  const holders = [...among(root, LABELS, grids)];
  // What stands as a value is no label, though it may be the same word: "Relationship | Guardian".
  const values = new Set<Element>();
  const look = (at: number) => {
    const holder = holders[at] as Element;
    if (values.has(holder)) return;
    const raw = holder.textContent ?? '';
    if (
      raw.length > LABEL_TEXT ||
      holder.querySelector(CONTROLS) ||
      holder.getElementsByTagName('*').length > 2 ||
      (holder as HTMLLabelElement).control
    )
      return;
    const [, said = '', state = ''] = STATED.exec(raw.trim()) ?? [];
    if (said && !/blank|other/.test(token(state)) && knows(label(said)) && !holder.querySelector('a,button')) {
      if (isShown(holder) && !isSetAside(holder)) found.push({ names: [label(said)], value: holder, text: state });
      return;
    }
    const whole = label(raw);
    // A label with a blank value behind it is no label for what stands next.
    if ([...holder.children].some((child) => child.nextElementSibling && label(child.textContent ?? '') === whole))
      return;
    if (knows(whole)) {
      const under = below(holder, knows);
      const value = under === null ? beside(holder) : under;
      const after = value && !knows(label(value.textContent ?? '')) ? '' : textAfter(holder);
      if (after && isShown(holder) && !isSetAside(holder)) {
        found.push({ names: [whole], value: holder, text: after });
        return;
      }
      if (!value || areAlike(holder, value, knows) || !isShown(holder) || isSetAside(holder)) return;
      if (raw.trim().endsWith(':') && says(value, knows)) {
        // "Grade:" and then "Start Date: 8/1/2020": the first is blank, and the next is no value of it.
        found.push({ names: [whole], value: holder, text: '' });
        return;
      }
      values.add(value);
      found.push({ names: [whole], value, text: null });
      return;
    }
    const colon = raw.indexOf(':');
    const before = colon > 0 ? label(raw.slice(0, colon)) : '';
    if (
      before &&
      knows(before) &&
      !holder.closest('label') &&
      ![...holder.children].some((child) => knows(label(child.textContent ?? ''))) &&
      isShown(holder) &&
      !isSetAside(holder)
    )
      found.push({ names: [before], value: holder, text: clean(raw.slice(colon + 1)) });
  };
  return (await inSlices(holders.length, look, stop)) ? found : null;
}

/**
 * Every labelled field of a document: controls with their labels, then labels in print that no control answers.
 * @param grids what stands in these is their own, and is not looked at
 * @returns null when it was stopped
 */
export async function readFields(
  root: ParentNode,
  knows: Knows,
  grids: readonly Element[],
  stop: Stop,
): Promise<Field[] | null> {
  const fields = await controlFields(root, knows, grids, stop);
  const printed = fields && (await printedFields(root, knows, grids, stop));
  if (!printed) return null;
  const answered = new Set<Element>();
  for (const { value } of fields)
    for (let at: Element | null = value, up = 0; at && up < 4; at = at.parentElement, up++) answered.add(at);
  for (const field of printed) {
    if (answered.has(field.value) || grids.some((grid) => grid.contains(field.value))) continue;
    const box = field.text === null ? field.value.querySelector(CONTROLS) : null;
    fields.push(box ? { ...field, value: box } : field);
  }
  return fields;
}
