import { box, cards, fieldsets, items, legacy, person, plain, roles, svg, titleBar } from '../strangers/draw.ts';
import { rel } from '../strangers/expected.ts';
import { kendo, roleBox } from './draw-more.ts';
import type { Judged } from './judged.ts';

const ana = titleBar('Sample, Ana M (Annie)', '910001', '07');
const heads = ['Name', 'Relationship', 'Guardian', 'Portal'];
const url = '/campus/sis/campus-tools/relationships';
const shell = (bar: string) => ({ url, body: `${bar}<iframe id="main-workspace" title="workspace"></iframe>` });
const tool = (body: string) => ({
  url: '/campus/x.xsl?x=census.Relationship-get&toolCode=census.relationships&objRights=census',
  body,
});

/** Pages over several frames, shadow roots, and controls of old and new (facts 2.2, 2.3, 7). */
export const framesAndShadows: Judged[] = [
  {
    title: 'Four frames deep: head in the shell, buttons and rows each in their own',
    html: [
      shell(ana),
      {
        url: '/campus/frame?n=w',
        body: '<iframe id="frameWorkspaceHeader"></iframe><iframe id="frameWorkspaceDetail"></iframe>',
      },
      {
        url: '/campus/frame?n=h',
        body: '<div class="topBar"><h1>Sample, Ana M</h1></div><div id="actionbarDiv"><a id="newDiv" href="#">New</a><a href="#">Save</a></div>',
      },
      tool(
        legacy(
          [...heads, 'Mailing'],
          [
            ['Sample, Ines', 'Mother', box(true), box(true), box(true)],
            ['Sample, Omar', 'Father', box(true), box(false), box(true)],
          ],
        ),
      ),
    ],
    pages: ['relationships'],
    student: '910001',
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'GPM'), rel('Sample, Omar', 'Father', 'GpM')] },
    says: { 'REL-PORTAL': 'fails 1' },
  },
  {
    title: 'List above, form below: the form repeats the row that is chosen',
    html: [
      shell(ana),
      tool(
        plain(heads, [
          ['<a class="selectedRow" href="#">Sample, Ines</a>', 'Mother', 'X', 'X'],
          ['<a class="deselectedRow" href="#">Sample, Omar</a>', 'Father', 'X', ''],
        ]),
      ),
      {
        url: '/campus/detail.xsl',
        body: '<form><label>Name <input id="name" value="Sample, Ines" readonly></label><label>Relationship <select id="relationship"><option selected>Mother</option></select></label><label><input type="checkbox" id="guardian" checked> Guardian</label><label><input type="checkbox" id="portal" checked> Portal</label></form>',
      },
    ],
    pages: ['relationships'],
    student: '910001',
    says: { 'REL-DUP': 'meets', 'REL-GUARDIAN': 'meets' },
  },
  {
    title: 'Classic: the head is one line of text below the name',
    html: [
      { url: '/campus/main.xsl', body: '<iframe id="frameSidebar"></iframe><iframe id="frameWorkspace"></iframe>' },
      {
        url: '/campus/frame?n=h',
        body: '<div class="topBar"><h1>Sample, Ana M</h1></div><p>Grade: 07 #910001 DOB: 05/05/2013 Gender: F</p>',
      },
      tool(legacy(heads, [[person(910101, 'Sample, Ines'), 'Mother', box(true), box(true)]])),
    ],
    pages: ['relationships'],
    student: '910001',
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'GP', { personID: '910101' })] },
  },
  {
    title: 'Text of the classic edit list: native boxes with ids by row, names in fields',
    html: [
      shell(ana),
      tool(
        `<table>${['ines|Mother|1|1', 'omar|Father|1|0']
          .map((one, at) => {
            const [name, relation, guardian, portal] = one.split('|');
            return `${at ? '' : '<tr><td>Name</td><td>Relationship</td><td>Guardian</td><td>Portal</td></tr>'}<tr><td><a href="javascript:go(9101${at})">Sample, ${name}</a></td><td><select name="relationship${at}"><option></option><option selected>${relation}</option></select></td><td><input type="checkbox" name="guardian${at}" value="${guardian}"${guardian === '1' ? ' checked' : ''}></td><td><input type="checkbox" name="portal${at}"${portal === '1' ? ' checked' : ''}></td></tr>`;
          })
          .join('')}</table>`,
      ),
    ],
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, ines', 'Mother', 'GP'), rel('Sample, omar', 'Father', 'Gp')] },
    says: { 'REL-PORTAL': 'fails 1' },
  },
  {
    title: 'A grid in an open shadow root is not looked into: no report',
    html: `${ana}<h1>Relationships</h1><ic-grid><template shadowrootmode="open">${kendo(heads, [['Sample, Ines', 'Mother', box(true), box(false)]])}</template></ic-grid>`,
    url,
    pages: [],
  },
  {
    title: 'Boxes as elements of a kit, each with its input in an open shadow root',
    html: `${ana}${kendo(heads, [['Sample, Ines', 'Mother', '<ic-checkbox><template shadowrootmode="open"><input type="checkbox" checked></template></ic-checkbox>', '<ic-checkbox><template shadowrootmode="open"><input type="checkbox"></template></ic-checkbox>']])}`,
    url,
    pages: ['relationships'],
    facts: { relationships: [{ name: 'Sample, Ines' }] },
    says: { 'REL-ACCESS': 'unknown' },
  },
  {
    title: 'Cards whose boxes are named by a label in front',
    url,
    html: `${ana}<h1>Relationships</h1>${cards(heads, [
      ['Sample, Ines', 'Mother', roleBox('true', 'aria-label="Guardian"'), roleBox('false', 'aria-label="Portal"')],
      ['Sample, Omar', 'Father', roleBox('true', 'aria-label="Guardian"'), roleBox('true', 'aria-label="Portal"')],
    ])}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'Gp'), rel('Sample, Omar', 'Father', 'GP')] },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'Fieldsets with labels around the boxes, all of them disabled',
    url,
    html: `${ana}<h1>Relationships</h1>${fieldsets(
      ['Name', 'Relationship', 'Guardian', 'Portal'],
      [
        ['Sample, Ines', 'Mother', box(true, 'disabled'), box(true, 'disabled')],
        ['Sample, Omar', 'Father', box(false, 'disabled'), box(false, 'disabled')],
      ],
    )}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'GP'), rel('Sample, Omar', 'Father', 'gp')] },
    says: { 'REL-GUARDIAN': 'review 1' },
  },
  {
    title: 'A list of items with pictures that have a title',
    url,
    html: `${ana}<h1>Relationships</h1>${items(heads, [
      ['Sample, Ines', 'Mother', svg('Yes'), svg('No')],
      ['Sample, Omar', 'Father', svg('Yes'), svg('Yes')],
    ])}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'Gp'), rel('Sample, Omar', 'Father', 'GP')] },
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'A grid of roles whose boxes say their row and column',
    url,
    html: `${ana}${roles(heads, [['Sample, Ines', 'Mother', roleBox('true', 'aria-label="Guardian for Sample, Ines"'), roleBox('false', 'aria-label="Portal for Sample, Ines"')]])}`,
    pages: ['relationships'],
    facts: { relationships: [rel('Sample, Ines', 'Mother', 'Gp')] },
    says: { 'REL-PORTAL': 'fails 0' },
  },
];
