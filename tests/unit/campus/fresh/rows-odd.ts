import type { Judged } from '../more-strangers/judged.ts';
import { rel } from '../strangers/expected.ts';
import { heads, off, on, tool } from '../unseen/draw.ts';
import { ana, contacts, name, noFault, nora, noraAll, noTick, noVerdict, th, tr, vera } from './draw.ts';

const two = [rel('Practice, Nora', 'Mother', 'GMpT'), rel('Practice, Vera', 'Aunt', 'gmpT')];
const only = [rel('Practice, Vera', 'Aunt', 'gmpT')];
const otto = vera.with(0, name('Sample, Otto'));
/** Only the two are on the page, and both are read. */
const read = (title: string, html: string): Judged => ({
  title,
  html: [ana, tool(html)],
  pages: ['relationships'],
  facts: { relationships: two },
  says: { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' },
});
/** The aunt is shown; a mother with all boxes is in the page, and nobody sees her. */
const unseen = (title: string, html: string, facts?: Judged['facts']): Judged => ({
  title,
  html: [ana, tool(html)],
  pages: ['relationships'],
  ...(facts && { facts }),
  says: { 'REL-NONE': noTick },
});
const hidden = (attributes: string) => contacts(tr(vera) + tr(noraAll, attributes));

/** Lines in a list that are no people, and people who are not shown. */
export const rowsOdd: Judged[] = [
  read(
    'a line of sums below the list, in the foot of the table',
    contacts(tr(nora) + tr(vera)).replace(
      '</tbody>',
      '</tbody><tfoot><tr><td>Total</td><td>2</td><td>1</td><td>1</td><td>0</td><td>2</td></tr></tfoot>',
    ),
  ),
  {
    title: 'a line of sums among the rows: one guardian in all, though none is shown',
    html: [ana, tool(contacts(tr(vera) + tr(['Total', '', '1', '1', '1', '1'], 'class="summary"')))],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  {
    title: 'a line of sums that begins with the number of rows',
    html: [ana, tool(contacts(tr(vera) + tr(['1 contact(s)', '', '1', '0', '1', '1'])))],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  read('empty lines that fill the page', contacts(tr(nora) + tr(vera) + tr(heads.map(() => '&nbsp;')).repeat(4))),
  {
    title: 'a last line for a new person, Guardian ticked from the start',
    html: [
      ana,
      tool(
        contacts(
          tr(vera) +
            tr([
              '<input type="text" value="" placeholder="Find person">',
              '<select><option selected></option><option>Mother</option></select>',
              on,
              on,
              on,
              on,
            ]),
        ),
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  {
    title: 'more is being fetched: a line that turns at the end of the list',
    html: [
      ana,
      tool(
        contacts(
          tr(vera) +
            '<tr class="loading"><td colspan="6"><div class="spinner-border" role="status"><span class="visually-hidden">Loading...</span></div></td></tr>',
        ),
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: only },
    says: { 'REL-NONE': noVerdict, 'REL-PORTAL': noTick },
  },
  {
    title: 'more is being fetched: bars of grey at the end of the list',
    html: [
      ana,
      tool(
        contacts(
          tr(vera) +
            tr(
              heads.map(() => '<div class="skeleton" aria-hidden="true"></div>'),
              'aria-busy="true"',
            ),
        ),
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noVerdict, 'REL-PORTAL': noTick },
  },
  {
    title: 'the last line says that some could not be shown',
    html: [
      ana,
      tool(contacts(`${tr(vera)}<tr class="error"><td colspan="6">2 relationships could not be displayed.</td></tr>`)),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noVerdict, 'REL-PORTAL': noTick },
  },
  {
    title: 'the last line says that the rest may not be seen by this user',
    html: [
      ana,
      tool(
        contacts(
          `${tr(vera)}<tr><td colspan="6"><em>You do not have rights to view 1 additional relationship.</em></td></tr>`,
        ),
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noVerdict, 'REL-PORTAL': noTick },
  },
  unseen('a row that is not displayed', hidden('style="display:none"'), { relationships: only }),
  unseen('a row with the word hidden', hidden('hidden'), { relationships: only }),
  unseen('a row that keeps its room and is not seen', hidden('style="visibility:hidden"'), { relationships: only }),
  unseen(
    'a second list of no height',
    `${contacts(tr(vera))}<div style="height:0;overflow:hidden"><table><thead><tr>${th(heads)}</tr></thead><tbody>${tr(noraAll)}</tbody></table></div>`,
  ),
  unseen(
    'a second list far off the screen, for the printer',
    `${contacts(tr(vera))}<div style="position:absolute;left:-9999px"><table><thead><tr>${th(heads)}</tr></thead><tbody>${tr(noraAll)}</tbody></table></div>`,
  ),
  unseen(
    'a second list that is clear as glass, from the student before',
    `${contacts(tr(vera))}<div style="opacity:0;pointer-events:none"><table><thead><tr>${th(heads)}</tr></thead><tbody>${tr(noraAll)}</tbody></table></div>`,
  ),
  unseen(
    'a tab that is not chosen holds the list of a brother',
    `<div role="tablist"><button role="tab" aria-selected="true" aria-controls="t1">Ana</button><button role="tab" aria-selected="false" aria-controls="t2">Ben</button></div><div role="tabpanel" id="t1">${contacts(tr(vera))}</div><div role="tabpanel" id="t2" hidden>${contacts(tr(noraAll))}</div>`,
    { relationships: only },
  ),
  {
    title: 'a copy of the list for the printer, put away by style',
    html: [
      ana,
      tool(
        `${contacts(tr(nora) + tr(vera))}<div class="print-only" style="display:none">${contacts(tr(nora) + tr(vera))}</div>`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: two, rows: [{ seen: 2, total: 2 }] },
    says: { 'REL-PORTAL': 'fails 0', 'REL-DUP': 'meets' },
  },
  {
    title: 'a copy as cards for small screens, put away by style',
    html: [
      ana,
      tool(
        `${contacts(tr(nora) + tr(vera))}<div class="mobile" style="display:none">${[nora, vera].map((row) => `<div class="card"><h3>${row[0]}</h3><dl>${heads.map((head, at) => `<dt>${head}</dt><dd>${row[at]}</dd>`).join('')}</dl></div>`).join('')}</div>`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: two },
    says: { 'REL-PORTAL': 'fails 0', 'REL-DUP': 'meets' },
  },
  {
    title: 'the list twice in sight, and the copy is older: it does not agree',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><table><thead><tr>${th(heads)}</tr></thead><tbody>${tr(noraAll.with(2, off).with(4, off))}</tbody></table><h3>Print view</h3><table><thead><tr>${th(heads)}</tr></thead><tbody>${tr(noraAll)}</tbody></table>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  {
    title: 'a dialog to add somebody lies over the list, its boxes ticked from the start',
    html: [
      ana,
      tool(
        `${contacts(tr(vera))}<div role="dialog" aria-modal="true" aria-label="New Relationship"><h2>New Relationship</h2><label>Name <input value="Sample, Ida"></label><label>Relationship <select><option selected>Mother</option></select></label><label>${on} Guardian</label><label>${on} Portal</label><button>Save</button></div>`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: only },
    says: { 'REL-NONE': noTick },
  },
  {
    title: 'a dialog asks whether somebody shall be removed',
    html: [
      ana,
      tool(
        `${contacts(tr(nora) + tr(vera))}<div role="alertdialog" aria-modal="true"><p>Delete the relationship with Practice, Vera?</p><button>Delete</button><button>Cancel</button></div>`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: two },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'two lists, of the household and of others, each with its headers',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><h3>Household Relationships</h3><table><thead><tr>${th(heads)}</tr></thead><tbody>${tr(nora)}</tbody></table><h3>Non-Household Relationships</h3><table><thead><tr>${th(heads)}</tr></thead><tbody>${tr(vera)}</tbody></table>`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: two },
    says: { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' },
  },
  {
    title: 'two lists, the one of the household failed to load',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><h3>Household Relationships</h3><p role="alert">Unable to load. Retry</p><h3>Non-Household Relationships</h3><table><thead><tr>${th(heads)}</tr></thead><tbody>${tr(vera) + tr(otto)}</tbody></table>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noVerdict, 'REL-PORTAL': noTick },
  },
  {
    title: 'two lists, the one of the household is folded away',
    html: [
      ana,
      tool(
        `<h2>Relationships</h2><button aria-expanded="false" aria-controls="hh">Household Relationships (2)</button><div id="hh" hidden></div><button aria-expanded="true" aria-controls="nh">Non-Household Relationships (1)</button><div id="nh"><table><thead><tr>${th(heads)}</tr></thead><tbody>${tr(vera)}</tbody></table></div>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noVerdict, 'REL-PORTAL': noTick },
  },
  {
    title: 'a note: 3 of 4 contacts are hidden by privacy settings',
    html: [ana, tool(`${contacts(tr(vera))}<p class="note">3 contacts are hidden by your privacy settings.</p>`)],
    pages: ['relationships'],
    says: { 'REL-NONE': noVerdict, 'REL-PORTAL': noTick },
  },
  {
    title: 'a note of what changed is no fault of the list',
    html: [ana, tool(`${contacts(tr(noraAll) + tr(vera))}<p class="note">Last saved 11/20/2026 by Example, Rita.</p>`)],
    pages: ['relationships'],
    says: { 'REL-NONE': 'meets', 'REL-PORTAL': 'meets', 'REL-ENDED': noFault, 'REL-MAIL': 'meets' },
  },
  {
    title: 'Save failed: what is on the screen is not what is stored',
    html: [
      ana,
      tool(
        `<div role="alert" class="alert-danger">Your changes were not saved.</div>${contacts(tr(noraAll) + tr(vera))}`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-PORTAL': noTick, 'REL-NOPORTAL': noTick },
  },
  {
    title: 'the row of the student, Self, with Guardian ticked',
    html: [ana, tool(contacts(tr([name('Practice, Ana M'), 'Self', on, on, on, on]) + tr(vera)))],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  {
    title: 'a row that is crossed out: it will be removed on Save',
    html: [ana, tool(contacts(tr(vera) + tr(noraAll, 'class="deleted" style="text-decoration:line-through"')))],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
];
