import { describe, expect, it } from 'vitest';
import { type FrameHtml, GRID, recognised } from './frames.ts';

const plain: FrameHtml = { body: GRID, url: '/campus/census/x.xsl' };

const real: [string, FrameHtml[]][] = [
  [
    'top address alone',
    [{ body: '<iframe id="main-workspace"></iframe>', url: '/campus/sis/campus-tools/relationships' }, plain],
  ],
  [
    'top address in another bundle and app path',
    [{ body: '<iframe id="main-workspace"></iframe>', url: '/sandbox/sis/tools-core/person-relationships' }, plain],
  ],
  ['heading alone', [{ ...plain, body: `<h2>Relationships</h2>${GRID}` }]],
  ['heading in the frame above', [{ body: '<h1>Relationships</h1><iframe></iframe>', url: '/campus/main.xsl' }, plain]],
  [
    'toolCode alone',
    [{ ...plain, url: '/campus/census/person.xsl?x=census.Something&toolCode=census.PersonRelationships' }],
  ],
  ['x= service', [{ ...plain, url: '/campus/prism.xsl?x=census.Relationships-getAll&personID=9' }]],
  ['path of the frame', [{ ...plain, url: '/campus/census/relationships/relationships.xsl' }]],
  ['document title', [{ ...plain, title: 'Relationships' }]],
  ['document title with the product', [{ ...plain, title: 'Relationships | Infinite Campus' }]],
  ['document title with the person', [{ ...plain, title: 'Relationships - Quimbly, Odo' }]],
  [
    'selected tab',
    [
      {
        ...plain,
        body: `<ul role="tablist"><li role="tab" aria-selected="false">Households</li><li role="tab" aria-selected="true">Relationships</li></ul>${GRID}`,
      },
    ],
  ],
  [
    'current tool in a menu',
    [{ body: '<nav><a aria-current="page" href="#">Relationships</a></nav>', url: '/campus/main.xsl' }, plain],
  ],
  [
    'end of a path line',
    [
      {
        ...plain,
        body: `<div class="breadcrumb"><span>Census</span> &gt; <span>People</span> &gt; <span>Relationships</span></div>${GRID}`,
      },
    ],
  ],
  [
    'legacy tool title in a layout table',
    [{ ...plain, body: `<table><tr><td class="toolTitle">Relationships</td></tr></table>${GRID}` }],
  ],
  ['non-household heading', [{ ...plain, body: `<h3>Non-Household Relationships</h3>${GRID}` }]],
  [
    'household and non-household headings',
    [{ ...plain, body: `<h3>Household Relationships</h3>${GRID}<h3>Non-Household Relationships</h3>${GRID}` }],
  ],
  ['Spanish heading', [{ ...plain, body: `<h2>Relaciones</h2>${GRID}` }]],
  ['a help link on the page', [{ ...plain, body: `<h2>Relationships</h2>${GRID}<a href="/help">Help</a>` }]],
  [
    'unknown skin with address and heading',
    [{ body: `<h2>Relationships</h2>${GRID}`, url: '/district/people/relationships' }],
  ],
];

describe('a Relationships page is recognised', () => {
  it.each(real)('by %s', async (_, frames) => {
    expect(await recognised(...frames)).toEqual(['relationships']);
  });
});

const rows = (line: (at: number) => string) => Array.from({ length: 8 }, (_, at) => line(at)).join('');
const heads = (...names: string[]) => `<tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>`;
const box = '<input type="checkbox" checked>';

const others: [string, FrameHtml[]][] = [
  ['no word of the tool anywhere', [plain]],
  [
    'ad hoc report over many students',
    [
      {
        url: '/campus/adhoc/dataWizard.xsl',
        body: `<h1>Relationships</h1><table>${heads('Student Name', 'Student Number', 'Name', 'Relationship', 'Guardian', 'Portal')}${rows((at) => `<tr><td>S${at}</td><td>${at}</td><td>Quimbly, A</td><td>Mother</td><td>X</td><td></td></tr>`)}</table>`,
      },
    ],
  ],
  [
    'report printed under the tool’s own address',
    [
      {
        url: '/campus/census/relationships/relationshipsReport.xsl',
        title: 'Relationships Report',
        body: `<h1>Relationships Report</h1>${GRID}`,
      },
    ],
  ],
  [
    'students beside their contacts, tool-like address',
    [
      {
        url: '/campus/census/relationships.xsl',
        body: `<h2>Relationships</h2><table>${heads('Student', 'Name', 'Relationship', 'Guardian', 'Portal')}${rows((at) => `<tr><td>S${at}</td><td>Quimbly, A</td><td>Mother</td><td>X</td><td></td></tr>`)}</table>`,
      },
    ],
  ],
  [
    'help article with a sample table',
    [
      {
        url: 'https://kb.infinitecampus.com/help/relationships',
        title: 'Relationships',
        body: `<article><h1>Relationships</h1><p>The grid shows people.</p>${GRID}</article>`,
      },
    ],
  ],
  [
    'tool rights',
    [
      {
        url: '/campus/user/toolRights.xsl',
        body: `<h1>Tool Rights</h1><table>${heads('Tool', 'R', 'W', 'A', 'D')}<tr><td>Relationships</td><td>${box}</td></tr></table><h2>Relationships</h2><table>${heads('Name', 'Relationship', 'Guardian', 'Portal', 'Rights')}<tr><td>Group</td><td>Read</td><td>${box}</td><td>${box}</td><td>All</td></tr></table>`,
      },
    ],
  ],
  [
    'Relationship Type Setup',
    [
      {
        url: '/campus/census/relationshipTypes.xsl',
        body: `<h1>Relationship Type Setup</h1><table>${heads('Name', 'Relationship', 'Guardian', 'Portal', 'Code')}<tr><td>Mother</td><td>Child</td><td>${box}</td><td>${box}</td><td>M</td></tr></table>`,
      },
    ],
  ],
  [
    'message editor',
    [{ url: '/campus/sis/messenger/compose', body: `<h1>Relationships</h1><div contenteditable="true">${GRID}</div>` }],
  ],
  ['another application of the host', [{ url: '/library/crm/relationships', body: `<p>Suppliers</p>${GRID}` }]],
  [
    'search results',
    [
      {
        url: '/campus/sis/search',
        body: `<h1>Search Results</h1><table>${heads('Name', 'Student Number', 'Grade', 'Guardian')}${rows((at) => `<tr><td>Quimbly, A${at}</td><td>10${at}</td><td>09</td><td>x</td></tr>`)}</table>`,
      },
    ],
  ],
  [
    'summary with a small Relationships panel',
    [
      {
        url: '/campus/sis/campus-tools/person-summary',
        body: `<h1>Summary</h1><section><h3>Relationships</h3><table>${heads('Name', 'Relationship', 'Phone')}<tr><td>Quimbly, Ana</td><td>Mother</td><td>555-0100</td></tr></table></section>`,
      },
    ],
  ],
  [
    'Census Wizard',
    [
      {
        url: '/campus/census/wizard.xsl',
        title: 'Census Wizard',
        body: `<h1>Census Wizard</h1><h3>Step 3: define relationships</h3>${GRID}`,
      },
    ],
  ],
  [
    'sign-in page',
    [
      {
        url: '/campus/practice.jsp',
        title: 'Campus',
        body: '<h1>Log in</h1><form><input id="username"><input id="password" type="password"><button id="signinbtn">Log In</button><p>Campus Portal for parents and guardians</p></form>',
      },
    ],
  ],
];

describe('what looks like it is left alone', () => {
  it.each(others)('%s', async (_, frames) => {
    expect(await recognised(...frames)).toEqual([]);
  });

  it('a family’s page of the portal is the portal alone', async () => {
    const body = '<h2>Non-Household Relationships</h2><ul><li>Quimbly, Ana, Mother</li></ul>';
    expect(await recognised({ url: '/campus/apps/portal/parent/family', body })).toEqual(['portal-parent']);
  });
});
