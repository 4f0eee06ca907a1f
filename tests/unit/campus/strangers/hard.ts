import { expect } from 'vitest';
import * as d from './draw.ts';
import { rel, type Stranger } from './expected.ts';

const slug = '/campus/sis/campus-tools/relationships';
const bar = d.titleBar('Testerman, Lee A', '123456');
const heads = ['Name', 'Relationship', 'Guardian', 'Portal'];
const line = (name: string, kind: string, guardian: string, portal: string) => [name, kind, guardian, portal];
const yes = d.box(true);
const no = d.box(false);
const ana = line('Sample, Ana', 'Mother', yes, yes);
const ben = line('Practice, Ben', 'Father', yes, no);
const two = [rel('Sample, Ana', 'Mother', 'GP'), rel('Practice, Ben', 'Father', 'Gp')];
/** No current relationship: false, or not known; never true. */
const notActive = { active: expect.toSatisfy((active) => active !== true) };
const past = [two[0], { ...rel('Practice, Ben', 'Father', 'Gp'), ...notActive }] as object[];
const said = (word: (on: boolean) => string) => [
  line('Sample, Ana', 'Mother', word(true), word(true)),
  line('Practice, Ben', 'Father', word(true), word(false)),
];
const marks: [string, string, string][] = [
  ['On and Off', 'On', 'Off'],
  ['Y and N', 'Y', 'N'],
  ['1 and 0', '1', '0'],
  ['ticked and empty squares', '☑', '☐'],
  ['ticks and crosses', '✔', '✘'],
  ['X and blanks', 'X', ''],
  ['X and dashes', 'X', '-'],
  ['Checked and Unchecked', 'Checked', 'Unchecked'],
  ['Sí and No', 'Sí', 'No'],
  ['pictures with alt', '<img src="a.gif" alt="Yes">', '<img src="b.gif" alt="No">'],
  ['pictures with title', '<img src="a.gif" title="Checked">', '<img src="b.gif" title="Unchecked">'],
  ['a button that is pressed', '<button aria-pressed="true">On</button>', '<button aria-pressed="false">Off</button>'],
  [
    'a box beside words for screen readers',
    `${yes}<span class="sr-only">checked</span>`,
    `${no}<span class="sr-only">not checked</span>`,
  ],
];
const unsure: [string, string, string][] = [
  [
    'a box within a box that says the opposite',
    `<span role="checkbox" aria-checked="false">${yes}</span>`,
    `<span role="checkbox" aria-checked="true">${no}</span>`,
  ],
  ['two boxes in a cell', `${yes}${no}`, `${yes}${no}`],
  ['dots of a colour', '<span class="dot green"></span>', '<span class="dot red"></span>'],
  ['pictures without names', '<img src="/img/check_on.gif">', '<img src="/img/check_off.gif">'],
  [
    'drop-down lists with nothing chosen',
    '<select><option selected></option><option>Yes</option><option>No</option></select>',
    '<select><option selected></option><option>Yes</option><option>No</option></select>',
  ],
  [
    'a dropped list of other words',
    '<select><option selected>Full</option></select>',
    '<select><option selected>Limited</option></select>',
  ],
];
const none = [rel('Sample, Ana', 'Mother', ''), rel('Practice, Ben', 'Father', '')];
const page = (title: string, html: string, relationships: object[], more: Partial<Stranger> = {}): Stranger => ({
  title,
  html: `${bar}<h1>Relationships</h1>${html}`,
  url: slug,
  pages: ['relationships'],
  student: '123456',
  facts: { relationships },
  ...more,
});

export const hard: Stranger[] = [
  ...marks.map(([title, on, off]) =>
    page(
      title,
      d.plain(
        heads,
        said((is) => (is ? on : off)),
      ),
      two,
    ),
  ),
  ...unsure.map(([title, on, off]) =>
    page(
      title,
      d.plain(
        heads,
        said((is) => (is ? on : off)),
      ),
      none,
    ),
  ),
  page(
    'an ended relationship under a heading, without dates',
    `<h2>Current Relationships</h2>${d.plain(heads, [ana])}<h2>Ended Relationships</h2>${d.plain(heads, [ben])}`,
    past,
  ),
  page(
    'an inactive relationship under a band, without dates',
    `<table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr><tr><td colspan="4">Active</td></tr><tr>${ana.map((cell) => `<td>${cell}</td>`).join('')}</tr><tr><td colspan="4">Inactive</td></tr><tr>${ben.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`,
    past,
  ),
  page(
    'a column Status in place of dates',
    d.plain(
      [...heads, 'Status'],
      [
        [...ana, 'Active'],
        [...ben, 'Inactive'],
      ],
    ),
    past,
  ),
  page(
    'a column Active in place of dates',
    d.plain(
      [...heads, 'Active'],
      [
        [...ana, yes],
        [...ben, no],
      ],
    ),
    past,
  ),
  page(
    'heads with a help text',
    `<table><tr><th>Name</th><th>Relationship</th><th>Guardian <button aria-label="Help about Guardian">?</button></th><th>Portal <i class="info" title="May sign in to Campus Parent"></i></th></tr>${[ana, ben].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    two,
  ),
  page(
    'heads with a box to choose all',
    `<table><tr><th>Name</th><th>Relationship</th><th><label><input type="checkbox"> Guardian</label></th><th><label><input type="checkbox"> Portal</label></th></tr>${[ana, ben].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    two,
  ),
  page(
    'heads in capitals, with a colon and a break',
    d.plain(
      ['NAME', 'RELATIONSHIP', 'GUARDIAN:', 'PORTAL', 'EMERGENCY<br>PRIORITY'],
      [
        [...ana, '1'],
        [...ben, '2'],
      ],
    ),
    [rel('Sample, Ana', 'Mother', 'GP', { sequence: 1 }), rel('Practice, Ben', 'Father', 'Gp', { sequence: 2 })],
  ),
  page(
    'heads in Spanish',
    d.plain(
      ['Nombre', 'Relación', 'Tutor', 'Portal', 'Correo postal', 'Fecha de inicio', 'Fecha de fin'],
      [['Sample, Ana', 'Madre', 'Sí', 'No', 'Sí', '01/02/2020', '']],
    ),
    [rel('Sample, Ana', 'Madre', 'GpM', { startDate: '2020-01-02' })],
  ),
  page(
    'columns that deny',
    d.plain(
      ['Name', 'Relationship', 'Guardian', 'No Portal', 'Portal Blocked'],
      [
        ['Sample, Ana', 'Mother', yes, yes, no],
        ['Practice, Ben', 'Father', yes, no, yes],
      ],
    ),
    [rel('Sample, Ana', 'Mother', 'G'), rel('Practice, Ben', 'Father', 'G')],
  ),
  page(
    'Guardian twice',
    d.plain(
      ['Name', 'Relationship', 'Guardian', 'Legal Guardian', 'Portal'],
      [
        ['Sample, Ana', 'Mother', yes, no, yes],
        ['Practice, Ben', 'Father', yes, no, no],
      ],
    ),
    [rel('Sample, Ana', 'Mother', 'P'), rel('Practice, Ben', 'Father', 'p')],
  ),
  page(
    'one person over two lines',
    `<table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr><tr><td rowspan="2">Sample, Ana</td><td>Mother</td><td>${yes}</td><td>${yes}</td></tr><tr><td>Emergency Contact</td><td>${no}</td><td>${no}</td></tr></table>`,
    [two[0] as object, rel('Sample, Ana', 'Emergency Contact', 'gp')],
  ),
  page(
    'a row struck out',
    `<table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr><tr>${ana.map((cell) => `<td>${cell}</td>`).join('')}</tr><tr class="ended">${ben.map((cell) => `<td><del>${cell}</del></td>`).join('')}</tr></table>`,
    past,
  ),
  page('more rows behind a button', `${d.plain(heads, [ana, ben])}<button>Show more</button>`, two, {
    facts: { relationships: two, rows: [{ seen: 2, total: null }] },
  }),
  page(
    'more pages by their numbers',
    `<div>${d.plain(heads, [ana, ben])}<ul class="pagination"><li><a>1</a></li><li><a>2</a></li></ul></div>`,
    two,
    { facts: { relationships: two, rows: [{ seen: 2, total: null }] } },
  ),
  page(
    'a list of students beside it',
    `<div class="recent"><h3>Recent Students</h3><a href="x?personID=910009">Testerman, Kim</a></div>${d.plain(heads, [ana, ben])}`,
    two,
  ),
  page(
    'names without a comma',
    d.plain(heads, [line('Ana Sample', 'Mother', yes, yes), line('Ben Practice', 'Father', yes, no)]),
    [rel('Ana Sample', 'Mother', 'GP'), rel('Ben Practice', 'Father', 'Gp')],
  ),
  page(
    'a name with what hangs on it',
    d.plain(heads, [
      line('<a>Sample, Ana</a><div>Cell: (404) 555-0101</div>', 'Mother', yes, yes),
      line('<a>Practice, Ben</a> <span class="badge">Non-Household</span>', 'Father', yes, no),
    ]),
    two,
  ),
  page(
    'a dialog that edits one of them',
    `${d.plain(heads, [ana, ben])}<div role="dialog" aria-modal="true"><h2>Edit Relationship</h2><label>Name <input value="Practice, Ben"></label><label>Portal ${yes}</label><button>Save</button></div>`,
    two,
  ),
  page(
    'an empty row for a new entry',
    d.plain(heads, [
      ana,
      ben,
      line('<input placeholder="Search">', '<select><option selected>Select</option></select>', no, no),
    ]),
    two,
  ),
  page(
    'a total below',
    `<table><thead><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr></thead><tbody>${[ana, ben].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody><tfoot><tr><td>Total</td><td>2</td><td>2</td><td>1</td></tr></tfoot></table>`,
    two,
  ),
  page(
    'the End Date in the future',
    d.plain(
      [...heads, 'End Date'],
      [
        [...ana, '12/31/2030'],
        [...ben, '11/25/2026'],
      ],
    ),
    [
      rel('Sample, Ana', 'Mother', 'GP', { endDate: '2030-12-31' }),
      rel('Practice, Ben', 'Father', 'Gp', { endDate: '2026-11-25', active: false }),
    ],
  ),
  page(
    'a Start Date to come, and one that is no date',
    d.plain(
      [...heads, 'Start Date'],
      [
        [...ana, '01/02/2030'],
        [...ben, 'see file'],
      ],
    ),
    [
      rel('Sample, Ana', 'Mother', 'GP', { startDate: '2030-01-02', active: false }),
      rel('Practice, Ben', 'Father', 'Gp', { active: null }),
    ],
  ),
  page(
    'dates in boxes that pick them',
    d.plain(
      [...heads, 'End Date'],
      [
        [...ana, '<input type="date">'],
        [...ben, '<input type="date" value="2024-06-30">'],
      ],
    ),
    [two[0] as object, rel('Practice, Ben', 'Father', 'Gp', { endDate: '2024-06-30', active: false })],
  ),
  page(
    'both dates in one column',
    d.plain(
      [...heads, 'Dates'],
      [
        [...ana, '08/01/2020 - '],
        [...ben, '08/01/2020 - 06/30/2024'],
      ],
    ),
    [
      rel('Sample, Ana', 'Mother', 'GP', { startDate: '2020-08-01' }),
      rel('Practice, Ben', 'Father', 'Gp', { startDate: '2020-08-01', endDate: '2024-06-30', active: false }),
    ],
  ),
];
