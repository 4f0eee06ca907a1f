import { allShown, checked, type Dialect, each, FAMILY, row, shown } from './family.ts';

type Column = [heading: string, cell: (c: (typeof FAMILY)[number]) => string];
const box = (on: boolean) => `<input type="checkbox"${checked(on)}>`;
const table = (columns: Column[], tag = 'th') =>
  `<table><tr>${columns.map(([text]) => (text.startsWith('<t') ? text : `<${tag}>${text}</${tag}>`)).join('')}</tr>${each((c) => `<tr>${columns.map(([, cell]) => `<td>${cell(c)}</td>`).join('')}</tr>`)}</table>`;

const name = (text: string): Column => [text, (c) => c.name];
const type = (text: string): Column => [text, (c) => c.type];
const guardian = (text: string): Column => [text, (c) => box(c.guardian)];
const portal = (text: string): Column => [text, (c) => box(c.portal)];
const seq = (text: string): Column => [text, (c) => c.seq];
const extra = (text: string): Column => [text, () => 'x'];
const core = allShown('type', 'guardian', 'portal');
const say = (title: string, columns: Column[], expected = core, tag = 'th'): Dialect => ({
  title,
  html: table(columns, tag),
  expected,
});

/** What headings say, and in which order they stand. */
export const headings: Dialect[] = [
  say('question marks and longer words', [
    name('Contact Name'),
    type('Relationship Type'),
    guardian('Guardian?'),
    portal('Portal Access'),
  ]),
  say(
    'emergency priority',
    [name('Name'), type('Relationship'), guardian('Guardian'), portal('Portal'), seq('Emergency Priority')],
    allShown('type', 'guardian', 'portal', 'seq'),
  ),
  say(
    'emergency contact sequence, before all',
    [
      seq('Emergency Contact Sequence'),
      portal('Campus Parent'),
      guardian('Legal Guardian'),
      type('Relationship to Student'),
      name('Related Person'),
    ],
    allShown('type', 'guardian', 'portal', 'seq'),
  ),
  say('abbreviations', [
    name('Name'),
    type('<abbr title="Relationship">Rel.</abbr>'),
    guardian('<abbr title="Guardian">G</abbr>'),
    portal('<abbr title="Portal">P</abbr>'),
  ]),
  say('icon-only headings', [
    name('Name'),
    type('Relationship'),
    guardian('<i class="fa fa-key" aria-label="Guardian"></i>'),
    portal('<img src="p.gif" alt="Portal">'),
  ]),
  say('heading cells with aria-label or title', [
    name('Name'),
    type('Relationship'),
    ['<th aria-label="Guardian"><i></i></th>', (c) => box(c.guardian)],
    ['<th title="Portal">P</th>', (c) => box(c.portal)],
  ]),
  say('sort suffixes', [
    name('Name ▲'),
    type('Relationship (sorted ascending)'),
    guardian('Guardian ↕'),
    portal('<a href="#">Portal</a><span class="sr-only">sort descending</span>'),
  ]),
  say('line breaks and hyphens', [
    name('Full<br>Name'),
    type('Relation-<wbr>ship'.replace('-<wbr>', '')),
    guardian('Legal<br/>Guardian'),
    portal('Portal<br>Access'),
  ]),
  say('Spanish', [name('Nombre'), type('Relación'), guardian('Tutor legal'), portal('Acceso al portal')]),
  say('a box in the heading that selects all', [
    name('Name'),
    type('Relationship'),
    guardian('<input type="checkbox" aria-label="Select all"> Guardian'),
    portal('<label><input type="checkbox">Portal</label>'),
  ]),
  say('a filter field in the heading', [
    name('Name<br><input type="text" placeholder="filter">'),
    type('Relationship<select><option>All</option></select>'),
    guardian('Guardian'),
    portal('Portal'),
  ]),
  say('a required star and a help mark', [
    name('Name *'),
    type('Relationship <a title="Help" href="#">?</a>'),
    guardian('Guardian <sup>1</sup>'.replace(' <sup>1</sup>', ' *')),
    portal('Portal <i class="info" title="What is this?"></i>'),
  ]),
  say(
    'extra columns',
    [
      extra('Phone'),
      name('Name'),
      extra('Household'),
      type('Relationship'),
      extra('Modified By'),
      guardian('Guardian'),
      portal('Portal'),
      extra('Comments'),
    ],
    core,
    'td',
  ),
  say('last and first name', [
    ['Last Name', (c) => c.name.split(', ')[0] ?? ''],
    ['First Name', (c) => c.name.split(', ')[1] ?? ''],
    type('Relationship'),
    guardian('Guardian'),
    portal('Portal'),
  ]),
  say('no Portal column', [name('Name'), type('Relationship'), guardian('Guardian')], allShown('type', 'guardian')),
  say('no Guardian column', [name('Name'), type('Relationship'), portal('Portal')], allShown('type', 'portal')),
  say('no Relationship column', [name('Name'), guardian('Guardian'), portal('Portal')], allShown('guardian', 'portal')),
  say(
    'Portal twice cannot be told apart',
    [name('Name'), type('Relationship'), guardian('Guardian'), portal('Portal'), portal('Portal')],
    allShown('type', 'guardian'),
  ),
  say(
    'a personID column',
    [['Person ID', (c) => c.id], name('Name'), type('Relationship'), guardian('Guardian'), portal('Portal')],
    allShown('id', 'type', 'guardian', 'portal'),
  ),
  {
    title: 'two lines of headings: Access over Guardian and Portal',
    html: `<table><tr><td rowspan="2">Name</td><td rowspan="2">Relationship</td><td colspan="2">Access</td></tr><tr><td>Guardian</td><td>Portal</td></tr>${each((c) => `<tr><td>${c.name}</td><td>${c.type}</td><td>${box(c.guardian)}</td><td>${box(c.portal)}</td></tr>`)}</table>`,
    expected: core,
  },
  {
    title: 'two lines of headings without rowspan',
    html: `<table><thead><tr><th colspan="2">Person</th><th colspan="2">Access</th></tr><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr></thead>${each((c) => `<tr><td>${c.name}</td><td>${c.type}</td><td>${box(c.guardian)}</td><td>${box(c.portal)}</td></tr>`)}</table>`,
    expected: core,
  },
  {
    title: 'words in the first row that are headings elsewhere',
    html: `<table><tr><td>Name</td><td>Relationship</td><td>Guardian</td><td>Portal</td></tr><tr><td>Quimbly, Ana</td><td>Guardian</td><td>Yes</td><td>No</td></tr><tr><td>Vantablack, Odo</td><td>Emergency Contact</td><td>No</td><td>No</td></tr></table>`,
    expected: [
      row({ name: 'Quimbly, Ana', relationship: 'Guardian', guardian: true, portal: false }),
      row({ name: 'Vantablack, Odo', relationship: 'Emergency Contact', guardian: false, portal: false }),
    ],
  },
  {
    title: 'a form of one person whose type is Guardian',
    html: `<h2>Quimbly, Ana</h2><table><tr><td>Relationship</td><td>Guardian</td></tr><tr><td>Guardian</td><td>Yes</td></tr><tr><td>Portal</td><td>No</td></tr></table>`,
    expected: [row({ name: 'Quimbly, Ana', relationship: 'Guardian', guardian: true, portal: false })],
    count: { seen: 1, total: null },
  },
  {
    title: 'all columns of the tool',
    html: table([
      name('Name'),
      type('Relationship'),
      seq('Seq'),
      guardian('Guardian'),
      ['Mailing', () => box(true)],
      portal('Portal'),
      ['Messenger', () => box(false)],
      ['Secondary', () => 'No'],
      ['Private', () => box(true)],
      ['Start Date', (c) => c.start],
      ['End Date', (c) => c.end],
      ['E-mail', (c) => `<a href="mailto:${c.email}">${c.email}</a>`],
    ]),
    expected: FAMILY.map((c) => ({
      ...shown(c, ['type', 'seq', 'guardian', 'portal', 'dates', 'email']),
      mailing: true,
      messenger: false,
      secondary: false,
      private: true,
    })),
  },
];
