import { esc } from './html.ts';
import { lookalikes } from './lookalikes/index.ts';
import { pagePath, skins } from './paths.ts';
import { scenarios } from './scenarios/index.ts';
import { tools } from './tools/index.ts';
import { toolPath } from './tools/paths.ts';
import type { PracticeTool, ToolSkin } from './tools/types.ts';
import type { CampusSkin, Scenario } from './types.ts';

const skinNames: Record<CampusSkin | ToolSkin, string> = {
  'new-look-legacy': 'New Look, older tool',
  'new-look-kendo': 'New Look, newer tool',
  classic: 'Classic',
  window: 'A window of its own',
  portal: 'Portal',
};

const line = ({ id, title, about, student, school }: Scenario): string =>
  `<tr><td><b>${esc(title)}</b><br>${esc(about)}</td><td>${esc(student.name)}<br><small>${esc(school)}</small></td>${skins
    .map((skin) => `<td><a href="${esc(pagePath(skin, id))}">${skinNames[skin]}</a></td>`)
    .join('')}</tr>`;

const toolLine = (tool: PracticeTool): string =>
  `<tr><td><b>${esc(tool.title)}</b><br>${esc(tool.about)}</td><td>${esc(tool.person?.name ?? tool.tool)}<br><small>${esc(tool.school)}</small></td><td colspan="3">${tool.skins
    .map((skin) => `<a href="${esc(toolPath(skin, tool))}">${skinNames[skin]}</a>`)
    .join('<br>')}</td></tr>`;

const heads = `<thead><tr><th scope="col">What is on the page</th><th scope="col">Whose it is</th><th scope="col" colspan="3">Open it in</th></tr></thead>`;

/** The other pages, by what Campus calls the tool. */
function otherPages(): string {
  const names = [...new Set(tools.map(({ tool }) => tool))];
  return names
    .map(
      (name) =>
        `<h2>${esc(name)}</h2>\n<table>${heads}<tbody>\n${tools
          .filter(({ tool }) => tool === name)
          .map(toolLine)
          .join('\n')}\n</tbody></table>`,
    )
    .join('\n');
}

/** The start page of demo and training: every scenario in every skin, then the pages that must stay unmarked. */
export function indexPage(): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Practice campus</title><link rel="stylesheet" href="/campus/static/index.css"></head><body><main>
<h1>Practice campus</h1>
<p>Made-up students, families and schools. Nothing here is real, and nothing here is Infinite Campus; it only looks like it.
Each line below is one page of one person, in the looks that it has.</p>
<h2>Relationships</h2>
<table>${heads}<tbody>
${scenarios.map(line).join('\n')}
</tbody></table>
${otherPages()}
<h2>Pages that must stay without marks</h2>
<ul>${lookalikes.map(({ title, path }) => `<li><a href="${esc(path)}">${esc(title)}</a></li>`).join('')}</ul>
<p><a href="/practice/reset">Start over: forget the boxes I saved</a></p>
</main></body></html>`;
}
