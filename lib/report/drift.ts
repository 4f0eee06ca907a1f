import { checkById, checks } from '../checks/index.ts';
import type { PageId } from '../facts.ts';
import type { TabFrame } from './frame.ts';
import { enough, placeWeight, recognisePages } from './recognise.ts';
import type { TabReport } from './schema.ts';

/** How surely the tab is at a page's place, by whichever frame says it best. */
function weightOf(id: PageId, frames: readonly TabFrame[]): number {
  const saying = frames.filter(({ reading }) => reading.place.some(({ page, weight }) => page === id && weight > 0));
  return saying.reduce((most, frame) => Math.max(most, placeWeight(id, frame, frames)), 0);
}

/**
 * Pages that the tab says it shows (address, heading) although their content is nowhere: the layout has changed, or it is
 * not loaded yet. Only pages that a check is for, the likeliest; none while a frame is still loading, nor where any page
 * is recognised.
 */
export function placeDrift(frames: readonly TabFrame[]): PageId[] {
  if (frames.some(({ reading }) => !reading.settled) || recognisePages(frames).length > 0) return [];
  const ids = [...new Set(checks.flatMap(({ pages }) => pages))];
  const found = ids.map((id) => ({ id, weight: weightOf(id, frames) })).filter(({ weight }) => weight >= enough);
  const most = found.reduce((best, { weight }) => Math.max(best, weight), 0);
  return found.filter(({ weight }) => weight === most).map(({ id }) => id);
}

/** What is missing when no column is: rows that were not all seen, flags and a student that stand elsewhere. */
const NO_COLUMN = new Set(['rows', 'flags', 'student']);

/** The page that a check ran on: the first of the report that it is for, as the report's builder has it. */
export function pageOfCheck(report: Pick<TabReport, 'pages'>, check: string): PageId | null {
  const { pages = [] } = checkById(check) ?? {};
  return report.pages.find(({ page }) => pages.includes(page))?.page ?? null;
}

/** Recognised pages of which no check could run because its columns were not found: as good as a changed layout. */
export function columnDrift({ pages, coverage }: Pick<TabReport, 'pages' | 'coverage'>): PageId[] {
  const of = (id: PageId) => (check: string) => pageOfCheck({ pages }, check) === id;
  return pages
    .map(({ page }) => page)
    .filter((id) => {
      const gaps = coverage.couldNotRun.filter(({ check }) => of(id)(check));
      const columns = gaps.every(({ missing }) => missing.some((field) => !NO_COLUMN.has(field)));
      return gaps.length > 0 && columns && !coverage.ran.some(of(id));
    });
}
