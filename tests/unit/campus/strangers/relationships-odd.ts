import * as d from './draw.ts';
import { rel, type Stranger } from './expected.ts';

const at = '/campus/sis/campus-tools/relationships';
const bar = d.titleBar('Testerman, Lee A (Lele)', '123456');
const two = [rel('Sample, Ana', 'Mother', 'GP'), rel('Practice, Ben', 'Father', 'Gp')];
const cells = (on: boolean, portal: boolean) => `<td>${d.box(on)}</td><td>${d.box(portal)}</td>`;

/** Pages drawn so that a hasty reading goes wrong. */
const odd: Omit<Stranger, 'pages'>[] = [
  {
    title: 'a head in two lines, the boxes under Access',
    html: `<table><thead><tr><th rowspan="2">Name</th><th rowspan="2">Relationship</th><th colspan="2">Access</th><th colspan="2">Contact</th></tr>
      <tr><th>Guardian</th><th>Portal</th><th>Mailing</th><th>Messenger</th></tr></thead><tbody>
      <tr><td>Sample, Ana</td><td>Mother</td>${cells(true, true)}${cells(false, true)}</tr><tr><td>Practice, Ben</td><td>Father</td>${cells(true, false)}${cells(true, false)}</tr></tbody></table>`,
    facts: { relationships: [rel('Sample, Ana', 'Mother', 'GPmT'), rel('Practice, Ben', 'Father', 'GpMt')] },
  },
  {
    title: 'heads cut short, with their whole name as a title',
    html: `<table><tr><th>Name</th><th>Relationship</th><th><abbr title="Guardian">Gd</abbr></th><th><img src="p.png" alt="Portal"></th></tr>
      <tr><td>Sample, Ana</td><td>Mother</td>${cells(true, true)}</tr><tr><td>Practice, Ben</td><td>Father</td>${cells(true, false)}</tr></table>`,
    facts: { relationships: two },
  },
  {
    title: 'columns in another order, ids in hidden boxes, a name and a relationship as lists',
    html: `<table><tr><th>Portal</th><th>Guardian</th><th>Relationship</th><th>Name</th><th>Emergency Priority</th></tr>
      <tr><td>${d.box(false)}</td><td>${d.box(true)}</td><td><select><option>Father</option><option selected>Mother</option></select></td><td><input type="hidden" name="personID" value="910002">Sample, Ana</td><td><input type="text" size="2" value="1"></td></tr>
      <tr><td>${d.box(true)}</td><td>${d.box(true)}</td><td><select><option selected>Father</option><option>Mother</option></select></td><td><input type="hidden" name="personID" value="910003">Practice, Ben</td><td><input type="text" size="2" value="2"></td></tr></table>`,
    facts: {
      relationships: [
        rel('Sample, Ana', 'Mother', 'Gp', { personID: '910002', sequence: 1 }),
        rel('Practice, Ben', 'Father', 'GP', { personID: '910003', sequence: 2 }),
      ],
    },
  },
  {
    title: 'ids in onclick, and rows that repeat the head in the middle',
    html: `<table><tr><td>Name</td><td>Relationship</td><td>Guardian</td><td>Portal</td></tr><tr onclick="select('personID=910002')"><td><a href="javascript:go('personID=910002')">Sample, Ana</a></td><td>Mother</td>${cells(true, true)}</tr>
      <tr><td>Name</td><td>Relationship</td><td>Guardian</td><td>Portal</td></tr><tr><td><a href="#" onclick="openPerson('personID=910003');return false">Practice, Ben</a></td><td>Father</td>${cells(true, false)}</tr></table>`,
    facts: {
      relationships: [
        rel('Sample, Ana', 'Mother', 'GP', { personID: '910002' }),
        rel('Practice, Ben', 'Father', 'Gp', { personID: '910003' }),
      ],
    },
  },
  {
    title: 'a sticky copy of the head and a hidden copy for printing',
    html: `<div class="sticky" aria-hidden="true"><table><thead><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr></thead></table></div>
      <table><thead><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr></thead><tbody><tr><td>Sample, Ana</td><td>Mother</td>${cells(true, true)}</tr><tr><td>Practice, Ben</td><td>Father</td>${cells(true, false)}</tr></tbody></table>
      <div class="print" style="display:none"><table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr><tr><td>Sample, Ana</td><td>Mother</td><td>X</td><td></td></tr></table></div>`,
    facts: { relationships: two },
  },
  {
    title: 'a row in edit mode between rows of ticks and blanks',
    html: `<table><thead><tr><th></th><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr></thead><tbody>
      <tr><td><button>Edit</button></td><td>Sample, Ana</td><td>Mother</td><td>✓</td><td>✓</td></tr>
      <tr><td><button>Save</button><button>Cancel</button></td><td>Practice, Ben</td><td><input value="Father"></td>${cells(true, false)}</tr></tbody></table>`,
    facts: { relationships: two },
  },
  {
    title: 'ticks and blanks',
    html: d.plain(
      ['Name', 'Relationship', 'Guardian', 'Portal'],
      [
        ['Sample, Ana', 'Mother', '✓', '✓'],
        ['Practice, Ben', 'Father', '✓', ''],
      ],
    ),
    facts: { relationships: two },
  },
  {
    title: 'blanks alone are no answer',
    html: d.plain(
      ['Name', 'Relationship', 'Guardian', 'Portal'],
      [
        ['Sample, Ana', 'Mother', '', ''],
        ['Practice, Ben', 'Father', '', ''],
      ],
    ),
    facts: { relationships: [rel('Sample, Ana', 'Mother', ''), rel('Practice, Ben', 'Father', '')] },
  },
  {
    title: 'no Portal column: unread, not empty',
    html: d.plain(
      ['Name', 'Relationship', 'Guardian', 'Mailing'],
      [
        ['Sample, Ana', 'Mother', d.box(true), d.box(true)],
        ['Practice, Ben', 'Father', d.box(true), d.box(false)],
      ],
    ),
    facts: { relationships: [rel('Sample, Ana', 'Mother', 'GM'), rel('Practice, Ben', 'Father', 'Gm')] },
  },
  {
    title: 'a Portal column that shows a user name, not a box',
    html: d.plain(
      ['Name', 'Relationship', 'Guardian', 'Portal'],
      [
        ['Sample, Ana', 'Mother', d.box(true), 'asample'],
        ['Practice, Ben', 'Father', d.box(true), 'None on file'],
      ],
    ),
    facts: { relationships: [rel('Sample, Ana', 'Mother', 'G'), rel('Practice, Ben', 'Father', 'G')] },
  },
  {
    title: 'household and non-household in two tables',
    html: `<h3>Household Relationships</h3>${d.plain(['Name', 'Relationship', 'Guardian', 'Portal'], [['Sample, Ana', 'Mother', d.box(true), d.box(true)]])}<h3>Non-Household Relationships</h3>${d.plain(['Name', 'Relationship', 'Guardian', 'Portal'], [['Practice, Ben', 'Father', d.box(true), d.box(false)]])}`,
    facts: { relationships: two },
  },
  {
    title: 'grouped by household, with lines that name the group',
    html: `<table><thead><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr></thead><tbody><tr class="k-grouping-row"><td colspan="4"><p>Household: Sample Household</p></td></tr><tr><td>Sample, Ana</td><td>Mother</td>${cells(true, true)}</tr>
      <tr class="k-grouping-row"><td colspan="4">Other contacts</td></tr><tr><td>Practice, Ben</td><td>Father</td>${cells(true, false)}</tr></tbody></table>`,
    facts: { relationships: two },
  },
  {
    title: 'rows that open: a detail of phones under each',
    html: `<table><thead><tr><th></th><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr></thead><tbody><tr><td><button aria-expanded="true">-</button></td><td>Sample, Ana</td><td>Mother</td>${cells(true, true)}</tr>
      <tr class="k-detail-row"><td></td><td colspan="4"><table><tr><th>Phone</th><th>Messenger</th></tr><tr><td>(404) 555-0101</td><td>${d.box(false)}</td></tr></table></td></tr><tr><td><button aria-expanded="false">+</button></td><td>Practice, Ben</td><td>Father</td>${cells(true, false)}</tr></tbody></table>`,
    facts: { relationships: two },
  },
  {
    title: 'a filter row of boxes under the head',
    html: `<div role="grid"><div role="row"><div role="columnheader">Name</div><div role="columnheader">Relationship</div><div role="columnheader">Guardian</div><div role="columnheader">Portal</div></div><div role="row" class="k-filter-row"><div role="gridcell"><input aria-label="Filter Name"></div><div role="gridcell"><input aria-label="Filter Relationship"></div><div role="gridcell">${d.pick(false)}</div><div role="gridcell">${d.pick(false)}</div></div>
      <div role="row"><div role="gridcell">Sample, Ana</div><div role="gridcell">Mother</div><div role="gridcell">${d.swit(true)}</div><div role="gridcell">${d.swit(true)}</div></div><div role="row"><div role="gridcell">Practice, Ben</div><div role="gridcell">Father</div><div role="gridcell">${d.swit(true)}</div><div role="gridcell">${d.swit(false)}</div></div></div>`,
    facts: { relationships: two },
  },
  {
    title: 'a first and a last name in columns of their own',
    html: d.plain(
      ['Last Name', 'First Name', 'Suffix', 'Relationship Type', 'Guardian', 'Portal'],
      [
        ['Sample', 'Ana', '', 'Mother', d.box(true), d.box(true)],
        ['Practice', 'Ben', 'Jr', 'Father', d.box(true), d.box(false)],
      ],
    ),
    facts: { relationships: [rel('Sample, Ana', 'Mother', 'GP'), rel('Practice, Ben Jr', 'Father', 'Gp')] },
  },
  {
    title: 'boxes that only their own name tells apart, in one column Settings',
    html: d.plain(
      ['Name', 'Relationship', 'Settings'],
      [
        ['Sample, Ana', 'Mother', `<label>${d.box(true)} Guardian</label> <label>${d.box(true)} Portal</label>`],
        ['Practice, Ben', 'Father', `<label>${d.box(true)} Guardian</label> <label>${d.box(false)} Portal</label>`],
      ],
    ),
    facts: { relationships: two },
  },
  {
    title: 'states as badges: those that hold',
    html: d.plain(
      ['Name', 'Relationship', 'Start Date', 'Access'],
      [
        [
          'Sample, Ana',
          'Mother',
          '01/02/2020',
          '<span class="badge">Guardian</span> <span class="badge">Portal</span>',
        ],
        ['Practice, Ben', 'Father', '01/02/2020', '<span class="badge">Guardian</span>'],
      ],
    ),
    facts: {},
  },
  {
    title: 'the row header is the name, the boxes named by row and column',
    html: `<table aria-label="Relationships"><thead><tr><th id="n">Name</th><th id="r">Relationship</th><th id="g">Guardian</th><th id="p">Portal</th></tr></thead><tbody><tr><th scope="row" id="a">Sample, Ana</th><td>Mother</td><td><input type="checkbox" aria-labelledby="g a" checked></td><td><input type="checkbox" aria-labelledby="p a" checked></td></tr>
      <tr><th scope="row" id="b">Practice, Ben</th><td>Father</td><td><input type="checkbox" aria-labelledby="g b" checked></td><td><input type="checkbox" aria-labelledby="p b"></td></tr></tbody></table>`,
    facts: { relationships: two },
  },
  {
    title: 'the second of three pages of rows',
    html: `${d.plain(
      ['Name', 'Relationship', 'Guardian', 'Portal'],
      [
        ['Sample, Ana', 'Mother', d.box(true), d.box(true)],
        ['Practice, Ben', 'Father', d.box(true), d.box(false)],
      ],
    )}<div class="k-pager"><span class="k-pager-info">3 - 4 of 6 items</span></div>`,
    facts: { relationships: two, rows: [{ seen: 2, total: 6 }] },
  },
  {
    title: 'a grid that draws the rows in view only',
    html: `<div role="grid" aria-label="Relationships" aria-rowcount="41"><div role="row" aria-rowindex="1"><span role="columnheader">Name</span><span role="columnheader">Relationship</span><span role="columnheader">Guardian</span><span role="columnheader">Portal</span></div><div role="row" aria-rowindex="12"><span role="gridcell">Sample, Ana</span><span role="gridcell">Mother</span><span role="gridcell">${d.box(true)}</span><span role="gridcell">${d.box(true)}</span></div><div role="row" aria-rowindex="13"><span role="gridcell">Practice, Ben</span><span role="gridcell">Father</span><span role="gridcell">${d.box(true)}</span><span role="gridcell">${d.box(false)}</span></div></div>`,
    facts: { relationships: two, rows: [{ seen: 2, total: 40 }] },
  },
  {
    title: 'dates in words and with two-digit years, and one that is no date',
    html: d.plain(
      ['Name', 'Relationship', 'Guardian', 'Portal', 'Start', 'End'],
      [
        ['Sample, Ana', 'Mother', d.box(true), d.box(true), 'Aug 1, 2020', 'Present'],
        ['Practice, Ben', 'Father', d.box(true), d.box(false), '08/01/20', '12-31-2024'],
      ],
    ),
    facts: {
      relationships: [
        rel('Sample, Ana', 'Mother', 'GP', { startDate: '2020-08-01' }),
        rel('Practice, Ben', 'Father', 'Gp', { startDate: '2020-08-01', endDate: '2024-12-31', active: false }),
      ],
    },
  },
  {
    title: 'a Self row, and people listed with sex and age',
    html: d.plain(
      ['Name', 'Gender', 'Age', 'Relationship', 'Guardian', 'Portal', 'Email'],
      [
        ['Testerman, Lee A', 'F', '14', 'Self', '', '', ''],
        ['Sample, Ana', 'F', '41', 'Mother', d.box(true), d.box(true), 'ana@example.org'],
        ['Practice, Ben', 'M', '44', 'Father', d.box(true), d.box(false), ''],
      ],
    ),
    facts: {
      relationships: [
        rel('Testerman, Lee A', 'Self', '', { email: '' }),
        rel('Sample, Ana', 'Mother', 'GP', { email: 'ana@example.org' }),
        rel('Practice, Ben', 'Father', 'Gp', { email: '' }),
      ],
    },
  },
  {
    title: 'labels of the little screen beside a hidden head',
    html: `<table class="responsive"><thead style="display:none"><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr></thead><tbody><tr><td data-label="Name">Sample, Ana</td><td data-label="Relationship">Mother</td><td data-label="Guardian">${d.box(true)}</td><td data-label="Portal">${d.box(true)}</td></tr><tr><td data-label="Name">Practice, Ben</td><td data-label="Relationship">Father</td><td data-label="Guardian">${d.box(true)}</td><td data-label="Portal">${d.box(false)}</td></tr></tbody></table>`,
    facts: { relationships: two },
  },
  {
    title: 'cards with the relationship beside the name, and aria-label boxes',
    html: `<h2>Relationships</h2>${[
      ['Sample, Ana', 'Mother', true],
      ['Practice, Ben', 'Father', false],
    ]
      .map(
        ([name, kind, portal]) =>
          `<article class="person-card"><header><h3>${name}</h3><p>Relationship: ${kind}</p></header><div class="toggles"><div role="checkbox" aria-checked="true" aria-label="Guardian"></div><div role="checkbox" aria-checked="${portal}" aria-label="Portal"></div></div></article>`,
      )
      .join('')}`,
    facts: { relationships: two },
  },
  {
    title: 'one person in hand as a form beside a list of names',
    html: `<div class="master"><a class="selectedRow">Sample, Ana - Mother</a><a class="deselectedRow">Practice, Ben - Father</a></div><div class="detail">${d.form(['Name', 'Sample, Ana'], ['Relationship', '<select><option selected>Mother</option></select>'], ['Guardian', d.box(true)], ['Portal', d.box(false)], ['Start Date', '<input value="08/01/2020">'], ['End Date', '<input value="">'])}</div>`,
    facts: { relationships: [rel('Sample, Ana', 'Mother', 'Gp', { startDate: '2020-08-01' })] },
  },
];

export const relationshipsOdd: Stranger[] = odd.map((one) => ({
  ...one,
  title: `Relationships: ${one.title}`,
  html: `${bar}<h1>Relationships</h1>${one.html}`,
  url: at,
  pages: one.facts?.['relationships'] ? ['relationships'] : [],
  ...(one.facts?.['relationships'] ? { student: '123456' } : {}),
}));
