import type { Lookalike } from './types.ts';

/** A help article about processing applications, with a sample of the review. */
export const helpRegistration: Lookalike = {
  id: 'help-registration',
  title: 'Help: online registration',
  path: '/campus/help/application-processing.html',
  pages: {
    '/campus/help/application-processing.html': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Application Processing | Campus help (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><article><h1>Application Processing</h1><p>Link each person before you approve. A sample (Practice):</p><table class="plain"><tr><th>Application Number</th><th>Status</th><th>Applicant</th><th>Submitted Date</th><th>School</th></tr><tr><td>94910</td><td>Submitted</td><td>Practice, Pat</td><td>07/01/2026</td><td>Practice Alder High School</td></tr></table><dl><dt>Student</dt><dd>Practice, Kim <button type="button">Link</button> Not linked</dd></dl></article></main></body></html>`,
  },
};
