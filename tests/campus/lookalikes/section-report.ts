import type { Lookalike } from './types.ts';

/** A printed report of sections and their teachers. */
export const sectionReport: Lookalike = {
  id: 'section-report',
  title: 'Section report',
  path: '/campus/reports/scheduling/sectionRosters.xsl?x=scheduling.SectionReport&toolCode=reports.section',
  pages: {
    '/campus/reports/scheduling/sectionRosters.xsl': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Section report (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><h1>Section Information</h1><p>Report of all sections (Practice)</p><table class="plain"><tr><th>Section Number</th><th>Course Number</th><th>Course Name</th><th>Teacher</th><th>Term</th><th>Students</th></tr><tr><td>5</td><td>1234</td><td>World Music</td><td></td><td>S1</td><td>0</td></tr></table></main></body></html>`,
  },
};
