import type { Judged } from '../more-strangers/judged.ts';
import { heads, off, on, tool } from '../unseen/draw.ts';
import { ana, contacts, name, noFault, nora, noraAll, noTick, noVerdict, type Says, td, th, tr, vera } from './draw.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Thirty aunts, none of them a guardian. */
const aunts = Array.from({ length: 30 }, (_, at) =>
  vera.with(0, name(`Sample, ${letters[at % 26]?.toUpperCase()}${letters[Math.floor(at / 26)]}da`)),
);
const rows = aunts.map((row) => tr(row)).join('');
const page = (title: string, body: string, says: Says): Judged => ({
  title,
  html: [ana, tool(body)],
  pages: ['relationships'],
  says,
});

/** Lists of more than thirty rows: what a short list tells must be seen in a long one too. */
export const longLists: Judged[] = [
  page('thirty aunts and no guardian', contacts(rows), { 'REL-NONE': 'fails', 'REL-PORTAL': 'meets' }),
  page('thirty aunts, then a mother without Portal', contacts(rows + tr(nora)), {
    'REL-NONE': 'meets',
    'REL-PORTAL': 'fails 30',
  }),
  page(
    'the last of many lines says that some could not be shown',
    contacts(`${rows}<tr><td colspan="6">2 relationships are not shown.</td></tr>`),
    { 'REL-NONE': noVerdict, 'REL-PORTAL': noTick },
  ),
  page('the last of many lines turns', contacts(`${rows}<tr><td colspan="6">Loading…</td></tr>`), {
    'REL-NONE': noVerdict,
    'REL-PORTAL': noTick,
  }),
  page(
    'the last of many lines turns without a word',
    contacts(`${rows}<tr><td colspan="6"><span class="spinner"></span></td></tr>`),
    { 'REL-NONE': noVerdict, 'REL-PORTAL': noTick },
  ),
  page(
    'the last of many lines is made of grey bars',
    contacts(`${rows}<tr>${td(heads.map(() => '<span class="skeleton"></span>'))}</tr>`),
    { 'REL-NONE': noVerdict, 'REL-PORTAL': noTick },
  ),
  page(
    'the last of many lines has a link: Show more',
    contacts(`${rows}<tr><td colspan="6"><a href="#">Show more</a></td></tr>`),
    {
      'REL-NONE': noVerdict,
      'REL-PORTAL': noTick,
    },
  ),
  page(
    'a group that is shut in the middle of many lines',
    contacts(
      `${rows}<tr class="k-grouping-row"><td colspan="6"><a href="#" aria-label="Expand group">▸</a> Household (2)</td></tr>${tr(vera)}`,
    ),
    { 'REL-NONE': noVerdict, 'REL-PORTAL': noTick },
  ),
  page('a row that is hidden by a filter among many', contacts(rows + tr(noraAll, 'style="display:none"')), {
    'REL-NONE': noTick,
  }),
  page('a line of sums under many lines', contacts(rows + tr(['Total', '', '1', '1', '1', '30'])), {
    'REL-NONE': noTick,
  }),
  page(
    'the rows of another student begin in the middle of many lines',
    contacts(`${rows}<tr><th colspan="6">Practice, Ben</th></tr>${tr(noraAll)}`),
    { 'REL-NONE': noTick },
  ),
  page(
    'the rows that ended begin in the middle of many lines',
    contacts(`${rows}<tr><th colspan="6">Inactive</th></tr>${tr(noraAll)}`),
    { 'REL-NONE': noTick },
  ),
  page('a filter typed over many lines', `<label>Filter Name <input value="da"></label>${contacts(rows)}`, {
    'REL-NONE': noVerdict,
    'REL-PORTAL': noTick,
  }),
  page('a count under many lines: 30 of 64 shown', `${contacts(rows)}<p>30 of 64 contacts</p>`, {
    'REL-NONE': noVerdict,
    'REL-PORTAL': noTick,
  }),
];

const only = (title: string, body: string, says: Says, pages: Judged['pages'] = ['relationships']): Judged => ({
  title,
  html: [ana, tool(body)],
  pages,
  says,
});

/** Words and signs at the edge, and lists of others beside this one. */
export const atTheEdge: Judged[] = [
  only('Yes with a star, and a note to it', `${contacts(tr(noraAll.with(4, 'Yes*')))}<p>* Waits for approval</p>`, {
    'REL-PORTAL': noTick,
  }),
  only('Yes with a question mark', contacts(tr(noraAll.with(4, 'Yes?'))), { 'REL-PORTAL': noTick }),
  only('a button that says Check', contacts(tr(noraAll.with(4, '<button>Check</button>'))), { 'REL-PORTAL': noTick }),
  only('a button that says Done', contacts(tr(noraAll.with(4, '<button>Done</button>'))), { 'REL-PORTAL': noTick }),
  only(
    'buttons that say what can be done: Grant, Revoke',
    contacts(tr(noraAll.with(4, '<button>Grant</button>')) + tr(vera.with(4, '<button>Revoke</button>'))),
    { 'REL-PORTAL': noTick, 'REL-ACCESS': noTick },
  ),
  only('the row says in its title that it ended', contacts(tr(vera) + tr(noraAll, 'title="Ended 06/30/2024"')), {
    'REL-NONE': noTick,
  }),
  only(
    'an icon in the row is called Inactive',
    contacts(
      tr(vera) + tr(noraAll.with(0, `${noraAll[0]} <i class="fa fa-ban" aria-label="Inactive" role="img"></i>`)),
    ),
    { 'REL-NONE': noTick },
  ),
  only(
    'a picture in the row is called Deceased',
    contacts(tr(vera) + tr(noraAll.with(0, `${noraAll[0]} <img src="d.gif" alt="Deceased">`))),
    { 'REL-NONE': noTick },
  ),
  only(
    'day first, as another row proves',
    contacts(tr([...noraAll, '12/11/2026']) + tr([...vera, '25/11/2025']), [...heads, 'End Date']),
    { 'REL-NONE': noTick },
  ),
  only(
    'a window without a role lies over the list: contacts of a brother',
    `${contacts(tr(vera))}<div class="modal show" style="display:block;position:fixed"><h3>Copy from sibling: Sample, Ben</h3><table><thead><tr>${th(heads)}</tr></thead><tbody>${tr(noraAll)}</tbody></table></div>`,
    { 'REL-NONE': noTick },
  ),
  only(
    'the list of a brother beside it',
    `${contacts(tr(vera))}<aside><h3>Sibling: Sample, Ben</h3><table><thead><tr>${th(heads)}</tr></thead><tbody>${tr(noraAll)}</tbody></table></aside>`,
    { 'REL-NONE': noTick },
  ),
  only(
    'the caption of the list names another student',
    contacts(tr(nora) + tr(vera)).replace('<table>', '<table><caption>Relationships of Sample, Ben</caption>'),
    { 'REL-CUSTODY': noTick },
  ),
  only(
    'one person over two lines: the name reaches down',
    `<h2>Relationships</h2><table><thead><tr>${th(heads)}</tr></thead><tbody><tr><td rowspan="2">${name('Practice, Nora')}</td>${td(nora.slice(1))}</tr><tr>${td(['Guardian', on, on, off, on])}</tr></tbody></table>`,
    { 'REL-PORTAL': 'fails 0, 1', 'REL-DUP': noFault },
  ),
  only(
    'a header over two columns: Guardian and since when',
    `<h2>Relationships</h2><table><thead><tr><th>Name</th><th>Relationship</th><th colspan="2">Guardian</th><th>Portal</th><th>Mailing</th></tr></thead><tbody>${tr([name('Practice, Nora'), 'Mother', on, '08/01/2020', off, on])}</tbody></table>`,
    { 'REL-PORTAL': noTick },
  ),
  only(
    'DataTables that scroll: the headers once more in the body',
    `<h2>Relationships</h2><div class="dataTables_scroll"><div class="dataTables_scrollHead"><table><thead><tr>${th(heads)}</tr></thead></table></div><div class="dataTables_scrollBody"><table><thead><tr style="height:0">${heads.map((head) => `<th style="height:0"><div class="dataTables_sizing" style="height:0;overflow:hidden">${head}</div></th>`).join('')}</tr></thead><tbody>${tr(nora)}${tr(vera)}</tbody></table></div></div>`,
    { 'REL-PORTAL': 'fails 0', 'REL-DUP': 'meets', 'REL-NONE': 'meets' },
  ),
  only(
    'DataTables that hide a column on a small screen',
    `<h2>Relationships</h2><table><thead><tr>${heads.map((head) => `<th${head === 'Portal' ? ' style="display:none"' : ''}>${head}</th>`).join('')}</tr></thead><tbody><tr>${noraAll.map((cell, at) => `<td${at === 4 ? ' style="display:none"' : ''}>${cell}</td>`).join('')}</tr></tbody></table>`,
    { 'REL-PORTAL': noTick, 'REL-NONE': 'meets' },
  ),
  only(
    'jqGrid: a first row that only measures',
    `<h2>Relationships</h2><div class="ui-jqgrid"><div class="ui-jqgrid-hdiv"><table class="ui-jqgrid-htable"><thead><tr>${heads.map((head) => `<th role="columnheader"><div>${head}<span class="s-ico" style="display:none"></span></div></th>`).join('')}</tr></thead></table></div><div class="ui-jqgrid-bdiv"><table role="grid"><tbody><tr class="jqgfirstrow" role="row" style="height:auto">${heads.map(() => '<td role="gridcell" style="height:0px"></td>').join('')}</tr>${[nora, vera].map((row) => `<tr role="row" class="jqgrow">${row.map((cell) => `<td role="gridcell">${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div></div>`,
    { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' },
  ),
  only(
    'Ext JS: boxes of class alone',
    contacts(
      tr(
        noraAll
          .with(4, '<div class="x-grid-checkcolumn" role="button" tabindex="0"></div>')
          .with(2, '<div class="x-grid-checkcolumn x-grid-checkcolumn-checked" role="button" tabindex="0"></div>'),
      ),
    ),
    { 'REL-PORTAL': noTick, 'REL-NONE': noTick },
  ),
  only(
    'components that hide their box: checked="false"',
    contacts(
      tr(
        noraAll
          .with(2, '<ic-checkbox checked="false"></ic-checkbox>')
          .with(4, '<ic-checkbox checked="true"></ic-checkbox>'),
      ),
    ),
    { 'REL-NONE': noTick, 'REL-PORTAL': noTick },
  ),
  only(
    'a hint beside the box',
    contacts(tr(nora.with(4, `<label>${off} Portal</label><small>Requires Guardian</small>`)) + tr(vera)),
    { 'REL-PORTAL': 'fails 0' },
  ),
  only(
    'a soft hyphen in the headers',
    contacts(
      tr(nora) + tr(vera),
      heads.map((head) => head.replace('Guardian', 'Guard\u00adian').replace('Messenger', 'Messen\u200bger')),
    ),
    { 'REL-PORTAL': 'fails 0' },
  ),
  only('a name from right to left', contacts(tr(nora.with(0, name('\u202ePractice, Nora\u202c'))) + tr(vera)), {
    'REL-PORTAL': 'fails 0',
  }),
];
