import type { Judged } from '../more-strangers/judged.ts';
import { bar, tool } from '../unseen/draw.ts';
import {
  box,
  columns,
  fault,
  link,
  noFault,
  nora,
  noraShut,
  noTick,
  open,
  page,
  plain,
  type Row,
  vera,
} from './draw.ts';

const tds = (row: Row) => row.map((cell) => `<td>${box(cell)}</td>`).join('');
const tr = (row: Row, more = '') => `<tr ${more}>${tds(row)}</tr>`;
const th = columns.map((one) => `<th>${one}</th>`).join('');
const table = (body: string, head = `<tr>${th}</tr>`) =>
  `<h2>Relationships</h2><table><thead>${head}</thead><tbody>${body}</tbody></table>`;
const wide = (text: string, tag = 'td') => `<tr><${tag} colspan="6">${text}</${tag}></tr>`;
/** The father with both boxes, whose row is not what it seems. */
const omar: Row = [link('Practice, Omar'), 'Father', true, true, true, true];
const omarShut: Row = [link('Practice, Omar'), 'Father', true, true, false, true];

/** The only guardian's row is gone, or not yet there: nobody may say that there is one. */
const gone = (title: string, body: string) => page(title, table(body), { 'REL-NONE': noTick, 'REL-NOPORTAL': noTick });

const ended: Judged[] = [
  gone(
    'the guardian stands in a group of past relationships',
    `${wide('Current')}${tr(vera)}${wide('Past')}${tr(omar)}`,
  ),
  gone(
    'the guardian stands under Inactive',
    `${wide('Active', 'th')}${tr(vera)}${wide('Inactive (1)', 'th')}${tr(omar)}`,
  ),
  gone('the guardian’s row is struck', `${tr(vera)}${tr(omar, 'style="text-decoration: line-through"')}`),
  gone(
    'each cell of the guardian is struck',
    `${tr(vera)}<tr>${omar.map((cell) => `<td><s>${box(cell)}</s></td>`).join('')}</tr>`,
  ),
  gone(
    'the guardian has a badge Ended',
    `${tr(vera)}${tr([`${omar[0]} <span class="badge">Ended</span>`, ...omar.slice(1)])}`,
  ),
  gone(
    'the guardian has a badge Deceased',
    `${tr(vera)}${tr([`${omar[0]} <span class="badge">Deceased</span>`, ...omar.slice(1)])}`,
  ),
  gone(
    'the guardian is still to be approved',
    `${tr(vera)}${tr([`${omar[0]} <em>(pending approval)</em>`, ...omar.slice(1)])}`,
  ),
  gone('the guardian stands under Pending changes', `${tr(vera)}${wide('Pending changes')}${tr(omar)}`),
  gone(
    'the guardian is marked for deletion',
    `${tr(vera)}${tr(omar, 'class="row-deleted" title="Will be deleted on save"')}`,
  ),
  gone(
    'the guardian is another child’s',
    `${wide('Practice, Ana M')}${tr(vera)}${wide('Practice, Ben (sibling)')}${tr(omar)}`,
  ),
  gone(
    'the guardian stands under Proposed',
    `${tr(vera)}${wide('<b>Proposed by family (Portal request)</b>')}${tr(omar)}`,
  ),
  gone(
    'the row is a sample',
    `${tr(vera)}${tr([link('Example, Parent'), 'Mother', true, true, true, true], 'class="example" aria-label="Example row"')}`,
  ),
];

const status = (text: string) =>
  page(
    `a Status column says ${text} of the only guardian`,
    plain(
      [
        [...vera, 'Active'],
        [...omar, text],
      ],
      { heads: [...columns, 'Status'] },
    ),
    { 'REL-NONE': noTick },
  );

const statuses = ['Inactive', 'Ended', 'Former', 'Denied', 'Pending', 'Deceased', 'Archived', 'Removed'].map(status);

const date = (title: string, end: string, says: Record<string, string>) =>
  page(
    title,
    plain([['<a href="#">Practice, Omar</a>', 'Father', '08/01/2020', end, true, true]], {
      heads: ['Name', 'Relationship', 'Start Date', 'End Date', 'Guardian', 'Portal'],
    }),
    says,
  );
const past = { 'REL-ENDED': 'fails 0', 'REL-NONE': noTick };
const dates: Judged[] = [
  date('an end date in words', 'Mar 2, 2024', past),
  date('an end date with its day of the week', 'Sat 03/02/2024', past),
  date('an end date that a German office wrote', '02.03.2024', past),
  date('an end date of two figures', '3/2/24', past),
  date('an end date with a time', '2024-03-02T00:00:00', past),
  date('an end date in Spanish words', '2 de marzo de 2024', past),
  date('an end date in a field', '<input type="text" value="03/02/2024">', past),
  date('an end date in a date field', '<input type="date" value="2024-03-02">', past),
  date('an end date ahead', '06/30/2027', { 'REL-PORTAL': 'meets', 'REL-NONE': 'meets', 'REL-ENDED': noFault }),
  date('an end date that is none: a dash', '—', { 'REL-PORTAL': 'meets', 'REL-NONE': 'meets', 'REL-ENDED': noFault }),
  date('an end date that says Present', 'Present', { 'REL-NONE': 'meets', 'REL-ENDED': noFault }),
  date('an end date that no calendar has', '13/45/2024', { 'REL-NONE': noTick, 'REL-NOPORTAL': noTick }),
  date('an end that says last spring', 'last spring', { 'REL-NONE': noTick, 'REL-NOPORTAL': noTick }),
];

const groupHead = `<tr><th colspan="2">Person</th><th colspan="2">Rights</th><th colspan="2">Contact</th></tr><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th><th>Mailing</th><th>Messenger</th></tr>`;
const shapes: Judged[] = [
  page('headers in two rows, of groups', table(`${tr(nora)}${tr(vera)}`, groupHead), {
    'REL-PORTAL': 'meets',
    'REL-NONE': 'meets',
  }),
  page(
    'headers in two rows, and no Portal',
    table(tr([link('Practice, Nora'), 'Mother', true, false, true, true]), groupHead),
    {
      'REL-PORTAL': 'fails 0',
    },
  ),
  page(
    'a row of totals',
    table(`${tr(noraShut)}${tr(vera)}<tr><td><b>Total</b></td><td>2</td><td>1</td><td>1</td><td>1</td><td>1</td></tr>`),
    {
      'REL-PORTAL': 'fails 0',
      'REL-GUARDIAN': 'meets',
    },
  ),
  page(
    'a foot of totals',
    plain([noraShut, vera], { foot: '<tr><td>2 contacts</td><td></td><td>1</td><td>1</td><td>1</td><td>1</td></tr>' }),
    {
      'REL-PORTAL': 'fails 0',
    },
  ),
  page(
    'a filter row of boxes',
    plain([noraShut], {
      head: `<tr>${th}</tr><tr><td><input></td><td><input></td>${'<td><input type="checkbox" checked></td>'.repeat(4)}</tr>`,
    }),
    {
      'REL-PORTAL': 'fails 0',
      'REL-NONE': 'meets',
    },
  ),
  page(
    'boxes in the headers tick all',
    plain([noraShut], {
      head: `<tr><th>Name</th><th>Relationship</th>${columns
        .slice(2)
        .map((one) => `<th><label><input type="checkbox" checked>${one}</label></th>`)
        .join('')}</tr>`,
    }),
    {
      'REL-PORTAL': 'fails 0',
    },
  ),
  page(
    'columns in another order',
    plain([[false, link('Practice, Nora'), true, true, 'Mother']], {
      heads: ['Portal', 'Name', 'Mailing', 'Guardian', 'Relationship'],
    }),
    {
      'REL-PORTAL': 'fails 0',
      'REL-NONE': 'meets',
    },
  ),
  page(
    'the name is in two columns',
    plain([['Practice', 'Nora', 'Mother', true, false]], {
      heads: ['Last Name', 'First Name', 'Relationship', 'Guardian', 'Portal'],
    }),
    {
      'REL-PORTAL': 'fails 0',
    },
  ),
  page(
    'a detail row opened beneath shows another list',
    table(
      `${tr(noraShut)}<tr><td colspan="6"><table><tr><th>Phone</th><th>Portal</th></tr><tr><td>404-555-0101</td><td><input type="checkbox" checked></td></tr></table></td></tr>${tr(vera)}`,
    ),
    {
      'REL-PORTAL': fault,
    },
  ),
  page(
    'two lists: household and not',
    `${plain([vera])}<h3>Non-Household Relationships</h3><table><tr>${th}</tr>${tr(omarShut)}</table>`,
    {
      'REL-PORTAL': 'fails 1',
      'REL-NONE': 'meets',
    },
  ),
  page(
    'a second list is not loaded',
    `${plain([vera])}<h3>Non-Household Relationships</h3><div class="k-loading-mask">Loading...</div>`,
    {
      'REL-NONE': open,
    },
  ),
  page(
    'a second list is folded',
    `${plain([vera])}<button aria-expanded="false">Non-Household Relationships (3)</button>`,
    { 'REL-NONE': open },
  ),
  {
    title: 'the header is of a student, the list says that it is of another',
    html: [bar('Practice, Ana M', '914001'), tool(`<h2>Relationships of Practice, Ben #914002</h2>${table(tr(nora))}`)],
    pages: ['relationships'],
    says: { 'REL-PORTAL': noTick, 'REL-NONE': noTick },
  },
];

export const rows: Judged[] = [...ended, ...statuses, ...dates, ...shapes];
