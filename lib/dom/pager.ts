import type { RowCount } from '../facts.ts';
import { isShown, shownText } from './shown.ts';
import { fold } from './text.ts';

/** How far around a grid its pager is looked for, in parents. */
const REACH = 3;

/** How a list tells that there is more of it. Sources of regular expressions, of words as printed; then a selector. */
export interface PagerWords {
  /** The total, in a group: "1 - 20 of 400 items", "20 de 400". The first that fits counts. */
  totals: readonly string[];
  /** A number by the name of what is listed, which may be that of one page: it is heard where it is more than is seen. */
  counts: readonly string[];
  /** The same as the title of a list: "Relationships (5)". Behind a list it is the title of the next one. */
  titles: readonly string[];
  /** "Page 1 of 7", the last page in a group. */
  pages: string;
  /** A control for more, its words folded. */
  more: string;
  /** What a pager may be. */
  places: string;
  /** What in a grid is of the whole grid. */
  whole: string;
  /** A band over rows that are folded away: by the arrow that is printed on it, or by what it says to a screen reader. */
  shut: string;
  closed: string;
}

/** The total that a text says; null where it says none. */
function totalIn(text: string, sources: readonly string[]): number | null {
  const [found] = sources.flatMap((source) => new RegExp(source, 'i').exec(text)?.[1] ?? []);
  return found ? Number(found.replace(/\D/g, '')) : null;
}

/** Children above which an element is a list, of which so many of the first and last are looked at. */
const MANY = 20;
const ENDS = 3;

/** The elements in an area that a selector names. Of long lists the ends: a pager or "load more" stands there. */
function atEnds(area: Element, selector: string): Element[] {
  const found: Element[] = [];
  const visit = (element: Element) => {
    const long = element.childElementCount > MANY;
    const last = long ? element.children[element.childElementCount - ENDS] : null;
    let at = 0;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (last && at++ === ENDS) child = last as Element;
      if (child.matches(selector)) found.push(child);
      if (child.firstElementChild) visit(child);
    }
  };
  visit(area);
  return found;
}

const CONTROLS = 'a,button,[role=button],input[type=button]';
/** More text than this is the list itself. */
const PAGER_TEXT = 500;

/** Signs that more rows exist without saying how many: pages, a next page that can be pressed, "load more". */
function hasMore(area: Element, words: PagerWords): boolean {
  const [, last] =
    (area.textContent?.length ?? 0) < PAGER_TEXT ? (new RegExp(words.pages, 'i').exec(shownText(area)) ?? []) : [];
  if (Number(last) > 1) return true;
  const more = new RegExp(words.more);
  // Pages stand side by side, one number behind the other; numbers that lead somewhere stand in the rows of lists too.
  let page = 0;
  let place: Element | null | undefined;
  for (const control of [area, ...atEnds(area, CONTROLS)]) {
    if (!control.matches(CONTROLS)) continue;
    const said = fold(
      `${control.textContent} ${control.getAttribute('aria-label') ?? ''} ${control.getAttribute('title') ?? ''}`,
    );
    if (/^(page )?\d{1,3}$/.test(said) && isShown(control)) {
      const around = control.parentElement?.parentElement;
      const number = Number(/\d+/.exec(said)?.[0]);
      if (around === place && (number === page + 1 || number === page + 2)) return true;
      page = number;
      place = around;
    }
    if (said.length > 60 || !more.test(said)) continue;
    const off =
      control.hasAttribute('disabled') ||
      control.getAttribute('aria-disabled') === 'true' ||
      /disabled/.test(control.className);
    if (!off && isShown(control)) return true;
  }
  return false;
}

/** The rows the grid itself claims by aria-rowcount, headers not counted; undefined where it claims nothing. */
function claimed(grid: Element, seen: number, headerRows: number): number | null | undefined {
  const holder = grid.closest('[aria-rowcount]') ?? grid.querySelector('[aria-rowcount]');
  if (!holder) return undefined;
  const count = Number(holder.getAttribute('aria-rowcount'));
  if (!Number.isInteger(count) || count < 0) return null;
  if (count === seen || count === seen + headerRows) return seen;
  // Lines above the rows that are counted too: headers, a filter row.
  const first = [1, 2, 3, 4, 5].map((at) => `[aria-rowindex="${at}"]`).join();
  const lines = [...holder.querySelectorAll(first)].filter(
    (line) => line.querySelector('th,[role=columnheader]') || line.closest('thead'),
  );
  const above = Math.max(0, ...lines.map((line) => Number(line.getAttribute('aria-rowindex'))));
  return Math.max(seen, count - above);
}

/** What stands right behind a grid, or before it. */
function beside(grid: Element, others: readonly Element[]): Element[] {
  const next = grid.nextElementSibling;
  return [next, next?.nextElementSibling, grid.previousElementSibling].filter(
    (one): one is Element => !!one && !others.some((other) => one.contains(other)),
  );
}

/** Whether something in a grid is a line's own. Cards may have the title of all of them before the first one. */
function isOfLine(part: Element, grid: Element, { whole }: PagerWords): boolean {
  if (!grid.contains(part) || part.closest(whole)) return false;
  const first = grid.firstElementChild;
  const next = first?.nextElementSibling;
  return !next || !first.contains(part) || first.className === next.className;
}

/**
 * How many rows of how many were seen.
 * @param others other grids of the page: a pager that stands nearer to one of them is not this grid's
 * @returns total null when the grid pages or scrolls without saying how much there is
 */
export function countRows(
  grid: Element,
  seen: number,
  headerRows: number,
  others: readonly Element[],
  words: PagerWords,
): RowCount {
  const claim = claimed(grid, seen, headerRows);
  let area: Element | null = grid;
  let outer = grid;
  for (let up = 0; area && up <= REACH && area.tagName !== 'BODY'; up++, area = area.parentElement) {
    if (area !== grid && others.some((other) => area?.contains(other))) break;
    outer = area;
    const near = beside(area, others);
    for (const pager of [
      ...atEnds(area, words.places),
      ...near.flatMap((one) => [one, ...atEnds(one, words.places)]),
    ]) {
      const says = pager.matches(words.places);
      const isLong = (pager.textContent?.length ?? 0) > PAGER_TEXT;
      if (!isShown(pager) || (isLong && !says) || pager.querySelector('table,[role=grid]')) continue;
      const text = shownText(pager);
      const total = totalIn(text, words.totals);
      if (total !== null) return { seen, total: Math.max(seen, total) };
      const isBehind = pager.compareDocumentPosition(grid) === 2;
      const sources = isBehind ? words.counts : [...words.counts, ...words.titles];
      for (const said of isOfLine(pager, grid, words) ? [] : [text, pager.getAttribute('aria-label') ?? '']) {
        const count = totalIn(said, sources);
        if (count && count > seen) return { seen, total: count };
      }
      if (says && hasMore(pager, words)) return { seen, total: claim ?? null };
    }
  }
  const parent = grid.parentElement?.tagName === 'BODY' ? null : grid.parentElement;
  const around = parent && !others.some((other) => parent.contains(other)) ? [parent] : [];
  const behind = beside(outer, others).filter(
    (one) => one.parentElement?.tagName === 'BODY' && one !== outer.previousElementSibling,
  );
  if (claim === undefined && [grid, ...around, ...behind].some((one) => hasMore(one, words)))
    return { seen, total: null };
  return { seen, total: claim === undefined ? seen : claim };
}
