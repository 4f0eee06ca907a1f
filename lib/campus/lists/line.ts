import { plainName } from '../../dom/accessible-name.ts';
import { isShown } from '../../dom/shown.ts';
import { cellState } from '../../dom/state.ts';
import type { Token } from '../../dom/state-words.ts';
import { clean, cut } from '../../dom/text.ts';
import { shownTexts } from '../../dom/texts.ts';
import { looksLikeName } from '../identity.ts';
import { holdsKey } from '../keys.ts';
import { idIn } from '../person-id.ts';
import type { RawLine, Value } from '../raw.ts';
import { eachSlot, type Slot, type Slots, slotBox, slotOf, slotText } from '../slots.ts';
import type { FieldKind, LineWords, ListSpec } from '../spec.ts';

/** One line as read, before its printed states are explained by those of its grid. */
export interface Line {
  element: Element;
  list: ListSpec;
  slots: Slots;
  /** By field; null for a printed state, until `tokens` explains it. */
  values: Record<string, Value>;
  /** By field, the states that are printed. */
  tokens: ReadonlyMap<string, Token>;
  /** By field, the control that is marked in place of the field's own element. */
  controls: ReadonlyMap<string, Element>;
  ids: RawLine['ids'];
  group: string | null;
  /** The grid it is a row of; null for a card or form. */
  grid: Element | null;
}

const PERSON = ['person'] as const;

const LONGEST = 400;

const says = (source: string, text: string): boolean => new RegExp(source, 'i').test(text);

/** Whether an element holds one text and nothing else, itself or in the one element in it: a link, most of all. */
function isBare({ firstElementChild: only, firstChild, lastChild }: Element): boolean {
  return !only || (firstChild === lastChild && !only.firstElementChild);
}

function nameIn(slot: Slot, suffix: string): string {
  const whole = slotText(slot);
  if (slot.text !== null || isBare(slot.element)) return whole;
  // More may stand in the cell than the name: a phone, an address, a badge. A suffix belongs to it.
  const own = shownTexts(slot.element).find(looksLikeName);
  return own && !says(suffix, whole.slice(whole.indexOf(own) + own.length)) ? own : whole;
}

/** The words of a cell, then the names of its pictures and controls (of a tick box: yes or no), each once, parted by " | ". */
function saidIn({ element, text }: Slot, { ticks, buttons }: LineWords): string {
  if (text !== null) return clean(text);
  const names = [element, ...element.querySelectorAll('*')].filter(isShown).map((part) => {
    if (part.matches(buttons)) return (part as HTMLInputElement).value;
    const tick = part.matches(ticks) ? cellState(part) : null;
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

const NAMES = ['title', 'alt', 'aria-label', 'data-original-title'];
const NAMED = NAMES.map((name) => `[${name}]`).join();

/** What a row and the pictures and texts in it are called; what other controls are called is what they do, or would say. */
const namesOf = (part: Element, inside: Iterable<Element>, shows: string): string =>
  [part, ...inside]
    .map((one) => {
      const said = NAMES.map((name) => one.getAttribute(name) ?? '').join(' | ');
      return /^(BUTTON|INPUT)$/.test(one.tagName) && !says(shows, said) ? '' : said;
    })
    .join(' | ');

/** Whether anything in a part of the page may say that a line is over: nothing does in most grids, which are asked once. */
export function maySayOver(part: Element, { struck, mayBeOver, shows }: LineWords): boolean {
  const named = part.querySelectorAll(NAMED);
  return (
    !!(part.closest(struck) ?? part.querySelector(struck)) ||
    says(mayBeOver, `${part.textContent} ${namesOf(part, named, shows)}`)
  );
}

/** What a class says of that, by class: the lines of a page have few. */
const overByClass = new Map<string, string>();

/**
 * What a line that is over says, by its class and in words, parted by commas; then whether it is crossed out. '' for none.
 * @param inside something in it may say so
 */
function overIn(element: Element, { over, mayBeOver, struck, shows }: LineWords, inside: boolean): string {
  const { className } = element;
  const found = (text: string) => `${text.match(new RegExp(over, 'gi')) ?? ''}`;
  if (!inside) {
    const known = overByClass.get(className) ?? found(className);
    overByClass.set(className, known);
    return known;
  }
  const texts = element.tagName === 'BODY' ? [] : shownTexts(element, new RegExp(mayBeOver, 'i'));
  const crossed = element.closest(struck) ?? element.querySelector(struck);
  const said = [className, ...texts, namesOf(element, element.querySelectorAll(NAMED), shows)].join(' | ');
  return `${found(said)}${crossed ? ' crossed' : ''}`;
}

/** A line to type a new entry into: its name is an empty field. */
export const isNew = (slots: Slots) =>
  !!slotOf(slots, 'name')?.element.querySelector('input:not([type=hidden]):not([readonly])');

function valueIn(kind: FieldKind | undefined, slot: Slot, words: LineWords): Value {
  if (kind === 'key') return keyIn(slot);
  if (kind === 'there') return true;
  const text = kind === 'name' ? nameIn(slot, words.suffix) : kind === 'said' ? saidIn(slot, words) : slotText(slot);
  // Wherever a key may stand by mistake, it is not read out (DESIGN promise 6).
  return holdsKey(text) ? null : cut(text, kind === 'name' ? undefined : LONGEST);
}

/** Most lines have none. */
const none: ReadonlyMap<string, never> = new Map<string, never>();

/** The element that is marked for a field of a line. */
export const elementOf = ({ slots, controls }: Pick<Line, 'slots' | 'controls'>, field: string): Element | undefined =>
  controls.get(field) ?? slotOf(slots, field)?.element;

/** Whether a field that makes a line a row holds something. */
function isFilled(field: string, { values, tokens, list }: Line): boolean {
  const value = values[field] ?? '';
  if (value === '') return tokens.has(field);
  return typeof value !== 'string' || field === 'name' || !says(list.line.nothing, value);
}

/**
 * Reads one line.
 * @param owner personID of the page's own person, who is named in a row's links too and is not the row's person
 * @param group the heading or band it stands under
 * @param grid the grid it is a row of
 * @param over something in its grid may say that a line is over (`maySayOver`)
 * @returns null for a line that is no row: an empty one, a total, one for a new entry
 */
export function readLine(
  element: Element,
  slots: Slots,
  list: ListSpec,
  owner: string | null,
  group: string | null = null,
  grid: Element | null = null,
  over = true,
): Line | null {
  const { kinds, needs, line: words } = list;
  const values: Line['values'] = {};
  let tokens: Map<string, Token> | undefined;
  let controls: Map<string, Element> | undefined;
  eachSlot(slots, (slot, field) => {
    const kind = kinds?.[field];
    if (kind !== 'box') {
      values[field] = valueIn(kind, slot, words);
      return;
    }
    const { box, element: control } = slotBox(slot);
    const printed = typeof box === 'object' && box;
    values[field] = printed ? null : box;
    if (printed) tokens = (tokens ?? new Map<string, Token>()).set(field, printed.token);
    if (control !== slot.element) controls = (controls ?? new Map<string, Element>()).set(field, control);
  });
  const line: Line = {
    element,
    list,
    slots,
    values,
    tokens: tokens ?? none,
    controls: controls ?? none,
    ids: { person: null, household: null, application: null },
    group,
    grid,
  };
  const first = needs.find((field) => isFilled(field, line));
  if (first === undefined || (!values['name'] && isNew(slots))) return null;
  const said = values[first];
  if (
    typeof said === 'string' &&
    says(words.total, said) &&
    !needs.some((field) => field !== first && isFilled(field, line))
  )
    return null;
  const end = overIn(element, words, over);
  if (end) values['struck'] = end;
  const name = slotOf(slots, needs[0] ?? 'name')?.element ?? null;
  for (const kind of list.ids ?? PERSON)
    line.ids[kind] = idIn(kind, element, name, kind === 'person' && !list.own ? owner : null);
  return line;
}
