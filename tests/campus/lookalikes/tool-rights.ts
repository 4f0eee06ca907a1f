import { shellWithoutPerson } from '../skins/shell.ts';
import type { Lookalike } from './types.ts';

const tools = ['Relationships', 'Households', 'Demographics', 'Membership in Households', 'Census Wizard'];
const labels = ['Name', 'Relationship', 'Guardian', 'Portal', 'Read', 'Write', 'Delete'];

const line = (tool: string, index: number): string =>
  `<tr role="row" aria-rowindex="${index + 2}" class="k-table-row"><td role="gridcell" class="k-table-td">Census &gt; ${tool}</td><td role="gridcell" class="k-table-td">Sub-right</td>${labels
    .slice(2)
    .map(
      (_, at) =>
        `<td role="gridcell" class="k-table-td"><input type="checkbox" class="k-checkbox"${(index + at) % 3 ? ' checked' : ''}></td>`,
    )
    .join('')}</tr>`;

const grid = (): string => `<div class="k-grid k-grid-md"><div class="k-grid-aria-root" role="grid" aria-rowcount="6">
<div class="k-grid-header" role="presentation"><table class="k-grid-header-table k-table" role="presentation"><thead role="rowgroup"><tr role="row">${labels
  .map(
    (label) => `<th role="columnheader" class="k-header k-table-th"><span class="k-column-title">${label}</span></th>`,
  )
  .join('')}</tr></thead></table></div>
<div class="k-grid-content" role="presentation"><table class="k-grid-table k-table" role="presentation"><tbody role="rowgroup">
${tools.map(line).join('\n')}
</tbody></table></div></div></div>`;

/** The rights of a user group on the Census tools: a grid of boxes under the same words. */
export const toolRights: Lookalike = {
  id: 'tool-rights',
  title: 'Tool rights',
  path: '/campus/sis/tools-core/tool-rights?appName=practice',
  pages: {
    '/campus/sis/tools-core/tool-rights': () =>
      shellWithoutPerson('Tool Rights', '/campus/apps/user/tool-rights?groupID=12'),
    '/campus/apps/user/tool-rights': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Tool Rights (Practice)</title><link rel="stylesheet" href="/campus/static/kendo.css"></head>
<body><app-root><div class="card"><h3 class="card__header">Tool Rights: Practice registrars</h3><p class="card__note">Census &gt; Relationships and its sub-rights</p>${grid()}</div></app-root></body></html>`,
  },
};
