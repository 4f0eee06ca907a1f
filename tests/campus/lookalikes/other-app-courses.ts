import type { Lookalike } from './types.ts';

/** Another program on the same host that prints sections and courses. */
export const otherAppCourses: Lookalike = {
  id: 'other-app-courses',
  title: 'Another app with sections',
  path: '/textbooks/orders/list?department=music',
  pages: {
    '/textbooks/orders/list': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Practice Textbooks: orders</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><h1>Practice Textbooks</h1><h2>Orders by section</h2><table class="plain"><tr><th>Section Number</th><th>Course Number</th><th>Course Name</th><th>Teacher</th><th>Term</th><th>Students</th></tr><tr><td>5</td><td>1234</td><td>World Music</td><td></td><td>S1</td><td>0</td></tr></table></main></body></html>`,
  },
};
