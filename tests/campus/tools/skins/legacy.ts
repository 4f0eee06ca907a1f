import { esc, legacyDocument } from '../../html.ts';
import { toolInner } from '../paths.ts';
import type { Block, PracticeTool } from '../types.ts';
import { type Dialect, draw, fieldID } from './dialect.ts';
import { legacyCell } from './legacy-cell.ts';

type Grid = Extract<Block, { kind: 'grid' }>;

const FIRST_KEY = 40_000;

/** A part of the page in a layout table of its own, under a bar. */
const part = (
  title: string | undefined,
  inside: string,
): string => `<table cellpadding="0" cellspacing="0" border="0" width="100%">
${title === undefined ? '' : `<tr><td class="detailHeader">${title}</td></tr>`}
<tr><td class="detailFormColumn">${inside}</td></tr></table>`;

const line = ({ columns, rows }: Grid, row: number): string =>
  `<tr class="${row % 2 ? 'gridRowAlt' : 'gridRow'}">${(rows[row] ?? [])
    .map(
      (cell, at) =>
        `<td class="gridCell"${typeof cell !== 'string' && 'box' in cell ? ' align="center"' : ''}>${legacyCell(cell, `${fieldID(columns[at] ?? '')}_${FIRST_KEY + row}`)}</td>`,
    )
    .join('')}</tr>`;

const grid = (block: Grid): string => `<table class="grid" cellpadding="2" cellspacing="0" border="0">
<tr>${block.columns.map((label) => `<td class="gridHeader" valign="bottom">${esc(label)}</td>`).join('')}</tr>
${block.rows.map((_, row) => line(block, row)).join('\n')}
</table>${block.more === undefined ? '' : `<div class="detailNote">1 - ${block.rows.length} of ${block.more}</div>`}`;

const dialect: Dialect = {
  heading: (text) =>
    `<table cellpadding="0" cellspacing="0" border="0" width="100%"><tr><td class="detailHeader">${text}</td></tr></table>`,
  text: (text) => `<div class="detailNote">${text}</div>`,
  fields: ({ title, fields }) =>
    part(
      title === undefined ? undefined : esc(title),
      `<table cellpadding="2" cellspacing="0" border="0">${fields
        .map(
          ({ label, value, id = fieldID(label) }) =>
            `<tr><td class="detailFormLabel" nowrap>${esc(label)}:</td><td class="detailFormColumn">${legacyCell(value, id)}</td></tr>`,
        )
        .join('\n')}</table>`,
    ),
  grid: (block) => part(block.title === undefined ? undefined : esc(block.title), grid(block)),
  buttons: (labels) =>
    `<div class="detailNote">${labels.map((label) => `<input type="button" value="${label}" onclick="act()">`).join('&nbsp;')}</div>`,
  section: (title, done, inside) =>
    part(
      `${done ? '<img src="/campus/static/icon-done.svg" width="12" height="12" title="Complete" alt=""> ' : ''}${title}`,
      inside,
    ),
};

/** The tool itself, in `frameWorkspaceDetail`: one form of nested layout tables. */
export function legacyTool(tool: PracticeTool, look: string): string {
  const personID = tool.person === null ? '' : `<input type="hidden" name="personID" value="${tool.person.personID}">`;
  return legacyDocument(
    `${tool.tool} (Practice)`,
    'legacy.css',
    'legacy-detail.js',
    `<body class="detail" onload="initPage()">
<form name="detailForm" method="post" action="${esc(toolInner.detail(tool, look))}">${personID}
${draw(tool.blocks, dialect)}
<div class="detailNote" id="statusLine">Practice data.</div>
</form>
</body>`,
  );
}
