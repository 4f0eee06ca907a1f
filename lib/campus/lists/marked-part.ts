import { plainName } from '../../dom/accessible-name.ts';
import { label } from '../../dom/names.ts';
import { isSetAside, isShown, shownText } from '../../dom/shown.ts';
import { inSlices } from '../../dom/slices.ts';
import { fold } from '../../dom/text.ts';
import type { Slot } from '../slots.ts';
import { elementOf, type Line, readLine } from './line.ts';
import { type Found, type MarkedSpec, namer, saidBy } from './marked-name.ts';
import type { Part } from './part.ts';

const LONGEST = 80;
/** "Practice, Ana (Linked)", "Practice, Ana – Not linked": a name and its state in one text. */
const BOTH = /^(.*\S)\s*(?:\(([^()]+)\)|[–—:|·-]\s+([^–—:|·]+))$/;

/** Adds a control or word beside a line's own state to what is said of it. */
function sayOf(read: readonly Line[], mark: Element, field: string): void {
  const line = read.filter(({ element }) => element.contains(mark)).at(-1);
  if (!line) return;
  const own = Object.keys(line.values).map((name) => elementOf(line, name));
  if (own.some((part) => part && part !== line.element && part.contains(mark))) return;
  const said = [line.values[field], saidBy(mark)].filter((part) => typeof part === 'string' && part).join(' | ');
  line.values[field] = said;
}

/** One record for marks whose records stand in one another. A control over several records is nobody's own. */
function merged(found: readonly Found[], nameIn: ReturnType<typeof namer>): Found[] {
  const records: Found[] = [];
  for (const one of found) {
    const inside = found.filter(({ element }) => element !== one.element && one.element.contains(element));
    if (new Set(inside.map(({ element }) => element)).size > 1) continue;
    const known = records.find(({ element }) => element.contains(one.element) || one.element.contains(element));
    if (!known) records.push({ ...one, marks: [...one.marks] });
    else {
      known.marks.push(...one.marks);
      if (known.element === one.element || !one.element.contains(known.element)) continue;
      known.element = one.element;
      known.name = nameIn(one.element) ?? known.name;
    }
  }
  return records;
}

/**
 * Records that no column and no label tells of, by a word of state or a control in each of them ("Linked", "Link"):
 * cards, list items, definitions, rows without a header. Whoever stands beside them in the same way is a record too,
 * though nothing could be read of the state.
 * @param read lines that were read already: what stands in one of them is said of it too
 * @param grids roots of grids that were read
 * @param cellsOf what the columns of other grids say of a record that is a row of them
 * @returns null when it was stopped
 */
export async function readMarked(
  body: Element,
  list: MarkedSpec,
  read: readonly Line[],
  grids: readonly Element[],
  stop: () => boolean,
  cellsOf: (element: Element) => ReadonlyMap<string, Slot>,
): Promise<Part | null> {
  const { field, words: source, unless, controls, holders } = list.marked;
  const words = new RegExp(source);
  const weak = new RegExp(unless);
  const marks: Element[] = [];
  const both = new Map<Element, { name: string; said: string }>();
  const all = [...body.querySelectorAll('*')];
  const look = (at: number) => {
    const element = all[at] as Element;
    if ((element.textContent?.length ?? 0) > LONGEST || marks.at(-1)?.contains(element)) return;
    if (element.firstElementChild && !element.matches(controls) && !plainName(element)) return;
    const said = saidBy(element);
    if (!words.test(fold(said))) {
      const [, name = '', one, other = ''] = element.firstElementChild ? [] : (BOTH.exec(said) ?? []);
      if (!name || !words.test(fold(one ?? other))) return;
      both.set(element, { name, said: one ?? other });
    }
    if (isShown(element) && !isSetAside(element)) marks.push(element);
  };
  if (!(await inSlices(all.length, look, stop))) return null;
  const done = [...grids, ...read.map(({ element }) => element)];
  for (const mark of marks) sayOf(read, mark, field);

  const nameIn = namer(list, marks);
  const found = marks.flatMap((mark): Found[] => {
    if (done.some((other) => other.contains(mark))) return [];
    const own = both.get(mark);
    if (own) return [{ element: mark, name: { element: mark, text: own.name }, marks: [mark] }];
    const term = mark.closest('dd')?.previousElementSibling;
    let element: Element = mark.closest('dd') ?? mark;
    let name = term?.tagName === 'DT' ? { element: term, text: shownText(term) } : null;
    while (!name && element.parentElement && !element.parentElement.matches(holders)) {
      const around = element.parentElement;
      // Further out stand others: then whatever is printed here is the name.
      const others = marks.some((other) => around.contains(other) && !element.contains(other));
      name = nameIn(element) ?? (others ? nameIn(element, true) : null);
      if (!name) element = around;
    }
    name ??= nameIn(element) ?? nameIn(element, true);
    return name ? [{ element, name, marks: [mark] }] : [];
  });
  const records = merged(found, nameIn);
  const labels = new Set(Object.values(list.labels).flat().map(label));
  const isHead = (line: Element) =>
    [...line.children].some(
      (cell) => labels.has(label(cell.textContent ?? '')) || /^(status|estado)$/i.test(shownText(cell)),
    );
  for (const { element } of [...records])
    for (const sibling of element.parentElement?.children ?? []) {
      const alike = sibling.tagName === element.tagName && sibling.classList[0] === element.classList[0];
      const known = [...records.map((one) => one.element), ...done];
      if (!alike || !isShown(sibling) || known.some((one) => one.contains(sibling) || sibling.contains(one))) continue;
      const term = sibling.tagName === 'DD' ? sibling.previousElementSibling : null;
      const listed = /^(LI|TR)$/.test(sibling.tagName);
      const name = term ? { element: term, text: shownText(term) } : nameIn(sibling, listed);
      if (name && (name.text.includes(',') || !isHead(sibling))) records.push({ element: sibling, name, marks: [] });
    }
  records.sort((one, other) => (one.element.compareDocumentPosition(other.element) & 4 ? -1 : 1));
  const lines = records.flatMap(({ element, name, marks: own }): Line | Line[] => {
    const said = own.map((mark) => both.get(mark)?.said ?? saidBy(mark)).join(' | ');
    const slots = new Map<string, Slot>([
      ...cellsOf(element),
      ['name', { element: name.element, text: name.text }],
      [field, { element: own[0] ?? element, text: said }],
    ]);
    return readLine(element, slots, list, null) ?? [];
  });
  const strong = marks.some((mark) => !weak.test(fold(both.get(mark)?.said ?? saidBy(mark))));
  return {
    list,
    fields: new Set(['name', field]),
    content: strong ? 0.6 : 0,
    lines: strong ? lines : [],
    count: { seen: strong ? lines.length : 0, total: strong ? lines.length : 0 },
    root: body,
  };
}
