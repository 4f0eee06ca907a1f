import { ariaSections } from './aria-grids.ts';
import type { Grid, Section } from './grid.ts';
import type { Knows } from './names.ts';
import { tableSections } from './tables.ts';

/** The smallest element that holds both; header and body of one grid share one close by. */
function common(one: Element, other: Element): Element | null {
  let at: Element | null = one;
  while (at && !at.contains(other)) at = at.parentElement;
  return at;
}

/** Whether a body without a header can belong to a header without a body. A scroll bar may cost a filler column. */
const fits = (header: Section, body: Section) =>
  body.columns === null &&
  body.rows.elements.length > 0 &&
  (body.width === header.width || body.width === header.width - 1);

/** Side by side parts of one grid (locked columns) whose rows stand in the same order. */
function join(left: Grid, right: Grid): Grid {
  return {
    ...left,
    root: common(left.root, right.root) ?? left.root,
    columns: [...left.columns, ...right.columns],
    rows: {
      elements: left.rows.elements,
      cells: (at) => {
        const cells = left.rows.cells(at);
        return cells && [...Array.from(left.columns, (_, column) => cells[column]), ...(right.rows.cells(at) ?? [])];
      },
    },
  };
}

const toGrid = (header: Section, body: Section): Grid => ({
  root: header === body ? body.element : (common(header.element, body.element) ?? body.element),
  columns: header.columns ?? [],
  headerRows: header.headerRows,
  rows: body.rows,
});

/**
 * Finds the grids of a document: tables, tables whose header stands in a table of its own, grids made of roles, with
 * locked columns joined.
 * @param knows tells a known column label; a grid without two of them is not looked at
 */
export function readGrids(root: ParentNode, knows: Knows): Grid[] {
  const sections = [...ariaSections(root, knows), ...tableSections(root, knows)];
  const taken = new Set<Section>();
  const grids: Grid[] = [];
  for (const [at, section] of sections.entries()) {
    if (!section.columns) continue;
    if (section.rows.elements.length > 0) {
      grids.push(toGrid(section, section));
      continue;
    }
    const later = sections.slice(at + 1).filter((other) => !taken.has(other) && fits(section, other));
    const body = later.find((other) => common(section.element, other.element)?.tagName !== 'BODY') ?? later[0];
    if (body) taken.add(body);
    grids.push(toGrid(section, body ?? section));
  }
  return joinLocked(grids);
}

function joinLocked(grids: Grid[]): Grid[] {
  const done: Grid[] = [];
  for (const grid of grids) {
    const last = done.at(-1);
    const shared = last && common(last.root, grid.root);
    const locked = shared?.matches('[role=grid],[class*=grid i]') && shared.tagName !== 'BODY';
    const beside =
      last &&
      !last.root.contains(grid.root) &&
      last.rows.elements.length === grid.rows.elements.length &&
      grid.rows.elements.length > 0;
    if (last && locked && beside) done[done.length - 1] = join(last, grid);
    else done.push(grid);
  }
  return done;
}
