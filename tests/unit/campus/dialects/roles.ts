import { allShown, checked, type Dialect, each, FAMILY } from './family.ts';

const heads = ['Name', 'Relationship', 'Guardian', 'Portal'];
const div = (role: string, inner: string, more = '') => `<div role="${role}"${more}>${inner}</div>`;
const parts = ['id', 'type', 'guardian', 'portal'];
const link = (c: { id: string; name: string }) => `<a href="#" data-person-id="${c.id}">${c.name}</a>`;

/** Grids made of roles. */
export const roles: Dialect[] = [
  {
    title: 'role=table of divs with rowgroups',
    html: div(
      'table',
      div('rowgroup', div('row', heads.map((text) => div('columnheader', text)).join(''))) +
        div(
          'rowgroup',
          each((c) =>
            div(
              'row',
              [
                link(c),
                c.type,
                `<input type="checkbox"${checked(c.guardian)}>`,
                `<input type="checkbox"${checked(c.portal)}>`,
              ]
                .map((value) => div('cell', value))
                .join(''),
            ),
          ),
        ),
    ),
    expected: allShown(...parts),
  },
  {
    title: 'role=grid with a wrapper between row and cells, role=checkbox',
    html: div(
      'grid',
      div('row', `<div>${heads.map((text) => div('columnheader', text)).join('')}</div>`) +
        each((c) =>
          div(
            'row',
            `<div>${[link(c), c.type, div('checkbox', '', ` aria-checked="${c.guardian}" aria-label="Guardian"`), div('checkbox', '', ` aria-checked="${c.portal}"`)].map((v) => div('gridcell', v)).join('')}</div>`,
          ),
        ),
    ),
    expected: allShown(...parts),
  },
  {
    title: 'AG Grid: pinned name, rows of parts out of order, columns virtual',
    html: div(
      'treegrid',
      `<div class="ag-pinned-left-header">${div('row', div('columnheader', '<span class="ag-header-cell-text">Name</span>', ' aria-colindex="1"'), ' aria-rowindex="1"')}</div>
       <div class="ag-header-viewport">${div(
         'row',
         heads
           .slice(1)
           .map((text, at) => div('columnheader', `<span>${text}</span>`, ` aria-colindex="${at + 2}"`))
           .reverse()
           .join(''),
         ' aria-rowindex="1"',
       )}</div>
       <div class="ag-pinned-left-cols-container" role="rowgroup">${each((c, at) => div('row', div('gridcell', link(c), ' aria-colindex="1"'), ` aria-rowindex="${at + 2}"`))}</div>
       <div class="ag-center-cols-container" role="rowgroup">${FAMILY.map((c, at) =>
         div(
           'row',
           div(
             'gridcell',
             `<div class="ag-checkbox-input-wrapper${c.portal ? ' ag-checked' : ''}"><input class="ag-checkbox-input" type="checkbox"${checked(c.portal)}></div>`,
             ' aria-colindex="4"',
           ) +
             div('gridcell', `<input type="checkbox"${checked(c.guardian)}>`, ' aria-colindex="3"') +
             div('gridcell', c.type, ' aria-colindex="2"'),
           ` aria-rowindex="${at + 2}"`,
         ),
       )
         .reverse()
         .join('')}</div>`,
      ' aria-rowcount="5"',
    ),
    expected: allShown(...parts),
  },
  {
    title: 'Angular Material: mat-table, mat-checkbox with native box, slide toggle',
    html: `<mat-table role="table"><mat-header-row role="row">${heads.map((text) => `<mat-header-cell role="columnheader" mat-sort-header aria-sort="none"><div class="mat-sort-header-container"><div>${text}</div><div class="mat-sort-header-arrow"></div></div></mat-header-cell>`).join('')}</mat-header-row>${each(
      (c) =>
        `<mat-row role="row"><mat-cell role="cell">${link(c)}</mat-cell><mat-cell role="cell">${c.type}</mat-cell>
       <mat-cell role="cell"><mat-checkbox><div class="mdc-checkbox"><div class="touch"></div><input type="checkbox" class="mdc-checkbox__native-control"${checked(c.guardian)}><div class="mdc-checkbox__background"><svg aria-hidden="true"><path/></svg></div></div><label></label></mat-checkbox></mat-cell>
       <mat-cell role="cell"><mat-slide-toggle><button role="switch" type="button" aria-checked="${c.portal}"><span class="icons"><svg aria-hidden="true"></svg></span></button></mat-slide-toggle></mat-cell></mat-row>`,
    )}</mat-table>`,
    expected: allShown(...parts),
  },
];
