import { plainName } from '../../dom/accessible-name.ts';
import { isShown } from '../../dom/shown.ts';
import { cellState } from '../../dom/state.ts';
import { clean, cut } from '../../dom/text.ts';
import { shownTexts } from '../../dom/texts.ts';
import { looksLikeName } from '../identity.ts';
import { holdsKey } from '../keys.ts';
import { idIn } from '../person-id.ts';
import type { RawLine, Value } from '../raw.ts';
import { type BoxState, type Slot, slotBox, slotText } from '../slots.ts';
import type { ListSpec } from '../spec.ts';

/** One line as read, before its printed states are explained by those of its grid. */
export interface Line {
  element: Element;
  list: ListSpec;
  slots: Map<string, Slot>;
  values: Map<string, Value>;
  boxes: Map<string, BoxState>;
  /** By field, the element that is marked. */
  marked: Map<string, Element>;
  ids: RawLine['ids'];
  group: string | null;
  /** The grid it is a row of; null for a card or form. */
  grid: Element | null;
}

/** What a list says while nothing is chosen. */
const NO_CHOICE = /^(select|choose|pick|none$|-+)/i;
const TOTAL = /^(grand |sub)?total\b/i;
const LONGEST = 400;

const SUFFIX = /^,? *(jr|sr|ii|iii|iv)\b/i;

function nameIn(slot: Slot): string {
  const whole = slotText(slot);
  if (slot.text !== null || !slot.element.firstElementChild) return whole;
  // More may stand in the cell than the name: a phone, an address, a badge. A suffix belongs to it.
  const own = shownTexts(slot.element).find(looksLikeName);
  return own && !SUFFIX.test(whole.slice(whole.indexOf(own) + own.length)) ? own : whole;
}

const TICKS = 'input[type=checkbox],[role=checkbox],[role=switch]';

/** The words of a cell, then the names of its pictures and controls (of a tick box: yes or no), each once, parted by " | ". */
function saidIn({ element, text }: Slot): string {
  if (text !== null) return clean(text);
  const names = [element, ...element.querySelectorAll('*')].filter(isShown).map((part) => {
    if (part.matches('input[type=button],input[type=submit]')) return (part as HTMLInputElement).value;
    const tick = part.matches(TICKS) ? cellState(part) : null;
    if (tick && 'state' in tick && tick.state !== null) return tick.state ? 'yes' : 'no';
    return plainName(part);
  });
  return [...new Set([slotText({ element, text }), ...names])].filter(Boolean).join(' | ');
}

/** Is a key shown there? A blank is no key; anything else that is no key cannot be told. */
function keyIn(slot: Slot): boolean | null {
  const text = slotText(slot);
  return holdsKey(text) ? true : text === '' ? false : null;
}

/** Whether a line is drawn as one that is over: struck out, or of a class that says so. */
const isStruck = (element: Element) =>
  /\b(inactive|ended|expired)\b/i.test(element.className) ||
  !!element.querySelector('del,s,strike,[style*=line-through]');

/** A line to type a new entry into: its name is an empty field. */
const isNew = (slots: ReadonlyMap<string, Slot>) =>
  !!slots.get('name')?.element.querySelector('input:not([type=hidden]):not([readonly])');

function valueIn(field: string, slot: Slot, list: ListSpec): Value {
  const kind = list.kinds?.[field] ?? 'text';
  if (kind === 'key') return keyIn(slot);
  if (kind === 'there') return true;
  const text = kind === 'name' ? nameIn(slot) : kind === 'said' ? saidIn(slot) : slotText(slot);
  // Wherever a key may stand by mistake, it is not read out (DESIGN promise 6).
  return holdsKey(text) ? null : cut(text, kind === 'name' ? undefined : LONGEST);
}

/**
 * Reads one line.
 * @param owner personID of the page's own person, who is named in a row's links too and is not the row's person
 * @returns null for a line that is no row: an empty one, a total, one for a new entry
 */
export function readLine(
  element: Element,
  slots: Map<string, Slot>,
  list: ListSpec,
  owner: string | null,
): Omit<Line, 'group' | 'grid'> | null {
  const values = new Map<string, Value>();
  const boxes = new Map<string, BoxState>();
  const marked = new Map<string, Element>();
  for (const [field, slot] of slots) {
    marked.set(field, slot.element);
    if (list.kinds?.[field] === 'box') {
      const read = slotBox(slot);
      boxes.set(field, read.box);
      marked.set(field, read.element);
    } else values.set(field, valueIn(field, slot, list));
  }
  const filled = list.needs.filter((field) => {
    const value = boxes.get(field) ?? values.get(field) ?? '';
    return value !== '' && !(typeof value === 'string' && field !== 'name' && NO_CHOICE.test(value));
  });
  const [first] = filled;
  if (first === undefined || (!values.get('name') && isNew(slots))) return null;
  if (filled.length === 1 && TOTAL.test(String(values.get(first) ?? ''))) return null;
  if (isStruck(element)) values.set('struck', true);
  const name = slots.get(list.needs[0] ?? 'name')?.element ?? null;
  const ids: RawLine['ids'] = { person: null, household: null, application: null };
  for (const kind of list.ids ?? ['person'])
    ids[kind] = idIn(kind, element, name, kind === 'person' && !list.own ? owner : null);
  return { element, list, slots, values, boxes, marked, ids };
}
