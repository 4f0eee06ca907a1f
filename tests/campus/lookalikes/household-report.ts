import type { Lookalike } from './types.ts';

/** A printed report of households over the whole school. */
export const householdReport: Lookalike = {
  id: 'household-report',
  title: 'Household report',
  path: '/campus/reports/census/householdReport.xsl?x=census.HouseholdReport&toolCode=reports.household',
  pages: {
    '/campus/reports/census/householdReport.xsl': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Household Report (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><h1>Household Report (Practice)</h1><table class="plain"><tr><th>Household</th><th>Household ID</th><th>Name</th><th>Person ID</th><th>Primary</th><th>Secondary</th><th>Guardian</th><th>Portal</th><th>Start Date</th><th>End Date</th></tr><tr><td>Practice, Pat</td><td>94901</td><td>Practice, Pat</td><td>949001</td><td>X</td><td></td><td>X</td><td>X</td><td>08/01/2026</td><td></td></tr><tr><td>Practice, Pat</td><td>94901</td><td>Practice, Kim</td><td>949002</td><td>X</td><td></td><td></td><td></td><td>08/01/2026</td><td></td></tr></table></main></body></html>`,
  },
};
