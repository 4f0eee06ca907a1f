import { isShown } from '../shown.ts';
import { fieldsByLabel } from './label.ts';
import { all, isCheckbox, isEditor, isFile, isFillable, isSelect, isTextField } from './query.ts';
import { isSeen } from './seen.ts';
import type { FieldKind, Locator } from './types.ts';

/** How far above a hidden field its editor may stand. */
const MOST_UP = 4;

/**
 * What may be filled by its label alone. Text and files hold the ticket, so a person must see where they go; a list or a
 * box often hides behind what is drawn in its place, and takes nothing but a choice.
 */
const byLabel = (field: Element) => !(isTextField(field) || isFile(field)) || isSeen(field);

/**
 * Whatever a locator points to, the shown ones first.
 * @param mayBe which fields a label may point to
 */
export function located(root: Document, to: Locator, mayBe?: (field: Element) => boolean): Element[] {
  if ('label' in to) return fieldsByLabel(root, to.label, mayBe);
  const found =
    'css' in to ? all(root, to.css) : all(root, '[name]').filter((one) => one.getAttribute('name') === to.name);
  return [...found.filter(isShown), ...found.filter((one) => !isShown(one))];
}

/** The editor that a hidden text field lends its text to: the nearest one around it. */
function editorOf(field: Element): Element | null {
  if (isEditor(field)) return isSeen(field) ? field : null;
  let around: Element | null = field;
  for (let up = 0; around !== null && up <= MOST_UP; up++, around = around.parentElement) {
    const editor = all(around, 'iframe,[contenteditable]').find((one) => isEditor(one) && isSeen(one));
    if (editor !== undefined) return editor;
  }
  return null;
}

const fits: Record<Exclude<FieldKind, 'richtext'>, (element: Element) => boolean> = {
  text: isTextField,
  select: isSelect,
  checkbox: isCheckbox,
  file: isFile,
};

/**
 * The field to fill.
 * @returns `wrong-kind` where the locator points to something else (a password, a button), `not-there` where to nothing
 */
export function findField(root: Document, to: Locator, kind: FieldKind): Element | 'not-there' | 'wrong-kind' {
  // An editor hides its own field; what is looked for there is the editor, which must be seen itself.
  const found = located(root, to, kind === 'richtext' ? undefined : byLabel);
  if (found.length === 0) return 'not-there';
  if (kind !== 'richtext') return found.find(fits[kind]) ?? 'wrong-kind';
  for (const field of found) {
    const editor = editorOf(field);
    if (editor !== null) return editor;
  }
  // Where a person has switched the editor off, its plain field is there to be seen.
  const plain = found.find((field) => isTextField(field) && isSeen(field));
  if (plain !== undefined) return plain;
  // The editor takes its field over a moment after the page has come.
  return found.some((field) => isFillable(field)) ? 'not-there' : 'wrong-kind';
}
