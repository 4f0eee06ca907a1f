/** The bar of the New Look over a student's tools. `more` stands behind the number and the grade. */
export const bar = (name: string, number: string, more = '') => ({
  url: '/campus/sis/campus-tools/relationships',
  title: 'Infinite Campus',
  body: `<header role="banner"><button aria-label="Context Switcher">26-27 Practice Alder High School</button></header>
    <main id="main-content"><ic-title-bar-container><ic-title-bar><h1>Relationships</h1>
      <ic-title-bar-selected-context-item><span>${name} </span><ul><li>${number}</li><li>Grade: 09</li></ul></ic-title-bar-selected-context-item>
      ${more}</ic-title-bar></ic-title-bar-container>
      <iframe id="main-workspace" title="workspace"></iframe></main>`,
});

/** A frame of a tool under such a bar. */
export const tool = (body: string, slug = 'relationships') => ({
  url: `/campus/sis/campus-tools/${slug}?personID=914001`,
  body,
});

export const on = '<input type="checkbox" checked>';
export const off = '<input type="checkbox">';

/** A plain table. */
export const table = (heads: string[], rows: string[][], attributes = '') =>
  `<table ${attributes}><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
   <tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

/** Rows of a Kendo grid, which says by numbers where a cell stands. */
export const grid = (heads: string[], rows: string[][], { count = rows.length, from = 0, after = '' } = {}) =>
  `<kendo-grid class="k-grid k-grid-md"><div class="k-grid-aria-root" role="grid" aria-rowcount="${count + 1}" aria-colcount="${heads.length}">
   <div class="k-grid-header" role="presentation"><table role="presentation"><thead role="rowgroup"><tr role="row" aria-rowindex="1">${heads
     .map(
       (head, at) =>
         `<th role="columnheader" aria-colindex="${at + 1}" class="k-header"><span class="k-column-title">${head}</span></th>`,
     )
     .join('')}</tr></thead></table></div>
   <kendo-grid-list class="k-grid-container" role="presentation"><div class="k-grid-content k-virtual-content" role="presentation"><table role="presentation"><tbody role="rowgroup">${rows
     .map(
       (cells, at) =>
         `<tr role="row" aria-rowindex="${at + from + 2}" class="k-master-row">${cells
           .map((cell, column) => `<td role="gridcell" aria-colindex="${column + 1}">${cell}</td>`)
           .join('')}</tr>`,
     )
     .join('')}</tbody></table></div></kendo-grid-list></div>${after}</kendo-grid>`;

/** A list of contacts with the columns that most districts show. */
export const heads = ['Name', 'Relationship', 'Guardian', 'Mailing', 'Portal', 'Messenger'];
