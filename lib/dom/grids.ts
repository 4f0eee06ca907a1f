import { ariaSections } from './aria-grids.ts';
import { divSections } from './div-rows.ts';
import { type Cells, type Grid, LEAST_LABELS, type Section } from './grid.ts';
import { type Knows, label } from './names.ts';
import { isSetAside, isShown, SET_ASIDE } from './shown.ts';
import { tableSections } from './tables.ts';

/** The smallest element that holds both, and how far up from the first it is. */
function common(one: Element, other: Element): { element: Element; up: number } {
  let element = one;
  let up = 0;
  for (; !element.contains(other) && element.parentElement; up++) element = element.parentElement;
  return { element, up };
}

/** Whether a body without a header can belong to a header without a body. A scroll bar may cost a filler column. */
const fits = (header: Section, body: Section) =>
  body.columns === null &&
  body.lines.length > 0 &&
  (body.width === header.width || body.width === header.width - 1) &&
  !body.element.contains(header.element) &&
  !header.element.contains(body.element);

/** Whether a line is set aside or a total, itself or with all the lines beside it, which are asked about once. */
function setAsideLines(): (line: Element) => boolean {
  let parent: Element | null = null;
  let around = false;
  return (line) => {
    if (line.parentElement !== parent) {
      parent = line.parentElement;
      around = !!parent && (parent.tagName === 'TFOOT' || isSetAside(parent));
    }
    return around || line.matches(SET_ASIDE);
  };
}

/** Letters that folding may change, so that a text may be a label though it does not look like it. */
const FOREIGN = '[^\\s!-~]';

/**
 * Tells a column's header printed again. Most texts hold no first word of its names, and are asked nothing more: all
 * first cells of a long list are asked this.
 */
function headerAgain(names: readonly string[]): (text: string) => boolean {
  const first = names.map((name) => name.split(' ', 1)[0]);
  const mayBe = new RegExp([FOREIGN, ...first].join('|'), 'i');
  return (text) => mayBe.test(text) && names.includes(label(text));
}

const isLinked = ({ firstElementChild: only }: Element) => only?.tagName === 'A' && only.hasAttribute('href');

/** A header or group line among the rows is no row. */
function isRow(cells: Cells, known: readonly number[], isAgain: (text: string) => boolean): boolean {
  let last: Element | null = null;
  let distinct = 0;
  let width = 0;
  let widest = 0;
  for (const column of known) {
    const cell = cells[column];
    if (!cell) continue;
    width = cell === last ? width + 1 : 1;
    if (width === 1) distinct++;
    widest = Math.max(widest, width);
    last = cell;
  }
  // One cell over half of the known columns is a line of text, no row.
  if (distinct < Math.min(LEAST_LABELS, known.length) || (widest > 1 && widest * 2 >= known.length)) return false;
  const first = cells[known[0] ?? 0];
  // What a link names is a row's: most first cells are asked nothing more.
  return !first || isLinked(first) || !isAgain(first.textContent ?? '') || !!first.querySelector('input,a[href]');
}

interface Part extends Section {
  columns: string[][];
  root: Element;
}

const knownColumns = (columns: string[][], knows: Knows) =>
  columns.flatMap((names, at) => (names.some(knows) ? [at] : []));

/** Side by side parts of one grid (locked columns): as many lines, at one height, and none of the labels twice. */
function isBeside(left: Part, right: Part, knows: Knows): boolean {
  const labels = new Set(left.columns.flat().filter(knows));
  const one = left.lines[0];
  const other = right.lines[0];
  if (left.whole || right.whole || !one || !other || left.lines.length !== right.lines.length) return false;
  if (right.columns.flat().some((name) => labels.has(name)) || common(one, other).element.tagName === 'BODY')
    return false;
  return Math.abs(one.getBoundingClientRect().top - other.getBoundingClientRect().top) < 3;
}

const join = (left: Part, right: Part): Part => ({
  ...left,
  root: common(left.root, right.root).element,
  columns: [...left.columns, ...right.columns],
  cells: (at) => {
    const cells = left.cells(at);
    return [...left.columns.map((_, column) => cells[column]), ...right.cells(at)];
  },
});

/**
 * Gives each section with a header its lines: its own, or those of the nearest table that fits and has no header. Some
 * kits draw a table for each row: then all of them that are as near are the header's, and nobody's where another header
 * may claim them.
 */
function pair(sections: Section[]): Part[] {
  const taken = new Set<Section>();
  return sections.flatMap((section, here): Part[] => {
    if (!section.columns) return [];
    const own = { ...section, columns: section.columns, root: section.element };
    if (section.lines.length > 0) return [own];
    const near = [...sections.slice(here), ...sections.slice(0, here)]
      .filter((other) => !taken.has(other) && fits(section, other))
      .map((body) => ({ ...common(section.element, body.element), body }))
      .sort((one, other) => one.up - other.up);
    const [first] = near;
    if (!first) return [own];
    const { element } = first.body;
    const heads = sections.filter(
      (other) =>
        other.columns &&
        !other.lines[0] &&
        fits(other, first.body) &&
        common(other.element, element).element === first.element,
    );
    const rows = near.filter(({ up, body }) => up === first.up && !body.lines[1]);
    const apart = !first.body.lines[1] && rows.length > heads.length;
    const bodies = (apart ? (heads[1] ? [] : rows) : [first]).map(({ body }) => body);
    for (const body of bodies) taken.add(body);
    const lines = bodies.flatMap((body) => body.lines);
    const cells = (at: number) => (apart ? (bodies[at] as Section).cells(0) : first.body.cells(at));
    return [{ ...own, lines, cells, root: first.element }];
  });
}

/**
 * Finds the grids of a document: tables, tables whose header stands in a table of its own, grids made of roles, rows of
 * plain elements; locked columns are joined. In document order.
 * @param knows tells a known column label; a grid without two of them is not looked at
 * @param apart parts of the document that are not looked at
 * @returns null when it was stopped
 */
export async function readGrids(
  root: Element,
  knows: Knows,
  stop: () => boolean,
  apart: readonly Element[] = [],
): Promise<Grid[] | null> {
  const free = (sections: Section[]) => sections.filter(({ element }) => !apart.some((part) => part.contains(element)));
  const numbered = await ariaSections(root, knows, stop);
  const tables = numbered && (await tableSections(root, knows, stop));
  if (!tables) return null;
  const parts = pair(free([...numbered, ...tables]));
  // A page draws its grids in one way: only where no table is one are plain elements looked through.
  if (!parts.some(({ columns }) => knownColumns(columns, knows).length > LEAST_LABELS)) {
    const plain = await divSections(root, knows, stop);
    if (!plain) return null;
    parts.push(...pair(free(plain)));
  }
  parts.sort(
    (one, other) =>
      (one.root.compareDocumentPosition(other.root) & 2) - (other.root.compareDocumentPosition(one.root) & 2),
  );
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && isBeside(last, part, knows)) joined[joined.length - 1] = join(last, part);
    else joined.push(part);
  }
  return joined.flatMap(({ root: holder, columns, headerRows, lines, cells }) => {
    const known = knownColumns(columns, knows);
    if (known.length < LEAST_LABELS) return [];
    const isAside = setAsideLines();
    const isAgain = headerAgain(columns[known[0] ?? 0] ?? []);
    return {
      root: holder,
      columns,
      headerRows,
      lines,
      cells: (at) => {
        const line = lines[at] as Element;
        const found = cells(at);
        return isRow(found, known, isAgain) && isShown(line) && !isAside(line) ? found : null;
      },
    };
  });
}
