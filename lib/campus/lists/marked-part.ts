import { plainName } from '../../dom/accessible-name.ts';
import { isSetAside, isShown, shownText } from '../../dom/shown.ts';
import { inSlices } from '../../dom/slices.ts';
import { fold } from '../../dom/text.ts';
import { looksLikeName } from '../identity.ts';
import type { ListSpec } from '../spec.ts';
import { type Line, readLine } from './line.ts';
import type { Part } from './part.ts';

const LONGEST = 80;
/** A record does not go beyond these: they hold many. */
const HOLDERS = /^(UL|OL|TABLE|TBODY|THEAD|DL|SECTION|FIELDSET|FORM|MAIN|BODY|DETAILS)$/;
const CONTROL = 'button,a,[role=button],[role=link],input[type=button],input[type=submit]';
/** Where somebody is named without a comma. */
const TITLES =
  'h2,h3,h4,h5,h6,[role=heading],strong,b,th,dt,td:first-child,[role=gridcell]:first-child,[role=rowheader]';
const STREET = /^(\d+[a-z]? \p{L}|p ?o box \d)/u;
const HOME = /\b(household|hogar|family|familia)\b/;
/** What an element says itself: a control's or picture's name, else its own words. */
const saidBy = (element: Element) =>
  element.matches('input') ? (element as HTMLInputElement).value : plainName(element) || shownText(element);

interface Found {
  element: Element;
  name: { element: Element; text: string } | null;
  marks: Element[];
}

/** Adds a control or word beside a line's own state to what is said of it. */
function sayOf(read: readonly Line[], mark: Element, field: string): void {
  const line = read.filter(({ element }) => element.contains(mark)).at(-1);
  const own = [...(line?.marked.values() ?? [])];
  if (!line || own.some((part) => part !== line.element && part.contains(mark))) return;
  const said = [line.values.get(field), saidBy(mark)].filter((part) => typeof part === 'string' && part).join(' | ');
  line.values.set(field, said);
}

/**
 * Records that no column and no label tells of, by a word of state or a control in each of them ("Linked", "Link"):
 * cards, list items, definitions, rows without a header. Whoever stands beside them in the same way is a record too,
 * though nothing could be read of the state.
 * @param read lines that were read already: what stands in one of them is said of it too
 * @param grids roots of grids that were read
 * @returns null when it was stopped
 */
export async function readMarked(
  body: Element,
  list: ListSpec,
  read: readonly Line[],
  grids: readonly Element[],
  stop: () => boolean,
): Promise<Part | null> {
  const { field, words: source, unless } = list.marked as NonNullable<ListSpec['marked']>;
  const words = new RegExp(source);
  const weak = new RegExp(unless);
  const sections = new RegExp(list.sections ?? '^$');
  const marks: Element[] = [];
  const all = [...body.querySelectorAll('*')];
  const look = (at: number) => {
    const element = all[at] as Element;
    if ((element.textContent?.length ?? 0) > LONGEST || marks.at(-1)?.contains(element)) return;
    const isLeaf = !element.firstElementChild || element.matches(CONTROL) || !!plainName(element);
    if (!isLeaf || !words.test(fold(saidBy(element))) || !isShown(element) || isSetAside(element)) return;
    marks.push(element);
  };
  if (!(await inSlices(all.length, look, stop))) return null;
  const done = [...grids, ...read.map(({ element }) => element)];
  for (const mark of marks) sayOf(read, mark, field);

  const nameIn = (element: Element): Found['name'] => {
    const texts = [element, ...element.querySelectorAll('*')].flatMap((part) => {
      const own = [...part.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (!own || marks.some((mark) => mark === part || mark.contains(part)) || !isShown(part)) return [];
      const bare = [...part.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue);
      const text = bare
        .join(' ')
        .replace(/\s+/g, ' ')
        .replace(/[\s:–—-]+$/, '')
        .trim();
      return text && text.length < LONGEST && !sections.test(fold(text)) && !words.test(fold(text))
        ? [{ element: part, text }]
        : [];
    });
    return (
      texts.find(({ text }) => looksLikeName(text)) ??
      texts.find(({ text }) => STREET.test(fold(text)) || HOME.test(fold(text))) ??
      texts.find(({ element: part, text }) => part.closest(TITLES) && /\p{L}{2}/u.test(text)) ??
      null
    );
  };
  const found: Found[] = [];
  for (const mark of marks) {
    if (done.some((other) => other.contains(mark))) continue;
    const term = mark.closest('dd')?.previousElementSibling;
    let element: Element = mark.closest('dd') ?? mark;
    let name = term?.tagName === 'DT' ? { element: term, text: shownText(term) } : null;
    while (!name && element.parentElement && !HOLDERS.test(element.parentElement.tagName)) {
      element = element.parentElement;
      name = nameIn(element);
    }
    if (name || element.matches('tr,li,[role=row]')) found.push({ element, name, marks: [mark] });
  }
  const records: Found[] = [];
  for (const one of found) {
    const inside = found.filter((other) => other !== one && one.element.contains(other.element));
    // A control over several records ("Link" for all that are ticked) is nobody's own.
    const others = new Set(inside.map(({ element }) => element).filter((element) => element !== one.element));
    if (others.size > 1) continue;
    const known = records.find(({ element }) => element.contains(one.element) || one.element.contains(element));
    if (!known) records.push({ ...one, marks: [...one.marks] });
    else {
      known.marks.push(...one.marks);
      if (one.element.contains(known.element)) known.element = one.element;
    }
  }
  for (const { element } of [...records])
    for (const sibling of element.parentElement?.children ?? []) {
      const alike = sibling.tagName === element.tagName && sibling.classList[0] === element.classList[0];
      const known = [...records.map((one) => one.element), ...done];
      if (!alike || !isShown(sibling) || known.some((one) => one.contains(sibling) || sibling.contains(one))) continue;
      const term = sibling.tagName === 'DD' ? sibling.previousElementSibling : null;
      const name = term ? { element: term, text: shownText(term) } : nameIn(sibling);
      if (name && !sibling.querySelector('th[scope=col]')) records.push({ element: sibling, name, marks: [] });
    }
  records.sort((one, other) => (one.element.compareDocumentPosition(other.element) & 4 ? -1 : 1));
  const lines = records.flatMap(({ element, name, marks: own }): Line[] => {
    const said = own.map(saidBy).join(' | ');
    const slots = new Map([
      ['name', { element: name?.element ?? element, text: name?.text ?? '' }],
      [field, { element: own[0] ?? element, text: said }],
    ]);
    const line = readLine(element, slots, list, null);
    return line ? [{ ...line, group: null, grid: null }] : [];
  });
  const strong = marks.some((mark) => !weak.test(fold(saidBy(mark))));
  return {
    list,
    fields: new Set(['name', field]),
    content: strong ? 0.6 : 0,
    lines: strong ? lines : [],
    count: { seen: strong ? lines.length : 0, total: strong ? lines.length : 0 },
    root: body,
  };
}
