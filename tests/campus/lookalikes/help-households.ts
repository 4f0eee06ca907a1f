import type { Lookalike } from './types.ts';

/** A help article about households with a sample of the tool. */
export const helpHouseholds: Lookalike = {
  id: 'help-households',
  title: 'Help: households',
  path: '/campus/help/membership-in-households.html',
  pages: {
    '/campus/help/membership-in-households.html': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Membership in Households | Campus help (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><article><h1>Membership in Households</h1><p>Census &gt; People &gt; Households. A sample (Practice):</p><table class="plain"><tr><th>Household</th><th>Household ID</th><th>Name</th><th>Person ID</th><th>Primary</th><th>Secondary</th><th>Guardian</th><th>Portal</th><th>Start Date</th><th>End Date</th></tr><tr><td>Practice, Pat</td><td>94901</td><td>Practice, Pat</td><td>949001</td><td>X</td><td></td><td>X</td><td>X</td><td>08/01/2026</td><td></td></tr><tr><td>Practice, Pat</td><td>94901</td><td>Practice, Kim</td><td>949002</td><td>X</td><td></td><td></td><td></td><td>08/01/2026</td><td></td></tr></table></article></main></body></html>`,
  },
};
