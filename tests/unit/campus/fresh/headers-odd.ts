import type { Judged } from '../more-strangers/judged.ts';
import { rel } from '../strangers/expected.ts';
import { heads, off, on, tool } from '../unseen/draw.ts';
import { ana, contacts, name, noFault, nora, noraAll, noTick, noVerdict, open, td, th, tr, vera } from './draw.ts';

const two = [rel('Practice, Nora', 'Mother', 'GMpT'), rel('Practice, Vera', 'Aunt', 'gmpT')];
const read = (title: string, html: string): Judged => ({
  title,
  html: [ana, tool(html)],
  pages: ['relationships'],
  facts: { relationships: two },
  says: { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' },
});
const both = tr(nora) + tr(vera);
const marked = (mark: (head: string) => string) => contacts(both, heads.map(mark));

/** Headers that say more, or less, than the name of their column. */
export const headersOdd: Judged[] = [
  read(
    'each header has a button to sort and one to filter',
    marked(
      (head) =>
        `<span class="col">${head}</span><button aria-label="Sort by ${head}">▲</button><button aria-label="Filter ${head}"><i class="fa fa-filter"></i></button>`,
    ),
  ),
  read(
    'headers that are links with an arrow',
    marked((head) => `<a href="javascript:sort()">${head}&nbsp;▾</a>`),
  ),
  read(
    'initials, with the word as a title',
    marked((head) => (head === 'Name' || head === 'Relationship' ? head : `<abbr title="${head}">${head[0]}</abbr>`)),
  ),
  read(
    'headers cut short by the page, whole in the title',
    marked((head) => `<span title="${head}">${head.slice(0, 4)}…</span>`),
  ),
  read(
    'a help text in the header of Portal that speaks of guardians',
    marked((head) =>
      head === 'Portal' ? 'Portal <span role="tooltip" hidden>Gives the guardian access to Campus Parent</span>' : head,
    ),
  ),
  read(
    'a question mark beside each header',
    marked((head) => `${head} <button type="button" aria-label="Help" title="Help">?</button>`),
  ),
  read(
    'required marks and colons',
    marked((head) => `${head}:<span class="req" aria-hidden="true">*</span>`),
  ),
  read(
    'headers in capitals, over two lines',
    marked((head) => (head === 'Portal' ? 'PORTAL<br>ACCESS' : head.toUpperCase())),
  ),
  read(
    'two rows of headers: groups above, columns below',
    `<h2>Relationships</h2><table><thead><tr><th colspan="2" scope="colgroup">Contact</th><th colspan="4" scope="colgroup">Permissions</th></tr><tr>${th(heads)}</tr></thead><tbody>${both}</tbody></table>`,
  ),
  read(
    'two rows of headers, the names reaching over both',
    `<h2>Relationships</h2><table><thead><tr><th rowspan="2">Name</th><th rowspan="2">Relationship</th><th colspan="2">Rights</th><th colspan="2">Access</th></tr><tr><th>Guardian</th><th>Mailing</th><th>Portal</th><th>Messenger</th></tr></thead><tbody>${both}</tbody></table>`,
  ),
  {
    title: 'the same columns twice: as they are, and as a family asks for them',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><table><thead><tr><th rowspan="2">Name</th><th rowspan="2">Relationship</th><th colspan="2">Current</th><th colspan="2">Requested</th></tr><tr><th>Guardian</th><th>Portal</th><th>Guardian</th><th>Portal</th></tr></thead><tbody>${tr([name('Practice, Nora'), 'Mother', off, off, on, on])}</tbody></table>`,
      ),
    ],
    pages: [],
    says: { 'REL-NONE': noTick, 'REL-NOPORTAL': noTick },
  },
  {
    title: 'a column for those who must not use the portal',
    html: [ana, tool(contacts(tr(noraAll), heads.with(4, 'No Portal')))],
    pages: ['relationships'],
    says: { 'REL-PORTAL': noTick, 'REL-NOPORTAL': noTick },
  },
  {
    title: 'a column Portal Blocked',
    html: [ana, tool(contacts(tr(noraAll), heads.with(4, 'Portal Blocked')))],
    pages: ['relationships'],
    says: { 'REL-PORTAL': noTick, 'REL-NOPORTAL': noTick },
  },
  {
    title: 'a column Not Guardian',
    html: [ana, tool(contacts(tr(noraAll), heads.with(2, 'Not Guardian')))],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick, 'REL-PORTAL': noTick },
  },
  {
    title: 'a column for the guardian ad litem',
    html: [ana, tool(contacts(tr(noraAll), heads.with(2, 'Guardian ad litem')))],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick, 'REL-PORTAL': noTick },
  },
  {
    title: 'no box of Portal, but a column with the username of the portal',
    html: [
      ana,
      tool(contacts(tr(noraAll.with(4, 'npractice')) + tr(vera.with(4, '')), heads.with(4, 'Portal Username'))),
    ],
    pages: ['relationships'],
    says: { 'REL-PORTAL': noTick, 'REL-NOPORTAL': noTick },
  },
  {
    title: 'a column that says when somebody last signed in',
    html: [
      ana,
      tool(contacts(tr(noraAll.with(4, '11/20/2026')) + tr(vera.with(4, 'Never')), heads.with(4, 'Portal Last Login'))),
    ],
    pages: ['relationships'],
    says: { 'REL-PORTAL': noTick, 'REL-NOPORTAL': noTick },
  },
  {
    title: 'Guardian as it was last year',
    html: [ana, tool(contacts(tr(noraAll), heads.with(2, 'Guardian (25-26)')))],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick, 'REL-PORTAL': noTick },
  },
  {
    title: 'the portal of students beside the portal of parents',
    html: [ana, tool(contacts(tr([...nora, on]), [...heads.with(4, 'Portal'), 'Student Portal']))],
    pages: ['relationships'],
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'a browser has put the page into Spanish',
    html: [
      ana,
      tool(
        `<h2><font style="vertical-align:inherit"><font style="vertical-align:inherit">Relaciones</font></font></h2><table><thead><tr>${['Nombre', 'Relación', 'Tutor', 'Correo', 'Portal', 'Mensajero'].map((head) => `<th><font style="vertical-align:inherit"><font style="vertical-align:inherit">${head}</font></font></th>`).join('')}</tr></thead><tbody>${tr(nora.with(1, 'Madre')) + tr(vera.with(1, 'Tía'))}</tbody></table>`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Madre', 'GMpT'), rel('Practice, Vera', 'Tía', 'gmpT')] },
    says: { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' },
  },
  {
    title: 'a header that is empty over the boxes of Portal',
    html: [ana, tool(contacts(both, heads.with(4, '')))],
    pages: ['relationships'],
    says: { 'REL-PORTAL': open, 'REL-NOPORTAL': open, 'REL-NONE': 'meets' },
  },
  {
    title: 'one cell too few in a row: its boxes stand under the wrong headers',
    html: [ana, tool(contacts(tr([name('Practice, Nora'), off, on, on, on]) + tr(vera)))],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  {
    title: 'one cell more than headers in each row: a box to select it, unnamed, comes first',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><table><thead><tr>${th(heads)}</tr></thead><tbody>${tr([on, ...nora.with(2, off)]) + tr([off, ...vera])}</tbody></table>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick, 'REL-PORTAL': noTick },
  },
  {
    title: 'a box to select rows in the first header and each row',
    html: [
      ana,
      tool(
        contacts(
          tr([`<input type="checkbox" checked aria-label="Select row">`, ...nora]) +
            tr([`<input type="checkbox" aria-label="Select row">`, ...vera]),
          ['<input type="checkbox" aria-label="Select all rows">', ...heads],
        ),
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: two },
    says: { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' },
  },
  {
    title: 'headers printed again in the middle of a long list',
    html: [ana, tool(contacts(`${tr(nora)}<tr class="repeat">${th(heads)}</tr>${tr(vera)}`))],
    pages: ['relationships'],
    facts: { relationships: two },
    says: { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' },
  },
  {
    title: 'a table of two students, each with headers of their own, in one table',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><table><tbody><tr><th colspan="6">Practice, Ana M</th></tr><tr>${th(heads)}</tr>${tr(vera)}<tr><th colspan="6">Practice, Ben</th></tr><tr>${th(heads)}</tr>${tr(noraAll)}</tbody></table>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick, 'REL-NOPORTAL': noTick },
  },
  {
    title: 'columns that a person has put away: only a menu says that there are more',
    html: [
      ana,
      tool(
        contacts(tr([name('Practice, Nora'), 'Mother', on]), ['Name', 'Relationship', 'Guardian']) +
          `<div class="k-column-menu"><label><input type="checkbox"> Portal</label><label>${on} Guardian</label></div>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-PORTAL': noTick, 'REL-NOPORTAL': noTick, 'REL-NONE': 'meets' },
  },
  {
    title: 'the legend of the boxes as a table beside the list',
    html: [
      ana,
      tool(
        `${contacts(both)}<table><thead><tr><th>Box</th><th>Meaning</th></tr></thead><tbody><tr><td>Guardian</td><td>Legal guardian ${on}</td></tr><tr><td>Portal</td><td>May use Campus Parent ${on}</td></tr></tbody></table>`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: two },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'a table turned around: people are the columns',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><table><tbody>${heads.map((head, at) => `<tr><th scope="row">${head}</th>${td([nora[at] ?? '', vera[at] ?? ''])}</tr>`).join('')}</tbody></table>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noFault, 'REL-PORTAL': noTick },
  },
  {
    title: 'Mailing and Messenger alone: neither Guardian nor Portal is shown',
    html: [
      ana,
      tool(contacts(tr([name('Practice, Nora'), 'Mother', on, on]), ['Name', 'Relationship', 'Mailing', 'Messenger'])),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noVerdict, 'REL-PORTAL': noVerdict, 'REL-MAIL': 'meets' },
  },
];
