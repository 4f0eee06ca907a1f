import { esc } from '../../html.ts';
import type { PracticeTool } from '../types.ts';
import { type Dialect, draw, fieldID, isControl } from './dialect.ts';
import { kendoCell } from './kendo-cell.ts';
import { plainButtons, plainGrid } from './plain.ts';

const dialect: Dialect = {
  heading: (text, level) => `<h${level}>${text}</h${level}>`,
  text: (text) => `<p>${text}</p>`,
  fields: ({ title, fields }) =>
    `<fieldset>${title === undefined ? '' : `<legend>${esc(title)}</legend>`}<dl>${fields
      .map(({ label, value, id = fieldID(label) }) => {
        const name = isControl(value) ? `<label for="${id}">${esc(label)}</label>` : esc(label);
        return `<dt>${name}</dt><dd>${kendoCell(value, id, false)}</dd>`;
      })
      .join('\n')}</dl></fieldset>`,
  grid: (block) => plainGrid(block, 'plain'),
  buttons: plainButtons,
  section: (title, done, inside) =>
    `<details open class="pleat${done ? ' complete' : ''}"><summary>${title}${done ? ' <img src="/campus/static/icon-done.svg" width="14" height="14" alt="Complete">' : ''}</summary>${inside}</details>`,
};

/** A window of its own, without the shell: the review of an application (campus-pages.md §5). */
export function windowTool({ tool, blocks, person, school }: PracticeTool): string {
  const whose = person === null ? '' : `<p>${esc(person.name)}</p>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${esc(tool)} (Practice)</title>
<link rel="stylesheet" href="/campus/static/tool.css"></head>
<body><main class="window"><h1>${esc(tool)}</h1>${whose}<p>${esc(school)}. Practice data.</p>
${draw(blocks, dialect)}
</main></body></html>`;
}
