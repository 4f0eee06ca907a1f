import { ana, noTick } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { bar, off, on, table, tool } from '../unseen/draw.ts';
import { cards, material, prime, terms } from './draw.ts';

const heads = ['Name', 'Relationship', 'Guardian', 'Portal'];
const nora = ['<a href="#">Practice, Nora</a>', 'Mother', on, off];
const paul = ['<a href="#">Practice, Paul</a>', 'Father', off, off];
const page = (title: string, html: Judged['html'], more: Partial<Judged> = {}): Judged => ({
  title,
  html,
  pages: ['relationships'],
  says: {},
  noAdvice: true,
  ...more,
});
const list = table(heads, [nora, paul]);
const flag = (more: string) => bar('Practice, Ana M', '914001', more);
const flagged = (title: string, more: string) =>
  page(`the bar: ${title}`, [flag(more), tool(`<h2>Relationships</h2>${list}`)]);
const beside = (title: string, more: string) =>
  page(`beside the list: ${title}`, [ana, tool(`<h2>Relationships</h2>${more}${list}`)]);
const row = (title: string, head: string, his: string, kit = table) =>
  page(`the father's row: ${title}`, [
    ana,
    tool(
      `<h2>Relationships</h2>${kit(
        [...heads, head],
        [
          [...nora, ''],
          [...paul, his],
        ],
      )}`,
    ),
  ]);

/** Custody, legal and protection words where other pages put them. */
export const custodyThere: Judged[] = [
  flagged(
    'an alert banner of Material',
    '<mat-chip-set class="flags"><mat-chip role="row" aria-label="Legal Alert">⚖</mat-chip></mat-chip-set>',
  ),
  flagged('a badge: TPO', '<div class="flags"><p-tag><span class="p-tag-value">TPO</span></p-tag></div>'),
  flagged('Parental rights limited', '<div class="flags"><span class="chip">Parental rights limited</span></div>'),
  flagged('Do not release', '<div class="flags"><img alt="Do not release to father" src="x.gif"></div>'),
  flagged('DCFS', '<div class="flags"><span title="DCFS involvement">D</span></div>'),
  flagged('Safe at Home', '<div class="flags"><span class="chip">Safe at Home</span></div>'),
  flagged('Ward of the court', '<div class="flags"><span class="chip">Ward of the court</span></div>'),
  flagged('Tutela legal', '<div class="flags"><span class="chip">Tutela legal</span></div>'),
  flagged(
    'an icon of a button of unknown kind',
    '<div class="flags"><button><svg viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg></button></div>',
  ),
  flagged('flags folded: 3', '<details class="flags"><summary>Flags (3)</summary></details>'),
  beside(
    'a note of a card',
    '<aside class="card"><h3 class="card__header">Notes</h3><p>Father has no legal rights, see decree.</p></aside>',
  ),
  beside('Legal documents: 2', '<a href="#">Court Orders (2)</a>'),
  beside('terms: Custody, mother sole', terms(['Custody', 'Mother, sole legal'])),
  beside('a sticky note', '<div class="sticky">Injunction against dad - do not give info!</div>'),
  beside('in Spanish', '<div role="alert">Orden judicial: el padre no tiene la patria potestad.</div>'),
  row('a comment: supervised visits only', 'Comments', 'Supervised visitation only'),
  row('a comment: jail', 'Comments', 'Incarcerated; no info to be given'),
  row('a comment: adoption', 'Comments', 'Rights relinquished (adoption)'),
  row('a comment: DVPO', 'Notes', 'DVPO 10/2026'),
  row('a comment: No tiene custodia', 'Comentarios', 'No tiene la custodia'),
  row('Material, a comment: PPO', 'Comments', 'PPO against', material),
  row('PrimeNG, a comment: no unsupervised contact', 'Comments', 'No unsupervised contact', prime),
  row('a column Court Document', 'Court Document', '<a href="#">order.pdf</a>'),
  row('a column Legal Restriction', 'Legal Restriction', 'Yes'),
  row('a tooltip on his name', 'Alert', '<span title="Non-custodial, restrained">!</span>'),
  page('cards: the father is said to be restrained', [
    ana,
    tool(
      `<h2>Relationships</h2>${cards(
        [...heads, 'Comments'],
        [
          [...nora, ''],
          [...paul, 'Restrained by court'],
        ],
      )}`,
    ),
  ]),
  page('the flag stands in a frame of its own', [
    ana,
    {
      url: '/campus/flags.xsl?personID=914001',
      body: '<div class="flags"><span class="chip">Custody Alert</span></div>',
    },
    tool(`<h2>Relationships</h2>${list}`),
  ]),
  page('the header frame of the legacy tool says Custody', [
    ana,
    {
      url: '/campus/x.xsl?toolCode=census.Relationships',
      body: '<div class="topBar"><h1>Practice, Ana M</h1><span class="alertText">CUSTODY ORDER</span></div>',
    },
    tool(`<h2>Relationships</h2>${list}`),
  ]),
  page(
    'the summary beside: Person Summary says No contact',
    [
      ana,
      {
        url: '/campus/sis/campus-tools/person-summary?personID=914001',
        body: '<h1>Person Summary</h1><h2>Practice, Ana M</h2><dl><dt>Legal Alert</dt><dd>No contact with father</dd></dl>',
      },
      tool(`<h2>Relationships</h2>${list}`),
    ],
    { pages: ['relationships'] },
  ),
  page(
    'homes: two primary, and a flag: Custody',
    [
      flag('<div class="flags"><span class="chip">Custody</span></div>'),
      tool(
        `<h1>Membership in Households</h1>${table(
          ['Household', 'Phone Number', 'Address', 'Secondary', 'Start Date', 'End Date'],
          [
            ['Practice', '(404)555-0110', '12 Alder St, Atlanta, GA 30303', off, '08/01/2020', ''],
            ['Sample', '(404)555-0155', '98 Birch Ave, Decatur, GA 30030', off, '08/01/2021', ''],
          ],
        )}`,
        'membership-in-households',
      ),
    ],
    { pages: ['households'], says: { 'HH-TWO-PRIMARY': 'fails 1' } },
  ),
  page(
    'demographics of the mother: no account, a flag: Legal',
    [
      {
        ...flag('<div class="flags"><span class="chip">Legal: restraining order</span></div>'),
        body: flag('<div class="flags"><span class="chip">Legal: restraining order</span></div>').body.replace(
          /<ul>.*?<\/ul>/,
          '',
        ),
      },
      {
        url: '/campus/sis/tools-core/demographics?personID=914010',
        body: `<h1>Demographics</h1><h3>Person Identifiers</h3>${terms(['Person GUID', '0A1B2C3D-0000-4000-8000-914010914010'], ['Portal Username', 'No Active Portal Account'])}`,
      },
    ],
    { pages: ['demographics'] },
  ),
  page(
    'the account of a parent is disabled, a comment: court order',
    `<h1>User Account</h1><h2>Practice, Paul</h2>${terms(['Username', 'ppractice'], ['Disabled', 'Yes'], ['Comments', 'Disabled per court order'])}`,
    { url: '/campus/sis/tools-core/user-account-editor', pages: ['user-account'], says: { 'ACC-DISABLED': noTick } },
  ),
];
