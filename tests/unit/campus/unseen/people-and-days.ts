import type { Judged } from '../more-strangers/judged.ts';
import { rel } from '../strangers/expected.ts';
import { bar, off, on, table, tool } from './draw.ts';

const student = bar('Practice, Ana M', '914001');
const dated = ['Name', 'Relationship', 'Guardian', 'Portal', 'Start Date', 'End Date'];

/** Who is in the list, and since when, and until when. */
export const peopleAndDays: Judged[] = [
  {
    title: 'the only guardian is ended by a word in a column of its own',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(
          ['Name', 'Relationship', 'Guardian', 'Portal', 'Status'],
          [
            ['Practice, Omar', 'Father', on, on, 'Inactive'],
            ['Practice, Vera', 'Aunt', off, off, 'Active'],
          ],
        )}`,
      ),
    ],
    pages: ['relationships'],
    facts: {
      relationships: [rel('Practice, Omar', 'Father', 'GP', { active: false }), rel('Practice, Vera', 'Aunt', 'gp')],
    },
    says: { 'REL-NONE': 'fails', 'REL-ENDED': 'unknown' },
  },
  {
    title: 'the only guardian is ended by words behind the name',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(
          ['Name', 'Relationship', 'Guardian', 'Portal'],
          [
            ['Practice, Omar (ended 05/01/2026)', 'Father', on, on],
            ['Practice, Vera', 'Aunt', off, off],
          ],
        )}`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-ENDED': 'unknown' },
  },
  {
    title: 'the only guardian is struck through',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(
          ['Name', 'Relationship', 'Guardian', 'Portal'],
          [
            ['<del>Practice, Omar</del>', '<del>Father</del>', on, on],
            ['Practice, Vera', 'Aunt', off, off],
          ],
        )}`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown' },
  },
  {
    title: 'the list has a part with the heading Inactive Relationships, without days',
    html: [
      student,
      tool(`<h2>Relationships</h2><h3>Active Relationships</h3>${table(['Name', 'Relationship', 'Guardian', 'Portal'], [['Practice, Vera', 'Aunt', off, off]])}
        <h3>Inactive Relationships</h3>${table(['Name', 'Relationship', 'Guardian', 'Portal'], [['Practice, Omar', 'Father', on, on]])}`),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-ENDED': 'unknown' },
  },
  {
    title: 'a line over the ended rows in one table: Inactive',
    html: [
      student,
      tool(`<h2>Relationships</h2><table><thead><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr></thead><tbody>
        <tr><td colspan="4"><b>Active</b></td></tr><tr><td>Practice, Vera</td><td>Aunt</td><td>${off}</td><td>${off}</td></tr>
        <tr><td colspan="4"><b>Inactive</b></td></tr><tr><td>Practice, Omar</td><td>Father</td><td>${on}</td><td>${on}</td></tr></tbody></table>`),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-ENDED': 'unknown' },
  },
  {
    title: 'the only guardian begins next year',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(dated, [
          ['Practice, Nora', 'Mother', on, on, '01/04/2027', ''],
          ['Practice, Vera', 'Aunt', off, off, '08/01/2020', ''],
        ])}`,
      ),
    ],
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Practice, Nora', 'Mother', 'GP', { startDate: '2027-01-04', active: false }),
        rel('Practice, Vera', 'Aunt', 'gp', { startDate: '2020-08-01' }),
      ],
    },
    says: { 'REL-NONE': 'fails' },
  },
  {
    title: 'days as words: 30 Jun 2026, Jun. 30th, 2026',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(dated, [
          ['Practice, Omar', 'Father', on, on, '1 Aug 2020', '30 Jun 2026'],
          ['Practice, Nora', 'Mother', on, on, 'Aug 1, 2020', ''],
        ])}`,
      ),
    ],
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Practice, Omar', 'Father', 'GP', { startDate: '2020-08-01', endDate: '2026-06-30', active: false }),
        rel('Practice, Nora', 'Mother', 'GP', { startDate: '2020-08-01' }),
      ],
    },
    says: { 'REL-ENDED': 'fails 0', 'REL-NONE': 'meets' },
  },
  {
    title: 'an end that is no day: see court order',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(dated, [['Practice, Omar', 'Father', on, on, '08/01/2020', 'see court order']])}`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Omar', 'Father', 'GP', { startDate: '2020-08-01', active: null })] },
    says: { 'REL-NONE': 'unknown', 'REL-ENDED': 'unknown 0' },
  },
  {
    title: 'start and end in one column: 08/01/2020 – 06/30/2026',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(
          ['Name', 'Relationship', 'Guardian', 'Portal', 'Dates'],
          [
            ['Practice, Omar', 'Father', on, on, '08/01/2020 – 06/30/2026'],
            ['Practice, Vera', 'Aunt', off, off, '08/01/2020 – Present'],
          ],
        )}`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'fails', 'REL-ENDED': 'fails 0' },
  },
  {
    title: 'names that hold the words of columns, accents, two surnames, another way of writing',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(
          ['Name', 'Relationship', 'Guardian', 'Portal'],
          [
            ['Guardian-Sample, Portal Lee', 'Mother', on, off],
            ['Peña de la Practice Íñiguez, José Ángel (Pepe)', 'Father', on, on],
            ['<bdi dir="rtl">براكتس، سامي</bdi>', 'Uncle', off, off],
            ['Practice, Ana Jr', 'Grandfather', off, off],
          ],
        )}`,
      ),
    ],
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Guardian-Sample, Portal Lee', 'Mother', 'Gp'),
        rel('Peña de la Practice Íñiguez, José Ángel (Pepe)', 'Father', 'GP'),
        rel('براكتس، سامي', 'Uncle', 'gp'),
        rel('Practice, Ana Jr', 'Grandfather', 'gp'),
      ],
    },
    says: { 'REL-PORTAL': 'fails 0', 'REL-DUP': 'meets' },
  },
  {
    title: 'father and son of one name: Sr and Jr are two people',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(
          ['Name', 'Relationship', 'Guardian', 'Portal'],
          [
            ['Practice, Omar Sr', 'Father', on, on],
            ['Practice, Omar, III', 'Brother', off, off],
          ],
        )}`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-DUP': 'meets', 'REL-NONE': 'meets' },
  },
  {
    title: 'an edit pane beside the list: what it holds is not saved yet',
    html: [
      student,
      tool(`<div class="split"><div class="list"><h2>Relationships</h2>${table(
        ['Name', 'Relationship', 'Guardian', 'Portal'],
        [
          ['<a href="#" class="selectedRow">Practice, Nora</a>', 'Mother', 'Yes', 'No'],
          ['<a href="#">Practice, Vera</a>', 'Aunt', 'No', 'No'],
        ],
      )}</div><form class="pane"><h3>Edit Relationship</h3><label>Name <input type="text" value="Practice, Nora" readonly></label>
        <label>Relationship <select><option selected>Mother</option></select></label><label>${on} Guardian</label><label>${on} Portal</label><button>Save</button><button>Cancel</button></form></div>`),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Nora', 'Mother', 'Gp'), rel('Practice, Vera', 'Aunt', 'gp')] },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'a window over the page with the people of somebody else',
    html: [
      student,
      tool(`<h2>Relationships</h2>${table(['Name', 'Relationship', 'Guardian', 'Portal'], [['Practice, Vera', 'Aunt', off, off]])}
        <div role="dialog" aria-modal="true" aria-labelledby="d"><h2 id="d">Relationships of Sample, Otto</h2>${table(['Name', 'Relationship', 'Guardian', 'Portal'], [['Sample, Ida', 'Mother', on, on]])}<button>Close</button></div>`),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Practice, Vera', 'Aunt', 'gp')] },
    says: { 'REL-NONE': 'fails' },
  },
  {
    title: 'a tab that is not open holds the list of the student before',
    html: [
      bar('Practice, Ana M', '914001'),
      tool(
        `<div role="tablist"><button role="tab" aria-selected="true" aria-controls="t1">Contact Log</button><button role="tab" aria-selected="false" aria-controls="t2">Relationships</button></div>
        <div role="tabpanel" id="t1"><h2>Contact Log</h2>${table(['Date', 'Staff', 'Note'], [['11/02/2026', 'Sample, Pat', 'Called']])}</div>
        <div role="tabpanel" id="t2" hidden><h2>Relationships</h2>${table(['Name', 'Relationship', 'Guardian', 'Portal'], [['Sample, Ida', 'Mother', on, on]])}</div>`,
        'contact-log',
      ),
    ],
    pages: [],
    says: { 'REL-NONE': 'not asked' },
  },
];
