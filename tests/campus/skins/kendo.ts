import { usDate } from '../html.ts';
import type { PracticeRow, Scenario } from '../types.ts';
import { shownBoxes } from './columns.ts';

/** The Angular document in `iframe#main-workspace`: an empty component that its script fills after the load. */
export function kendoPage(): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Campus (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"><script src="/campus/static/kendo.js" defer></script></head>
<body><app-root ng-version="19.2.14"></app-root></body></html>`;
}

/** What the page's script asks for: the columns of boxes and the rows with dates as they are printed. */
export function kendoRows(scenario: Scenario, rows: PracticeRow[]) {
  return {
    boxes: shownBoxes(scenario, false),
    rows: rows.map((row, index) => ({
      ...row,
      index,
      startDate: usDate(row.startDate),
      endDate: usDate(row.endDate),
    })),
  };
}
