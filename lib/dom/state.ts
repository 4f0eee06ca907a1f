import type { Tri } from '../facts.ts';
import { plainName } from './accessible-name.ts';
import { labelsOf } from './labels-of.ts';
import { paints } from './paints.ts';
import { isShown, shownText } from './shown.ts';
import { stateInName, type Token, token } from './state-words.ts';

/** A cell's state: known at once, or a printed token that the rest of the grid must explain. */
export type CellState = { state: Tri; control: Element | null } | { token: Token; control: null };

const BOXES =
  'input:not([type=hidden],[type=button],[type=submit],[type=image],[type=reset]),select,[role=checkbox],[role=switch],[role=menuitemcheckbox],[role=radio],[role=gridcell][aria-checked],button[aria-pressed],[role=button][aria-pressed]';

const fromAria = (value: string | null): Tri => (value === 'true' ? true : value === 'false' ? false : null);

function ofWord(text: string): Tri {
  const word = token(text);
  return word === 'yes' || word === 'tick' ? true : word === 'no' ? false : null;
}

/**
 * "No portal access", "Not a guardian", "Block": what has such a word in it says the opposite of what its column is called.
 * "No contact" and "Do not release" are columns themselves, as "Disabled" and "Removed" are where nothing stands behind.
 */
const OPPOSITE =
  /\b(no[nt]?|never|without)[^\w|]+(?!(yes|s[ií]|contact|release|pick|\w*(checked|selected|ticked|set))\b)\w|\b((block|den[iy]|decline|refuse|revoke|request|suspend)(e?d)?|(remove|disable|expire)(d \w+)?|pending|opt(ed)? out)\b/i;

/** Whether a text, or the name of a part, says so: each apart, since "No" and the name behind it are not one. */
const isOpposite = (text: string | null, parts: readonly Element[]): boolean =>
  OPPOSITE.test([text, ...parts.map(plainName)].join('|'));

/** The state of one control; null where it is mixed, says nothing, or is of an unknown kind. */
function controlState(control: Element, cell = control): Tri {
  if (control.tagName === 'SELECT') {
    const [chosen, more] = (control as HTMLSelectElement).selectedOptions;
    return chosen && !more ? ofWord(chosen.text || chosen.value) : null;
  }
  if (isOpposite(cell.textContent, [control])) return null;
  if (control.tagName === 'INPUT') {
    const input = control as HTMLInputElement;
    // "No" beside a ticked box may be what it is called, or what it says.
    if (input.type === 'checkbox')
      return input.indeterminate ||
        input.matches('[aria-checked=mixed]') ||
        ofWord(cell.textContent ?? '') === !input.checked
        ? null
        : input.checked;
    if (input.type === 'text') return ofWord(input.value);
    return null;
  }
  return fromAria(control.getAttribute('aria-checked') ?? control.getAttribute('aria-pressed'));
}

/** Controls of which one is chosen: radios, or buttons of which one is pressed. */
const isChoice = (box: Element): boolean =>
  (box as HTMLInputElement).type === 'radio' || box.matches('[role=radio],[aria-pressed]');

/** The word of the one that is chosen. */
function chosenState(boxes: Element[]): Tri {
  const [chosen, more] = boxes.filter(
    (box) =>
      (box as HTMLInputElement).checked ||
      fromAria(box.getAttribute('aria-checked') ?? box.getAttribute('aria-pressed')),
  );
  return chosen && !more
    ? ofWord(shownText(labelsOf(chosen)[0] ?? chosen) || plainName(chosen) || (chosen as HTMLInputElement).value)
    : null;
}

/** The state in the names of a cell's pictures, when every picture has one and all say the same. */
function named(cell: Element): CellState | null {
  const painted = [...cell.querySelectorAll('*')].filter(
    (child) => isShown(child) && (plainName(child) || paints(child)),
  );
  if (painted.length === 0) return null;
  const outer = painted.filter((child) => !painted.some((other) => other !== child && other.contains(child)));
  const named = painted.filter(plainName);
  const states = new Set(
    named.map((child) => {
      const state = stateInName(plainName(child));
      return state && isOpposite(null, [child]) ? null : state;
    }),
  );
  const all = outer.every((child) => named.some((other) => child.contains(other)));
  return { state: all && states.size === 1 ? ([...states][0] ?? null) : null, control: outer[0] ?? null };
}

/** The state of several boxes in one cell: those of which one is chosen by its label; a native box and its styled twin when they agree. */
function together(boxes: Element[]): Tri {
  if (boxes.every(isChoice)) return chosenState(boxes);
  const states = new Set(boxes.map((box) => controlState(box)));
  const natives = boxes.filter((box) => /^(INPUT|SELECT)$/.test(box.tagName));
  return natives.length < 2 && states.size === 1 ? ([...states][0] ?? null) : null;
}

/**
 * Reads the box in a cell, card field or form field.
 * @returns a state with its control; or the printed token, to be resolved when the whole grid has been seen. Two
 * controls, an unnamed picture or an unknown control give `state: null`.
 */
export function cellState(cell: Element): CellState {
  const only = cell.firstElementChild;
  if (
    only?.tagName === 'INPUT' &&
    !only.nextElementSibling &&
    (only as HTMLInputElement).type === 'checkbox' &&
    isShown(only)
  )
    return { state: controlState(only, cell), control: only };
  const self = (cell.tagName !== 'TD' || cell.hasAttribute('role')) && cell.matches(BOXES);
  if (!only && !self) return { token: token(cell.textContent ?? ''), control: null };
  const all = [...(self ? [cell] : []), ...cell.querySelectorAll(BOXES)];
  let boxes = all.filter(isShown);
  // A styled box: the native input is not displayed, and its visible label stands for it.
  if (boxes.length === 0) boxes = all.filter((box) => labelsOf(box).some(isShown));
  if (boxes[0]) return { state: boxes[1] ? together(boxes) : controlState(boxes[0], cell), control: boxes[0] };
  const word = token(shownText(cell));
  if (word !== 'blank' && word !== 'other') {
    // "Check" and "Done" on a button are what it does. A tick that is called "No" is one only in its looks.
    const parts = [...cell.querySelectorAll('*')];
    const isDoubtful =
      !/^(no|cross)$/.test(word) &&
      (cell.querySelector('button')?.textContent ||
        isOpposite(null, parts) ||
        parts.some((part) => stateInName(plainName(part)) === false));
    return isDoubtful ? { state: null, control: null } : { token: word, control: null };
  }
  return named(cell) ?? (all.length > 0 ? { state: null, control: null } : { token: word, control: null });
}
