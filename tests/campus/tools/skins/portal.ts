import { esc } from '../../html.ts';
import { contentPath } from '../paths.ts';
import type { PracticeTool } from '../types.ts';
import { type Dialect, draw, fieldID } from './dialect.ts';
import { kendoCell } from './kendo-cell.ts';
import { plainButtons, plainGrid } from './plain.ts';

const dialect: Dialect = {
  heading: (text, level) => `<h${level}>${text}</h${level}>`,
  text: (text) => `<p>${text}</p>`,
  fields: ({ title, fields }) =>
    `<div class="collapsible-card card">${title === undefined ? '' : `<h4 class="collapsible-card__header">${esc(title)}</h4>`}${fields
      .map(
        ({ label, value, id = fieldID(label) }) =>
          `<div class="portal-row"><strong>${esc(label)}</strong><span class="ng-star-inserted">${kendoCell(value, id, false)}</span></div>`,
      )
      .join('\n')}</div>`,
  grid: (block) => `<div class="collapsible-card card">${plainGrid(block, 'tl-table plain')}</div>`,
  buttons: plainButtons,
  section: (title, _done, inside) =>
    `<div class="collapsible-card card"><h4 class="collapsible-card__header">${title}</h4>${inside}</div>`,
};

/** What the portal's script puts into the inner document. The student's name stands in the switcher, top right. */
export function portalContent({ blocks, person, tool }: PracticeTool): string {
  const switcher =
    person === null
      ? ''
      : `<div class="portal-person"><button type="button" class="person-switcher" aria-haspopup="true">${esc(person.name)}</button></div>`;
  return `<tl-app>${switcher}<main><h1>${esc(tool)}</h1>${draw(blocks, dialect)}<p class="card__note">Practice data.</p></main></tl-app>`;
}

/** The inner document, in `iframe[name=main-workspace]`. */
export const portalInner = (tool: PracticeTool): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Campus Parent (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"><link rel="stylesheet" href="/campus/static/tool.css"><script src="/campus/static/tool.js" data-content="${esc(contentPath(tool, 'portal'))}" defer></script></head>
<body><app-root ng-version="19.2.14"></app-root></body></html>`;

/** The outer document: menu button, logo, and the page in its frame (campus-pages.md §6). */
export function portalOuter({ page }: PracticeTool, inner: string): string {
  const title = page === 'portal-student' ? 'Campus Student' : 'Campus Parent';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} (Practice)</title>
<link rel="stylesheet" href="/campus/static/shell.css"><link rel="stylesheet" href="/campus/static/tool.css"></head>
<body><app-root ng-version="19.2.14"><header class="portal-header"><button type="button" id="menu-toggle-button" aria-label="Menu">☰</button><div class="header__logo">Campus <a class="practice-ribbon" href="/">Practice</a></div></header>
<div class="iframe-wrapper"><iframe id="main-workspace" name="main-workspace" title="workspace" src="${esc(inner)}"></iframe></div></app-root></body></html>`;
}
