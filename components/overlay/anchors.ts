import type { MarkView } from '../../lib/messages/map.ts';

/** One mark: everything that is found about one box. */
export interface Mark {
  id: string;
  page: MarkView['page'];
  row: number;
  anchor: Element;
  /** The row the box is in; what shows when the box is covered. */
  rowElement: Element;
  views: MarkView[];
}

const RANK = { critical: 0, warning: 1, info: 2 } as const;
const weight = (view: MarkView) => (view.outcome === 'unknown' ? 3 : RANK[view.severity]);

/**
 * Findings by the box they are about.
 * @param locate the row's element, and that of a field of it where the page shows one
 */
export function groupMarks(
  views: readonly MarkView[],
  locate: (view: MarkView) => { row: Element; field: Element | null } | null,
): Mark[] {
  const marks = new Map<Element, Mark>();
  for (const view of [...views].sort((one, other) => weight(one) - weight(other))) {
    const place = locate(view);
    if (!place) continue;
    const anchor = place.field ?? place.row;
    const known = marks.get(anchor);
    if (known) known.views.push(view);
    else
      marks.set(anchor, {
        id: `${view.page}:${view.row}:${view.check}`,
        page: view.page,
        row: view.row,
        anchor,
        rowElement: place.row,
        views: [view],
      });
  }
  return [...marks.values()];
}
