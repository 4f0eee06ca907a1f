import type { Judged } from '../more-strangers/judged.ts';
import { rel } from '../strangers/expected.ts';
import { grid, heads, off, on, table, tool } from '../unseen/draw.ts';
import { ana, contacts, name, noFault, nora, noraAll, noTick, open, type Says, th, tr, vera } from './draw.ts';

const page = (title: string, body: string, says: Says, facts?: object[]): Judged => ({
  title,
  html: [ana, tool(body)],
  pages: ['relationships'],
  ...(facts && { facts: { relationships: facts } }),
  says,
});
const two = [rel('Practice, Nora', 'Mother', 'GMpT'), rel('Practice, Vera', 'Aunt', 'gmpT')];
const says = { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' };
const h = '<h2>Relationships</h2>';

/** More lists of contacts: ordinary ones in other forms, and what may go wrong in one row. */
export const contactsMore: Judged[] = [
  page(
    'names in three columns',
    h +
      table(
        ['Last Name', 'First Name', 'Suffix', 'Relationship', 'Guardian', 'Portal'],
        [
          ['Practice', 'Nora', '', 'Mother', on, off],
          ['Practice', 'Juan', 'Jr', 'Father', on, on],
        ],
      ),
    { 'REL-PORTAL': 'fails 0', 'REL-DUP': 'meets' },
  ),
  page(
    'the name with a phone and an e-mail in one cell',
    h +
      table(heads, [
        nora.with(0, `${name('Practice, Nora')}<div>404-555-0110</div><div>nora@practice-district.example</div>`),
        vera,
      ]),
    says,
    two,
  ),
  page(
    'the name with a picture before it',
    h + table(heads, [nora.with(0, `<img src="p.jpg" alt="Photo">${name('Practice, Nora')}`), vera]),
    says,
    two,
  ),
  page(
    'the name and a chip Household',
    h + table(heads, [nora.with(0, `${name('Practice, Nora')} <span class="chip">Household</span>`), vera]),
    says,
    two,
  ),
  page(
    'menus in each row',
    h +
      table(
        [...heads, 'Actions'],
        [
          [...nora, '<button aria-haspopup="menu" aria-expanded="false" aria-label="Row actions">⋮</button>'],
          [...vera, '<button aria-haspopup="menu" aria-expanded="false" aria-label="Row actions">⋮</button>'],
        ],
      ),
    says,
    two,
  ),
  page(
    'a toolbar with New, Save and Print',
    `<div role="toolbar"><button>New</button><button>Save</button><button>Print</button></div>${contacts(tr(nora) + tr(vera))}`,
    says,
    two,
  ),
  page(
    'lists to choose the type from',
    contacts(
      tr(nora.with(1, '<select><option>Father</option><option selected>Mother</option></select>')) +
        tr(vera.with(1, '<select><option selected>Aunt</option></select>')),
    ),
    says,
    two,
  ),
  page(
    'a list of Kendo to choose the type from',
    h +
      grid(heads, [
        nora.with(
          1,
          '<kendo-dropdownlist class="k-dropdownlist" role="combobox" aria-expanded="false"><span class="k-input-inner"><span class="k-input-value-text">Mother</span></span><button aria-label="Select" class="k-input-button"></button></kendo-dropdownlist>',
        ),
        vera,
      ]),
    says,
    two,
  ),
  page(
    'boxes of Kendo with labels',
    h +
      grid(heads, [
        nora.map((cell, at) =>
          cell === on || cell === off
            ? `<input type="checkbox" kendocheckbox class="k-checkbox" id="b${at}" ${cell === on ? 'checked' : ''}><label class="k-checkbox-label" for="b${at}"></label>`
            : cell,
        ),
        vera,
      ]),
    says,
    two,
  ),
  page(
    'a caption and a summary',
    `${h}<table summary="Contacts"><caption>Contacts of Practice, Ana M</caption><thead><tr>${th(heads)}</tr></thead><tbody>${tr(nora)}${tr(vera)}</tbody></table>`,
    says,
    two,
  ),
  page(
    'a colgroup, and rows in two bodies',
    `${h}<table><colgroup><col span="6"></colgroup><thead><tr>${th(heads)}</tr></thead><tbody>${tr(nora)}</tbody><tbody>${tr(vera)}</tbody></table>`,
    says,
    two,
  ),
  page(
    'the names as headers of rows',
    `${h}<table><thead><tr>${th(heads)}</tr></thead><tbody>${[nora, vera]
      .map(
        (row) =>
          `<tr><th scope="row">${row[0]}</th>${row
            .slice(1)
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</tbody></table>`,
    says,
    two,
  ),
  page('columns the other way round', h + table(heads.toReversed(), [nora.toReversed(), vera.toReversed()]), says, two),
  page(
    'a row with a note across all columns below each',
    contacts(
      `${tr(nora)}<tr><td colspan="6">Call after 5 pm.</td></tr>${tr(vera)}<tr><td colspan="6">Works nights.</td></tr>`,
    ),
    says,
    two,
  ),
  page(
    'a number before each name',
    h +
      table(
        ['#', ...heads],
        [
          ['1', ...nora],
          ['2', ...vera],
        ],
      ),
    says,
  ),
  {
    title: 'Guardian and Portal in one column with two boxes',
    html: [
      ana,
      tool(
        h + table(['Name', 'Relationship', 'Guardian / Portal'], [[name('Practice, Nora'), 'Mother', `${on} ${off}`]]),
      ),
    ],
    pages: [],
    says: { 'REL-PORTAL': noTick },
  },
  page('a second column Guardian for the court', h + table([...heads, 'Guardian'], [[...noraAll.with(2, off), on]]), {
    'REL-NONE': noTick,
  }),
  page('Portal with the number of accounts', h + table(heads, [nora.with(4, '2'), vera.with(4, '0')]), {
    'REL-PORTAL': noTick,
  }),
  page('Portal with one account and none', h + table(heads, [nora.with(4, '1 account'), vera.with(4, 'no account')]), {
    'REL-PORTAL': noTick,
  }),
  page(
    'Portal as a link to create an account',
    h + table(heads, [nora.with(4, '<a href="#">Create</a>'), vera.with(4, '')]),
    { 'REL-PORTAL': noTick },
  ),
  page(
    'Guardian printed as the name of the guardian',
    h + table(heads, [nora.with(2, 'Practice, Nora'), vera.with(2, 'Practice, Nora')]),
    { 'REL-NONE': noTick, 'REL-PORTAL': noTick },
  ),
  page('Guardian as 1 of 2', h + table(heads, [nora.with(2, '1'), vera.with(2, '2')]), { 'REL-NONE': noFault }),
  page(
    'blank in one row only, Yes and No in all others',
    h +
      table(heads, [
        nora.map((cell) => (cell === on ? 'Yes' : cell === off ? '' : cell)),
        vera.map((cell) => (cell === on ? 'Yes' : cell === off ? 'No' : cell)),
      ]),
    { 'REL-PORTAL': noTick },
  ),
  page(
    'all blank',
    h +
      table(heads, [
        nora.map((cell) => (cell === on || cell === off ? '' : cell)),
        vera.map((cell) => (cell === on || cell === off ? '' : cell)),
      ]),
    { 'REL-NONE': open, 'REL-PORTAL': open },
  ),
  page(
    'dashes and ticks',
    h +
      table(heads, [
        nora.map((cell) => (cell === on ? '✓' : cell === off ? '–' : cell)),
        vera.map((cell) => (cell === on ? '✓' : cell === off ? '–' : cell)),
      ]),
    says,
    two,
  ),
  page(
    'boxes that may not be changed',
    contacts(
      tr(nora.map((cell) => cell.replace('<input', '<input disabled'))) +
        tr(vera.map((cell) => cell.replace('<input', '<input disabled'))),
    ),
    says,
    two,
  ),
  page(
    'the relationship with a note in brackets: Mother (Primary)',
    contacts(
      tr(nora.with(1, 'Mother (Primary)').with(2, off)) + tr(noraAll.with(0, name('Practice, Paul')).with(1, 'Father')),
    ),
    { 'REL-GUARDIAN': noTick },
  ),
  page(
    'the relationship of two words: Mother/Guardian',
    contacts(
      tr(nora.with(1, 'Mother/Guardian').with(2, off)) + tr(noraAll.with(0, name('Practice, Paul')).with(1, 'Father')),
    ),
    { 'REL-GUARDIAN': noTick },
  ),
  page(
    'the relationship is blank',
    contacts(tr(nora.with(1, '').with(2, off)) + tr(noraAll.with(0, name('Practice, Paul')).with(1, 'Father'))),
    { 'REL-GUARDIAN': noTick },
  ),
  page(
    'biological mother',
    contacts(
      tr(nora.with(1, 'Biological Mother').with(2, off)) +
        tr(noraAll.with(0, name('Practice, Paul')).with(1, 'Father')),
    ),
    { 'REL-GUARDIAN': noFault },
  ),
  page(
    'Mother in capitals',
    contacts(tr(nora.with(1, 'MOTHER').with(2, off)) + tr(noraAll.with(0, name('Practice, Paul')).with(1, 'FATHER'))),
    { 'REL-GUARDIAN': 'review 0' },
  ),
  page(
    'an emergency number of two people is the same, one of them has ended',
    h +
      table(
        [...heads, 'Seq', 'End Date'],
        [
          [...noraAll, '1', ''],
          [...vera, '1', '06/30/2024'],
        ],
      ),
    { 'REL-SEQ': 'meets' },
  ),
  page('nobody gets mail', contacts(tr(nora.with(3, off)) + tr(vera)), { 'REL-MAIL': 'review' }),
  page('guardians, and none with Portal', contacts(tr(nora) + tr(vera)), { 'REL-NOPORTAL': 'review' }),
  page('no guardian', contacts(tr(noraAll.with(2, off)) + tr(vera)), {
    'REL-NONE': 'fails',
    'REL-GUARDIAN': 'review 0',
    'REL-ACCESS': 'review 0',
  }),
  page('one contact alone', contacts(tr(noraAll)), {
    'REL-NONE': 'meets',
    'REL-PORTAL': 'meets',
    'REL-DUP': 'meets',
    'REL-MAIL': 'meets',
  }),
  page('a deleted person: the name in grey brackets', contacts(tr(noraAll.with(0, '[Deleted person]')) + tr(vera)), {
    'REL-NONE': noTick,
  }),
  page('a name that says Do Not Use', contacts(tr(noraAll.with(0, name('DO NOT USE, Nora'))) + tr(vera)), {
    'REL-NONE': noTick,
  }),
  page('a test record in brackets', contacts(tr(noraAll.with(0, name('Practice, Nora (merged)'))) + tr(vera)), {
    'REL-DUP': noFault,
  }),
];
