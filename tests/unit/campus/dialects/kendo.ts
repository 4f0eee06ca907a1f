import { allShown, type Contact, checked, type Dialect, each, FAMILY, shown } from './family.ts';

const th = (text: string, at: number | null, more = '') =>
  `<th class="k-header" role="columnheader" scope="col" aria-sort="none"${at ? ` aria-colindex="${at}"` : ''}${more}><span class="k-cell-inner"><span class="k-link"><span class="k-column-title">${text}</span></span><a class="k-grid-header-menu" href="#" title="${text} Filter Menu" aria-label="${text} Filter Menu"><svg></svg></a></span></th>`;
const box = (on: boolean) => `<input type="checkbox" class="k-checkbox k-checkbox-md"${checked(on)}>`;
const heads = ['Name', 'Relationship', 'Guardian', 'Portal'];
const values = (c: Contact) => [
  `<a href="/campus/sis/x?personID=${c.id}">${c.name}</a>`,
  c.type,
  box(c.guardian),
  box(c.portal),
];
const head = (from: number, to: number, numbered: boolean) =>
  `<tr role="row" aria-rowindex="1">${heads
    .slice(from, to)
    .map((text, at) => th(text, numbered ? from + at + 1 : null))
    .join('')}</tr>`;
const filter = (from: number, to: number, numbered: boolean) =>
  `<tr class="k-filter-row" role="row" aria-rowindex="2">${heads
    .slice(from, to)
    .map(
      (text, at) =>
        `<td role="gridcell" aria-label="${text} Filter"${numbered ? ` aria-colindex="${from + at + 1}"` : ''}><input class="k-input-inner" type="text" value=""><span>Contains</span></td>`,
    )
    .join('')}</tr>`;
const line = (c: Contact, at: number, from: number, to: number, numbered: boolean) =>
  `<tr class="k-master-row" role="row"${numbered ? ` aria-rowindex="${at + 3}"` : ''}>${values(c)
    .slice(from, to)
    .map(
      (value, column) => `<td role="gridcell"${numbered ? ` aria-colindex="${from + column + 1}"` : ''}>${value}</td>`,
    )
    .join('')}</tr>`;
const group = (span: number) =>
  `<tr class="k-grouping-row" role="row"><td role="gridcell" aria-colindex="1" colspan="${span}" aria-expanded="true"><p><a href="#"></a>Household: Quimbly</p></td></tr>`;
const table = (inner: string, tag: 'thead' | 'tbody') =>
  `<table class="k-table" role="presentation"><${tag} role="rowgroup">${inner}</${tag}></table>`;
const grid = (inner: string, pager = '', rowcount = FAMILY.length + 2) =>
  `<kendo-grid class="k-grid k-grid-md"><div class="k-grid-aria-root" role="grid" aria-rowcount="${rowcount}" aria-colcount="4">${inner}</div>${pager}</kendo-grid>`;
const pager = (text: string) =>
  `<kendo-pager class="k-pager" role="application"><button title="Go to the next page" aria-disabled="false"></button><span class="k-pager-info">${text}</span></kendo-pager>`;
const whole = (numbered: boolean) =>
  `<div class="k-grid-header">${table(head(0, 4, numbered) + filter(0, 4, numbered), 'thead')}</div>
   <div class="k-grid-container">${table(group(4) + each((c, at) => line(c, at, 0, 4, numbered)), 'tbody')}</div>`;
const locked = (numbered: boolean, at: number) =>
  `<div class="k-grid-header"><div class="k-grid-header-locked">${table(head(0, at, numbered), 'thead')}</div><div class="k-grid-header-wrap">${table(head(at, 4, numbered), 'thead')}</div></div>
   <div class="k-grid-container"><div class="k-grid-content-locked">${table(group(at) + each((c, i) => line(c, i, 0, at, numbered)), 'tbody')}</div>
   <div class="k-grid-content">${table(group(4 - at) + each((c, i) => line(c, i, at, 4, numbered)), 'tbody')}</div></div>`;
const parts = ['id', 'type', 'guardian', 'portal'];

/** Kendo grids as Angular and jQuery draw them. */
export const kendo: Dialect[] = [
  { title: 'Kendo, numbered columns, filter row, group row', html: grid(whole(true)), expected: allShown(...parts) },
  { title: 'Kendo, columns without numbers', html: grid(whole(false)), expected: allShown(...parts) },
  { title: 'Kendo, one locked column, numbered', html: grid(locked(true, 1), '', 5), expected: allShown(...parts) },
  { title: 'Kendo, one locked column, no numbers', html: grid(locked(false, 1), '', 5), expected: allShown(...parts) },
  { title: 'Kendo, two locked columns, no numbers', html: grid(locked(false, 2), '', 5), expected: allShown(...parts) },
  {
    title: 'Kendo for jQuery: each part a grid of its own',
    html: `<div class="k-grid">${locked(false, 2).replaceAll('role="presentation"', 'role="grid"')}</div>`,
    expected: allShown(...parts),
  },
  {
    title: 'Kendo pager over 400',
    html: grid(whole(true), pager('1 - 4 of 400 items')),
    expected: allShown(...parts),
    count: { seen: 4, total: 400 },
  },
  {
    title: 'Kendo virtual rows: claims 402 with its header and filter',
    html: grid(whole(true), '', 402),
    expected: allShown(...parts),
    count: { seen: 4, total: 400 },
  },
  {
    title: 'Kendo without records beside one with rows',
    html: `${grid(`${table(head(0, 4, true), 'thead')}${table('<tr class="k-grid-norecords" role="row"><td role="gridcell" colspan="4">No records available.</td></tr>', 'tbody')}`, '', 1)}
      ${grid(
        `${table(head(0, 4, true), 'thead')}${table(
          FAMILY.slice(0, 1)
            .map((c, at) => line(c, at, 0, 4, true))
            .join(''),
          'tbody',
        )}`,
        '',
        2,
      )}`,
    expected: FAMILY.slice(0, 1).map((c) => shown(c, parts)),
  },
];
