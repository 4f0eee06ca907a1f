import type { Lookalike } from './types.ts';

/** Another program on the same host, with words and boxes of its own. */
export const otherApp: Lookalike = {
  id: 'other-app',
  title: 'Another app on the same host',
  path: '/library/patrons/relationships?patron=4711',
  pages: {
    '/library/patrons/relationships': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Practice Library: patron relationships</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad">
<h1>Practice Library</h1><h2>Patron: Example, Dana J</h2><p>Relationships</p>
<form><table class="plain"><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th><th>May borrow</th></tr>
<tr><td>Example, Rita</td><td>Mother</td><td><input type="checkbox" name="guardian_1" checked></td><td><input type="checkbox" name="portal_1"></td><td><input type="checkbox" name="borrow_1" checked></td></tr>
<tr><td>Example, Omar</td><td>Father</td><td><input type="checkbox" name="guardian_2"></td><td><input type="checkbox" name="portal_2" checked></td><td><input type="checkbox" name="borrow_2"></td></tr>
</table><button type="button">Save</button></form></main></body></html>`,
  },
};
