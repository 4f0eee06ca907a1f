import { esc } from './html.ts';
import { lookalikes } from './lookalikes/index.ts';
import { pagePath, skins } from './paths.ts';
import { scenarios } from './scenarios/index.ts';
import type { CampusSkin, Scenario } from './types.ts';

const skinNames: Record<CampusSkin, string> = {
  'new-look-legacy': 'New Look, older tool',
  'new-look-kendo': 'New Look, newer tool',
  classic: 'Classic',
};

const line = ({ id, title, about, student, school }: Scenario): string =>
  `<tr><td><b>${esc(title)}</b><br>${esc(about)}</td><td>${esc(student.name)}<br><small>${esc(school)}</small></td>${skins
    .map((skin) => `<td><a href="${esc(pagePath(skin, id))}">${skinNames[skin]}</a></td>`)
    .join('')}</tr>`;

/** The start page of demo and training: every scenario in every skin, then the pages that must stay unmarked. */
export function indexPage(): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Practice campus</title><link rel="stylesheet" href="/campus/static/index.css"></head><body><main>
<h1>Practice campus</h1>
<p>Made-up students, families and schools. Nothing here is real, and nothing here is Infinite Campus; it only looks like it.
Each line below is one student's Relationships page, in three looks.</p>
<table><thead><tr><th>What is on the page</th><th>Student</th><th colspan="3">Open it in</th></tr></thead><tbody>
${scenarios.map(line).join('\n')}
</tbody></table>
<h2>Pages that must stay without marks</h2>
<ul>${lookalikes.map(({ title, path }) => `<li><a href="${esc(path)}">${esc(title)}</a></li>`).join('')}</ul>
<p><a href="/practice/reset">Start over: forget the boxes I saved</a></p>
</main></body></html>`;
}
