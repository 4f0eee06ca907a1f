import { accessibleName } from '../accessible-name.ts';
import { isShown, shownText } from '../shown.ts';
import { fold } from '../text.ts';
import { all, fillables, isFillable } from './query.ts';

const ROW = 'tr,.form-row,.row,.form-group,.field,li,p,dl,fieldset';
/** How far above a label its field may stand where no row holds both. */
const MOST_UP = 3;

const after = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The first field behind a label: in its row, else in the nearest part around both, before the next label. */
function fieldInRow(label: Element): Element | null {
  const row = label.closest(ROW);
  let around: Element | null = row ?? label.parentElement;
  for (let up = 0; around !== null && up <= MOST_UP; up++, around = around.parentElement) {
    const behind = fillables(around).filter((field) => after(label, field));
    const field = behind.find(isShown) ?? behind[0];
    if (field !== undefined) {
      const between = all(around, 'label').filter((one) => one !== label && after(label, one) && after(one, field));
      return between.some((one) => !one.contains(field)) ? null : field;
    }
  }
  return null;
}

/** A table's cell holds the label; the field stands in the row's next cell that has one, or in the row below. */
function fieldInTable(cell: Element): Element | null {
  for (let next = cell.nextElementSibling; next !== null; next = next.nextElementSibling) {
    const field = fillables(next)[0];
    if (field !== undefined) return field;
    if (shownText(next) !== '') return null;
  }
  const row = cell.parentElement;
  // A label over its field: the only cell of its row.
  const below = row?.children.length === 1 ? row.nextElementSibling : null;
  return below === null ? null : (fillables(below)[0] ?? null);
}

/** The ways in which a field is found by the words beside it, best first (tickets.md §6). */
const ways: readonly ((root: Document, wanted: string) => (Element | null)[])[] = [
  (root, wanted) =>
    saying(root, 'label', wanted).map((label) => {
      const { control } = label as HTMLLabelElement;
      return control && isFillable(control) ? control : null;
    }),
  (root, wanted) => saying(root, 'label', wanted).map(fieldInRow),
  (root, wanted) => fillables(root).filter((field) => fold(accessibleName(field)) === wanted),
  (root, wanted) => saying(root, 'td,th', wanted).map(fieldInTable),
  (root, wanted) => saying(root, 'legend,dt,[class*=label i]', wanted).map(fieldInRow),
];

/** Elements that say just this, as a person reads them: `*`, `:`, `?` and case do not count. */
function saying(root: Document, selector: string, wanted: string): Element[] {
  return all(root, selector).filter(
    (element) => (element.textContent?.length ?? 0) < 400 && fold(shownText(element)) === wanted,
  );
}

/**
 * The fields that a label names, the best first; empty when there is none.
 * @param mayBe which fields count; where a better way finds none of these, the next one is tried
 */
export function fieldsByLabel(
  root: Document,
  label: string,
  mayBe: (field: Element) => boolean = () => true,
): Element[] {
  const wanted = fold(label);
  if (wanted === '') return [];
  for (const way of ways) {
    const found = way(root, wanted)
      .filter((field) => field !== null)
      .filter(mayBe);
    if (found.length > 0) return [...found.filter(isShown), ...found.filter((field) => !isShown(field))];
  }
  return [];
}
