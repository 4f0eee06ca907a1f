import type { Grid } from '../../dom/grid.ts';
import { headingBefore } from '../../dom/heading.ts';
import { countRows, type PagerWords } from '../../dom/pager.ts';
import { isShown, shownText } from '../../dom/shown.ts';
import { inSlices } from '../../dom/slices.ts';
import { columnsOf, type LabelIndex } from '../labels.ts';
import type { ListSpec } from '../spec.ts';
import { isNew, type Line, maySayOver, readLine } from './line.ts';
import type { Part } from './part.ts';
import { ENOUGH, scoreOf } from './score.ts';

/** A grid that is like a list, and which of its columns holds which field. */
export interface Found {
  grid: Grid;
  columns: Map<string, number>;
  content: number;
}

/** A grid with fewer columns of the list is a form, or says the words by chance. */
const LEAST = 3;
/** A line of more text than this is no band over the rows below it. */
const BAND = 120;

/** The grids that are like the list: one, or several (the household's and everybody else's). */
export function gridsLike(grids: readonly Grid[], list: ListSpec, index: LabelIndex): Found[] {
  return grids.flatMap((grid) => {
    const columns = columnsOf(grid.columns, index);
    const content = scoreOf(list.score, new Set(columns.keys()), grid.columns.flat());
    return content >= ENOUGH && columns.size >= (list.least ?? LEAST) ? [{ grid, columns, content }] : [];
  });
}

/**
 * Reads the rows of a grid, in slices.
 * @param others roots of the page's other grids
 * @returns null when it was stopped
 */
export async function readGrid(
  { grid, columns, content }: Found,
  list: ListSpec,
  { owner, stop }: { owner: string | null; stop: () => boolean },
  others: Element[],
  pager: PagerWords,
): Promise<Part | null> {
  const lines: Line[] = [];
  // Lines for a new entry, which the grid counts among its rows.
  let drafts = 0;
  let shut = false;
  const last = Math.max(...columns.values());
  let group = headingBefore(grid.root);
  const over = maySayOver(grid.root, list.line);
  const readAt = (at: number) => {
    const cells = grid.cells(at);
    const element = grid.lines[at];
    if (!element) return;
    if (!cells) {
      const band = isShown(element) ? shownText(element) : '';
      // Headers printed again are no band.
      if (band && band.length < BAND && element.childElementCount < LEAST) group = band;
      shut ||=
        band !== '' &&
        (new RegExp(pager.shut).test(band) || element.matches(pager.closed) || !!element.querySelector(pager.closed));
      return;
    }
    // A cell too few moves those behind it under other headers.
    if (!cells[last]) {
      shut = true;
      return;
    }
    const line = readLine(element, { columns, cells }, list, owner, group, grid.root, over);
    if (line) lines.push(line);
    else if (isNew({ columns, cells })) drafts++;
  };
  if (!(await inSlices(grid.lines.length, readAt, stop))) return null;
  const count = countRows(grid.root, lines.length, grid.headerRows + drafts, others, pager);
  if (shut) count.total = null;
  return { list, fields: new Set(columns.keys()), content, lines, count, root: grid.root };
}
