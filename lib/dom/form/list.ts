import { accessibleName } from '../accessible-name.ts';
import { isShown, shownText } from '../shown.ts';
import { clean } from '../text.ts';
import { findField } from './find.ts';
import { fieldsByLabel } from './label.ts';
import { all, fillables, isCheckbox, isEditor, isFile, isSelect } from './query.ts';
import type { FieldKind, ListedField, Locator } from './types.ts';

const MOST_FIELDS = 60;
const MOST_OPTIONS = 50;
const LABELS = 'label,td,th,legend,dt,[class*=label i]';

/** A name that a machine made and may make anew: a long run of hex digits, a GUID, a long number. */
export const looksGenerated = (name: string): boolean => /[0-9a-f]{12,}|[0-9a-f]{8}-[0-9a-f]{4}-|\d{8,}/i.test(name);

const kindOf = (field: Element): FieldKind => {
  if (isSelect(field)) return 'select';
  if (isCheckbox(field)) return 'checkbox';
  if (isFile(field)) return 'file';
  return isEditor(field) ? 'richtext' : 'text';
};

/** What a person reads beside a field: its accessible name, else the nearest text that leads back to it. */
function labelOf(root: Document, field: Element): string {
  const texts = [accessibleName(field), ...all(root, LABELS).map((one) => shownText(one))];
  const named = texts.filter((text) => text !== '' && text.length <= 80);
  return named.find((text) => fieldsByLabel(root, text)[0] === field)?.replace(/[\s*:?]+$/, '') ?? '';
}

/** A hidden text field under an editor: it has the name that the editor goes by. */
function covered(root: Document, editor: Element): Element | null {
  return (
    all(root, 'textarea').find(
      (field) =>
        !isShown(field) &&
        field.getAttribute('name') &&
        editor === findField(root, { name: field.getAttribute('name') ?? '' }, 'richtext'),
    ) ?? null
  );
}

/** The best way to find a field again: its label unless two fields share it, its name unless a machine made it. */
function locatorOf(root: Document, field: Element, label: string, name: string, kind: FieldKind): Locator | null {
  const leadsBack = (to: Locator) => findField(root, to, kind) === field;
  const byName: Locator[] = name === '' ? [] : [{ name }];
  const byLabel: Locator[] = label === '' ? [] : [{ label }];
  const id = field.getAttribute('id') ?? '';
  const byId: Locator[] = id !== '' && !looksGenerated(id) && /^[a-z_][\w-]*$/i.test(id) ? [{ css: `#${id}` }] : [];
  const order = looksGenerated(name) ? [...byLabel, ...byId, ...byName] : [...byName, ...byLabel, ...byId];
  return order.find(leadsBack) ?? null;
}

/** The fields of a form that is being learned, each with how it is found again. Nothing that a field holds is in it. */
export function listFields(root: Document): ListedField[] {
  const listed: ListedField[] = [];
  for (const field of fillables(root)) {
    if (!isShown(field) && !isFile(field) && !isSelect(field)) continue;
    const kind = kindOf(field);
    const named = kind === 'richtext' ? (covered(root, field) ?? field) : field;
    const name = named.getAttribute('name') ?? '';
    const label = labelOf(root, named) || labelOf(root, field);
    const to = locatorOf(root, field, label, name, kind);
    if (to === null || listed.length >= MOST_FIELDS) continue;
    const options = isSelect(field)
      ? [...(field as HTMLSelectElement).options].map((one) => clean(one.textContent))
      : [];
    const required = named.hasAttribute('required') || named.getAttribute('aria-required') === 'true';
    listed.push({ to, label, name, kind, options: options.filter(Boolean).slice(0, MOST_OPTIONS), required });
  }
  return listed;
}
