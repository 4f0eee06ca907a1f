import { noTick, noVerdict, td } from '../fresh/draw.ts';
import { off, on } from '../unseen/draw.ts';
import { base, nobody, nora, noraAll, people, plainly, rels, vera } from './draw.ts';

const none = people(base, nora.with(2, off), vera);
/** Two of five are on the page, none of them a guardian: nobody can say that there is none. */
const partly = (title: string, more: string) => rels(`two of five: ${title}`, none + more, { 'REL-NONE': noVerdict });
/** Two of two: the list is whole, and none is a guardian. */
const whole = (title: string, more: string) => rels(`two of two: ${title}`, none + more, { 'REL-NONE': 'fails' });
/** Beside the list without a guardian stands another one with guardians, which is not today's list of this student. */
const beside = (title: string, before: string, after = '') =>
  rels(title, `<h2>Relationships</h2>${before}${none.replace('<h2>Relationships</h2>', '')}${after}`, nobody);
const other = people(base, noraAll, [...vera].with(2, on)).replace('<h2>Relationships</h2>', '');

/** Pagers of many products; and lists that stand beside the list. */
export const pagersAndCopies = [
  partly('a field for the number of the page', '<div class="pager">Page <input value="1" size="2"> of 3</div>'),
  partly('View 1 - 2 of 5', '<div class="ui-paging-info">View 1 - 2 of 5</div>'),
  partly('Showing 1 to 2 of 5 entries', '<div class="dataTables_info" role="status">Showing 1 to 2 of 5 entries</div>'),
  partly('Displaying 1 - 2 of 5', '<div class="x-toolbar">Displaying 1 - 2 of 5</div>'),
  partly(
    '5 items found, displaying 1 to 2',
    '<span class="pagebanner">5 items found, displaying 1 to 2.</span><span class="pagelinks">[First/Prev] <b>1</b>, <a href="#">2</a>, <a href="#">3</a> [<a href="#">Next</a>/<a href="#">Last</a>]</span>',
  ),
  partly(
    'Rows per page: 2, 1–2 of 5',
    '<div class="MuiTablePagination-root"><p>Rows per page:</p><div role="combobox">2</div><p>1–2 of 5</p><button aria-label="Go to previous page" disabled></button><button aria-label="Go to next page"></button></div>',
  ),
  partly(
    '1–2 of more than 2',
    '<div class="MuiTablePagination-root"><p>Rows per page:</p><div role="combobox">2</div><p>1–2 of more than 2</p><button aria-label="Go to next page"></button></div>',
  ),
  rels(
    'two of five: page numbers in the last line of the table',
    none.replace(
      '</tbody>',
      '<tr class="pgr"><td colspan="4"><table><tr><td><span>1</span></td><td><a href="#">2</a></td><td><a href="#">3</a></td></tr></table></td></tr></tbody>',
    ),
    { 'REL-NONE': noVerdict },
  ),
  partly(
    'Next »',
    '<div class="pagination"><span class="disabled">« Previous</span> <a href="#" rel="next">Next »</a></div>',
  ),
  partly('a button Load 3 more contacts', '<button>Load 3 more contacts</button>'),
  partly('+3 more', '<a href="#">+3 more</a>'),
  partly('View all 5 contacts', '<a href="#">View all 5 contacts</a>'),
  partly('Total records: 5', '<div class="footer">Total records: 5</div>'),
  partly('Results: 5', '<div class="summary">Results: 5</div>'),
  partly('Total: 5 contacts, above the list', '<p>Total: 5 contacts</p>'),
  partly('Mostrando 1 a 2 de 5', '<div>Mostrando 1 a 2 de 5 registros</div>'),
  partly('Viewing 2 / 5', '<div class="count">Viewing 2 / 5</div>'),
  whole('Showing 1 to 2 of 2 entries', '<div class="dataTables_info" role="status">Showing 1 to 2 of 2 entries</div>'),
  whole(
    '1–2 of 2',
    '<div class="MuiTablePagination-root"><p>Rows per page:</p><div role="combobox">25</div><p>1–2 of 2</p><button aria-label="Go to next page" disabled></button></div>',
  ),
  whole('Page 1 of 1', '<div>Page 1 of 1</div>'),
  whole('2 items found', '<span class="pagebanner">2 items found, displaying all items.</span>'),
  whole('Total records: 2', '<div class="footer">Total records: 2</div>'),
  beside('the contacts of a sister below', '', `<h2>Relationships of Practice, Bea</h2>${other}`),
  beside('the list as it was on a day two years ago, below', '', `<h3>As of 08/01/2024</h3>${other}`),
  beside('what the list will be after a merge, below', '', `<h3>After merge (preview)</h3>${other}`),
  beside('what OLR asks for, below', '', `<h3>Requested changes (not yet approved)</h3>${other}`),
  beside('a list that was deleted, below', '', `<h3>Deleted relationships</h3>${other}`),
  beside('the contacts of a brother above', `<h3>Sibling contacts: Practice, Ben</h3>${other}`),
  rels(
    'the list as of a day two years ago, chosen over it',
    `<label>Effective Date <input value="08/01/2024"></label>${people(base, noraAll, vera)}`,
    { 'REL-NONE': noTick },
  ),
  ...['As of', 'View Date', 'Fecha efectiva'].map((label) =>
    rels(
      `the list as of another day: ${label}`,
      `<label>${label} <input type="date" value="2024-08-01"></label>${people(base, noraAll, vera)}`,
      { 'REL-NONE': noTick },
    ),
  ),
  ...['Effective Date', 'As of'].map((label) =>
    rels(
      `the list as of today: ${label}`,
      `<label>${label} <input value="${new Date().toLocaleDateString('en-US')}"></label>${people(base, nora, vera)}`,
      plainly,
    ),
  ),
  rels(
    'the form of an entry below the list, with a day of its own',
    `${people(base, nora, vera)}<form><label>Effective Date <input value="08/01/2024"></label></form>`,
    plainly,
  ),
  rels('a button that says Save, and a note that it went well', `<p>Saved</p>${people(base, nora, vera)}`, plainly),
  rels('a list whose words were not yet filled in', people(base, ['{{contact.name}}', '{{contact.type}}', on, on]), {
    'REL-NONE': noTick,
    'REL-NOPORTAL': noTick,
  }),
  rels(
    'a hidden row to copy new ones from, its boxes ticked',
    none.replace(
      '<tbody>',
      `<tbody><tr style="display:none" class="template">${td(['New, Contact', 'Mother', on, on])}</tr>`,
    ),
    { 'REL-NONE': 'fails' },
    { facts: { relationships: [{ guardian: false }, { guardian: false }] } },
  ),
  rels(
    'a row to copy new ones from, hidden by ng-hide',
    none.replace('<tbody>', `<tbody><tr hidden class="ng-hide">${td(['New, Contact', 'Mother', on, on])}</tr>`),
    { 'REL-NONE': 'fails' },
  ),
  rels(
    'a detail row with the history of the portal, Yes in the past',
    people(base, nora, vera).replace(
      '</tr><tr >',
      `</tr><tr class="detail"><td colspan="4"><table><thead><tr><th>Portal</th><th>Date</th></tr></thead><tbody><tr><td>Yes</td><td>08/01/2020</td></tr><tr><td>No</td><td>06/30/2024</td></tr></tbody></table></td></tr><tr >`,
    ),
    plainly,
    { facts: { relationships: [{ portal: false }, { portal: false }] } },
  ),
  rels(
    'below, who was looked at last: names without boxes',
    `${people(base, nora, vera)}<h3>Recently viewed</h3><table><tr><th>Name</th><th>Relationship</th></tr><tr><td>Sample, Ida</td><td>Mother</td></tr></table>`,
    plainly,
  ),
  rels(
    'below, what was changed: Portal from No to Yes',
    `${people(base, nora, vera)}<h3>Change log</h3><table><tr><th>Date</th><th>Person</th><th>Field</th><th>Old</th><th>New</th></tr><tr><td>11/01/2026</td><td>Practice, Nora</td><td>Portal</td><td>Yes</td><td>No</td></tr></table>`,
    plainly,
    { facts: { relationships: [{ portal: false }, { portal: false }] } },
  ),
];
