import { evened, type Grid, MAX_ROWS } from './grid.ts';
import { openTables } from './open-table.ts';
import type { Page } from './pieces.ts';
import { Refusal } from './refusal.ts';
import { ruledTable } from './ruled-table.ts';

/** A PDF's pages as one table: by drawn lines where a page has them, else by where the text stands. */
export function pagesGrid(pages: readonly Page[]): Grid {
  const ruled = new Map(pages.map((page) => [page.page, ruledTable(page)]));
  const open = openTables(
    pages.filter(({ page }) => !ruled.get(page)),
    true,
  );
  const rows = pages.flatMap(({ page }) => ruled.get(page) ?? open.filter(({ place }) => place.page === page));
  if (rows.length > MAX_ROWS) throw new Refusal('too-many-rows', { limit: MAX_ROWS });
  const unread = pages
    .filter(({ pieces }) => pieces.length === 0)
    .map(({ page }) => ({ place: { page, line: 1 }, text: '', reason: 'no-text' as const }));
  return { rows: evened(rows), unread };
}
