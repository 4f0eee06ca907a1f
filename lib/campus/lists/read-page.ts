import { readGrids } from '../../dom/grids.ts';
import { isOnPage } from '../../dom/on-page.ts';
import type { Outside } from '../../dom/outside.ts';
import { isSetAside, isShown, shownText } from '../../dom/shown.ts';
import { breathe, inSlices } from '../../dom/slices.ts';
import type { Marks } from '../../dom/state-words.ts';
import { cut } from '../../dom/text.ts';
import { withoutKeys } from '../keys.ts';
import { type LabelIndex, labelIndex } from '../labels.ts';
import type { RawLine, RawList, RawPage } from '../raw.ts';
import { eachSlot } from '../slots.ts';
import type { ListSpec, PageSpec } from '../spec.ts';
import { gridsLike, readGrid } from './grid-parts.ts';
import { readHeadings } from './heading-part.ts';
import { elementOf, type Line, readLine } from './line.ts';
import { isMarked } from './marked-name.ts';
import { readMarked } from './marked-part.ts';
import { marksIn, printed, settled } from './marks.ts';
import { readMatrix } from './matrix-part.ts';
import type { Part } from './part.ts';
import { readCards } from './record-part.ts';
import { rowCells } from './row-cells.ts';
import { ENOUGH } from './score.ts';
import { sectionsOf } from './sections.ts';
import { withheld } from './withheld.ts';
import { holderOf } from './within.ts';

/** What a page reader is given beside the document. */
export interface ReadOptions {
  /** personID of the page's own person, when the document says it. */
  owner: string | null;
  /** The document's elements outside long lists. */
  outside: Outside;
  /** Selects windows over the page: what they hold is of somebody else, or not saved. */
  windows: string;
  stop: () => boolean;
}

/** What is needed of a line to find its elements (`elementOf`). */
export type LineElements = Pick<Line, 'element' | 'slots' | 'controls'>;

/** A page as read, with the elements that lines and boxes came from. */
export interface ReadPage {
  reading: Pick<RawPage, 'content' | 'lists' | 'lines'>;
  root: Element;
  /** By line, its element and those of its fields. */
  rows: readonly LineElements[];
  /** Reads one line again; false when the whole page must be read. */
  again: (element: Element) => boolean;
}

/** The words of every label that a page knows, to look for grids with. */
const knowing = (indexes: readonly LabelIndex[]) => (name: string) => indexes.some((index) => index.has(name));

/**
 * @param apart parts of the document that are not looked at
 * @returns null when it was stopped
 */
async function readParts(
  body: Element,
  { lists, pager }: PageSpec,
  options: ReadOptions,
  apart: readonly Element[],
): Promise<Part[] | null> {
  const indexes = lists.map(({ labels }) => labelIndex(labels));
  const grids = await readGrids(body, knowing(indexes), options.stop, apart);
  await breathe();
  if (!grids || options.stop()) return null;
  const taken = new Set(apart);
  // A grid is of one list: the first that it is like. What stands in it is no other's.
  const like = lists.map((list, at) => {
    const found = gridsLike(grids, list, indexes[at] as LabelIndex).filter(({ grid }) => !taken.has(grid.root));
    for (const { grid } of found) taken.add(grid.root);
    // One alone may be fading in.
    const seen = found[1] ? found.filter(({ grid }) => isOnPage(grid.root)) : [];
    return seen[0] ? seen : found;
  });
  const parts: Part[] = [];
  for (const [at, list] of lists.entries()) {
    const index = indexes[at] as LabelIndex;
    const found = like[at] ?? [];
    for (const one of found) {
      // The head of a list that scrolls under it is a table of its own, and no other list.
      const others = grids.filter(({ root, lines }) => lines[0] && root !== one.grid.root).map(({ root }) => root);
      const part = await readGrid(one, list, options, others, pager);
      if (!part) return null;
      parts.push(part);
    }
    const cellsOf = rowCells(grids, index);
    const cards = found.length === 0 ? await readCards(body, list, index, [...taken], options, pager, cellsOf) : null;
    await breathe();
    if (options.stop()) return null;
    if (cards) parts.push(cards);
    const named = list.heading ? readHeadings(body, list) : null;
    if (named) parts.push(named);
    const matrix = list.matrix && found.length === 0 && !cards ? readMatrix(body, list) : null;
    if (matrix) parts.push(matrix);
    if (!isMarked(list) || !list.record) continue;
    const read = parts.filter((part) => part.list.marked).flatMap((part) => part.lines);
    const marked = await readMarked(body, list, read, [...taken], options.stop, cellsOf);
    if (!marked) return null;
    if (marked.lines.length > 0) parts.push(marked);
  }
  for (const list of lists) {
    if (!(await inSections(body, list, parts, options.stop))) return null;
    whole(body, list, parts, options.outside);
  }
  return parts;
}

/** Notes of a list what the page does not show of it: how many lines there are, or whether any has ended, is not known. */
function whole(body: Element, list: ListSpec, parts: readonly Part[], outside: Outside): void {
  const own = parts.filter((part) => part.list === list);
  const lines = own.flatMap((part) => part.lines);
  if (!list.withheld || lines.length === 0) return;
  const read = new Set<Element>();
  // A form alone may be the whole document: then its fields are what was read of it.
  for (const { element, slots } of lines)
    if (element === body) eachSlot(slots, (slot) => void read.add(slot.element));
    else read.add(element);
  const cards = lines.some(({ grid }) => !grid);
  const { past, part, ended } = withheld(body, outside, list.withheld, read, cards);
  // Who stood there then may be there no more.
  if (past) for (const { values } of lines) values['struck'] ??= 'past';
  for (const { count, fields } of own) {
    if (past || part) count.total = null;
    if (ended) for (const field of ['endDate', 'dates']) fields.delete(field);
  }
}

/**
 * Gives the lines of a list the section they stand in; where one is not shown, their number is not known.
 * @returns false when it was stopped
 */
async function inSections(
  body: Element,
  list: ListSpec,
  parts: readonly Part[],
  stop: () => boolean,
): Promise<boolean> {
  const own = parts.filter((part) => part.list === list);
  const lines = own.flatMap((part) => part.lines);
  if (!list.sections || lines.length === 0) return true;
  const sections = await sectionsOf(body, list.sections, list.marked, stop);
  if (!sections) return false;
  const group = (at: number) => {
    const line = lines[at] as Line;
    line.group = sections.of(elementOf(line, list.marked?.field ?? '') ?? line.element) ?? line.group;
  };
  if (!(await inSlices(lines.length, group, stop))) return false;
  const folded = await sections.isFolded(lines.map(({ element }) => element));
  if (folded) for (const { count } of own) count.total = null;
  return folded !== null;
}

const sum = (counts: (number | null)[]) => counts.reduce((a, b) => (a === null || b === null ? null : a + b), 0);

/** What each list showed; a field that one grid of two has not is not read for all of its lines. */
function listsOf(parts: readonly Part[]): Record<string, RawList> {
  const lists: Record<string, RawList> = {};
  for (const { list, fields, count } of parts) {
    const before = lists[list.id];
    lists[list.id] = before
      ? {
          fields: before.fields.filter((field) => fields.has(field)),
          rows: { seen: before.rows.seen + count.seen, total: sum([before.rows.total, count.total]) },
        }
      : { fields: [...fields], rows: count };
  }
  return lists;
}

/** What is only counted: so many shown elements, of which nothing is read. */
function countsOf(body: Element, { counts = [] }: PageSpec): Record<string, RawList> {
  const count = (selector: string) => [...body.querySelectorAll(selector)].filter(isShown).length;
  return Object.fromEntries(
    counts.map(({ list, selector }) => [list, { fields: [], rows: { seen: count(selector), total: null } }]),
  );
}

function contentOf(body: Element, { signs = [] }: PageSpec, parts: readonly Part[]): number {
  const seen = signs.filter(({ selector }) => [...body.querySelectorAll(selector)].some(isShown));
  const weight = seen.reduce((all, sign) => all + sign.weight, 0);
  const told = parts.filter(({ list }) => !list.aside).map(({ content }) => content);
  return Math.max(0, Math.min(1, Math.max(weight, ...told)));
}

/** What a grid is called. */
function captionOf(root: Element): string | null {
  const { caption } = root as Partial<HTMLTableElement>;
  const said = caption ? isShown(caption) && shownText(caption) : root.getAttribute('aria-label');
  return said ? cut(withoutKeys(said)) : null;
}

/**
 * Reads a document as one kind of page, whatever its skin: grids, cards or forms that show the page's fields.
 * @returns null when it has none of the page's content, or when it was stopped
 */
export async function readPage(doc: Document, spec: PageSpec, options: ReadOptions): Promise<ReadPage | null> {
  const { body } = doc;
  if (!body) return null;
  const over = options.outside(options.windows).filter(isShown);
  const under = await readParts(body, spec, options, over);
  // Some tools are a window themselves.
  const nothing = over[0] && under && !under.some(({ list, lines }) => !list.aside && lines.length > 0);
  const parts = nothing ? await readParts(body, spec, options, []) : under;
  const content = parts ? contentOf(body, spec, parts) : 0;
  if (!parts || content < ENOUGH) return null;
  const lines = parts.flatMap((part) => part.lines);
  const homes = parts.flatMap((part) => part.lines.map(() => part));
  const marks = new Map<Part | undefined, Marks>(parts.map((part) => [part, marksIn(part.lines)]));
  const holders = (list: ListSpec) => lines.filter((line) => line.list.id === list.within);
  // The rows of one grid all stand in the same place.
  const homeOf = new Map<Element, number | null>();
  const within = lines.map((line) => {
    const place = line.grid ?? line.element;
    if (line.list.within && !homeOf.has(place)) {
      const holder = holderOf(line, holders(line.list), body);
      homeOf.set(place, holder ? lines.indexOf(holder) : null);
    }
    return homeOf.get(place) ?? null;
  });
  const captions = parts.map(({ root }) => captionOf(root));
  const raw = (at: number): RawLine => {
    const line = lines[at] as Line;
    const part = parts.indexOf(homes[at] as Part);
    return {
      list: line.list.id,
      within: within[at] ?? null,
      part,
      group: withoutKeys(line.group),
      caption: captions[part] ?? null,
      values: settled(line, marks.get(homes[at]) as Marks),
      ids: line.ids,
    };
  };
  const known: RawLine[] = [];
  const tell = (at: number) => {
    known[at] = raw(at);
  };
  if (!(await inSlices(lines.length, tell, options.stop))) return null;
  const reading = { content, lists: { ...listsOf(parts), ...countsOf(body, spec) }, lines: known };
  const root = parts.length === 1 ? (parts[0] as Part).root : body;
  let places: Map<Element, number> | undefined;

  const again = (changed: Element): boolean => {
    places ??= new Map(lines.map(({ element }, at) => [element, at]));
    let element: Element | null = changed;
    while (element && !places.has(element)) element = element === root ? null : element.parentElement;
    const at = element ? places.get(element) : undefined;
    const before = at === undefined ? undefined : lines[at];
    if (!element || at === undefined || !before || !isShown(element) || isSetAside(element)) return false;
    let same = true;
    eachSlot(before.slots, (slot) => {
      same &&= slot.element.isConnected && slot.text === null;
    });
    if (!same) return false;
    const now = readLine(element, before.slots, before.list, options.owner, before.group, before.grid);
    // What stands beside a state may belong to it, or to a record of its own; and what is over may be so by a note.
    if (before.list.marked || before.values['struck']) return false;
    // A printed state may explain those of other rows: then all are read again.
    if (!now || printed(now) !== printed(before)) return false;
    lines[at] = now;
    reading.lines[at] = raw(at);
    return true;
  };
  return { reading, root, rows: lines, again };
}
