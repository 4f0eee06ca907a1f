import type { Lookalike } from './types.ts';

const sample = (name: string, type: string, guardian: string, portal: string): string =>
  `<tr><td><a href="#">${name}</a></td><td>${type}</td><td><input type="checkbox"${guardian}></td><td><input type="checkbox"${portal}></td><td><input type="checkbox"></td></tr>`;

/** A help article about the tool, with a table that shows how a page may look. */
export const helpArticle: Lookalike = {
  id: 'help-article',
  title: 'Help article with a sample table',
  path: '/campus/help/relationships.html',
  pages: {
    '/campus/help/relationships.html': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Relationships | Campus help (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><article>
<h1>Relationships</h1><p>Classic View: Census &gt; People &gt; Relationships. Search Terms: Relationships.</p>
<p>The tool lists established relationships between people. This is a sample of what the page shows:</p>
<figure><table class="plain"><thead><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th><th>Mailing</th></tr></thead><tbody>
${sample('Practice, Pat', 'Mother', ' checked', '')}
${sample('Practice, Chris', 'Father', '', ' checked')}
</tbody></table><figcaption>Image 1: Relationships Editor (Practice)</figcaption></figure>
<table class="plain"><tr><th>Field</th><th>Description</th></tr><tr><td>Guardian</td><td>The contact is the legal guardian.</td></tr>
<tr><td>Portal</td><td>The contact has access to the Parent Portal.</td></tr></table></article></main></body></html>`,
  },
};
