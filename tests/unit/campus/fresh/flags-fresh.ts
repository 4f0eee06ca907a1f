import type { Judged } from '../more-strangers/judged.ts';
import { bar, tool } from '../unseen/draw.ts';
import { ana, contacts, nora, noraAll, noTick, tr, vera } from './draw.ts';

const list = contacts(tr(nora) + tr(vera));
const flagged = (title: string, more: string, flags: Judged['flags']): Judged => ({
  title,
  html: [bar('Practice, Ana M', '914001', more), tool(list)],
  pages: ['relationships'],
  student: '914001',
  ...(flags && { flags }),
  says: { 'REL-CUSTODY': 'review' },
  noAdvice: true,
});
/** What hangs in the bar may be a flag, and nobody can tell. */
const unreadable = (title: string, more: string): Judged => ({
  title,
  html: [bar('Practice, Ana M', '914001', more), tool(list)],
  pages: ['relationships'],
  says: { 'REL-CUSTODY': noTick },
  noAdvice: true,
});
const inTool = (title: string, body: string): Judged => ({
  title,
  html: [ana, tool(body)],
  pages: ['relationships'],
  says: { 'REL-CUSTODY': noTick },
  noAdvice: true,
});

/** Flags of custody and law as chips, icons, lines and words; and what may be one. */
export const flagsFresh: Judged[] = [
  flagged('a picture with a text', '<ul class="flags"><li><img src="f1.gif" alt="Custody Alert"></li></ul>', [
    'custody',
  ]),
  flagged(
    'a button with a name',
    '<ic-flags><button aria-label="Legal: court order on file"><i class="fa fa-gavel"></i></button></ic-flags>',
    ['custody'],
  ),
  flagged('a chip', '<div class="flags"><span class="chip">Custody</span></div>', ['custody']),
  flagged(
    'a chip in capitals beside a harmless one',
    '<div class="flags"><span class="chip">504</span><span class="chip">RESTRAINING ORDER</span></div>',
    undefined,
  ),
  flagged(
    'an icon with its word in the title',
    '<div class="student-flags"><span class="icon icon-flag" title="No contact with father"></span></div>',
    undefined,
  ),
  unreadable(
    'an icon inside a web component',
    '<ic-flag-list><template shadowrootmode="open"><span role="img" aria-label="Custody papers"></span></template></ic-flag-list>',
  ),
  flagged(
    'a flag that a tooltip explains',
    '<div class="flags"><button aria-describedby="tip1" aria-label="Flag">⚑</button><div id="tip1" role="tooltip">Custody: see file</div></div>',
    undefined,
  ),
  flagged('Spanish words', '<div class="flags"><span class="chip">Orden de custodia</span></div>', undefined),
  unreadable(
    'a flag that ends in the future',
    '<div class="flags"><span title="Protective Order (ends 06/30/2027)">⚑</span></div>',
  ),
  unreadable('an icon without any word', '<div class="flags"><i class="fa fa-flag text-danger"></i></div>'),
  unreadable('a picture without a text', '<div class="flags"><img src="/campus/images/flag17.gif"></div>'),
  unreadable(
    'a number of alerts that are not shown',
    '<div class="flags"><button aria-expanded="false" aria-label="Alerts (2)"><span class="badge">2</span></button></div>',
  ),
  unreadable(
    'more flags than there is room for',
    '<div class="flags"><span class="chip">504</span><button>+2 more</button></div>',
  ),
  unreadable('flags are being loaded', '<div class="flags" aria-busy="true"><span class="skeleton"></span></div>'),
  unreadable('flags failed to load', '<div class="flags"><span role="alert">Flags could not be loaded</span></div>'),
  unreadable('a letter in red', '<div class="flags"><span style="color:red">C</span></div>'),
  unreadable('an emoji', '<div class="flags"><span>🚩</span></div>'),
  inTool('a line over the list', `<div class="alert">Custody: see court papers before release.</div>${list}`),
  inTool(
    'a comment in the row of a father: no contact by order of court',
    contacts(tr([...nora, '']) + tr([...vera, 'No contact per court order']), [
      'Name',
      'Relationship',
      'Guardian',
      'Mailing',
      'Portal',
      'Messenger',
      'Comments',
    ]),
  ),
  inTool(
    'a note below the list',
    `${list}<div class="notes"><b>Notes</b> Dad may not pick up, restraining order until 2027.</div>`,
  ),
  inTool(
    'a legal box of the row itself',
    contacts(tr([...nora, '<input type="checkbox" checked>']), [
      'Name',
      'Relationship',
      'Guardian',
      'Mailing',
      'Portal',
      'Messenger',
      'Restricted',
    ]),
  ),
  inTool(
    'a relationship of the kind No Contact',
    contacts(tr(noraAll) + tr(nora.with(0, '<a href="#">Sample, Otto</a>').with(1, 'Father (No Contact)'))),
  ),
  inTool(
    'an icon of a lock in the row',
    contacts(tr(noraAll) + tr(nora.with(0, '<a href="#">Sample, Otto</a> <img src="gavel.gif" alt="Court order">'))),
  ),
  {
    title: 'no flag at all, and a place for them that is empty',
    html: [bar('Practice, Ana M', '914001', '<div class="flags"></div>'), tool(list)],
    pages: ['relationships'],
    student: '914001',
    flags: [],
    says: { 'REL-PORTAL': 'fails 0', 'REL-CUSTODY': 'meets' },
  },
  {
    title: 'a flag about food is no matter of custody',
    html: [
      bar('Practice, Ana M', '914001', '<div class="flags"><span class="chip">Peanut allergy</span></div>'),
      tool(list),
    ],
    pages: ['relationships'],
    student: '914001',
    flags: ['other'],
    says: { 'REL-PORTAL': 'fails 0', 'REL-CUSTODY': 'meets' },
  },
  {
    title: 'the bar is another student’s than the list',
    html: [bar('Sample, Ben', '914002'), tool(`<h1>Practice, Ana M</h1>${list}`)],
    pages: ['relationships'],
    student: null,
    says: { 'REL-CUSTODY': noTick },
    noAdvice: true,
  },
  {
    title: 'two bars, one of a student who was here before and is put away',
    html: [
      { ...ana, body: `<div style="display:none">${bar('Sample, Ben', '914002').body}</div>${ana.body}` },
      tool(list),
    ],
    pages: ['relationships'],
    student: '914001',
    says: { 'REL-PORTAL': 'fails 0' },
  },
  {
    title: 'a bar without a student: the list has nobody’s header',
    html: [
      { ...ana, body: '<header role="banner"></header><iframe id="main-workspace" title="workspace"></iframe>' },
      tool(list),
    ],
    pages: ['relationships'],
    student: null,
    says: { 'REL-CUSTODY': noTick },
    noAdvice: true,
  },
  {
    title: 'classic: a line under the name, and a flag in it',
    html: [
      {
        url: '/campus/x.xsl?toolCode=census.Relationships',
        body: '<div class="topBar"><h1>Practice, Ana M</h1><div>Grade: 09 #914001 DOB: 05/05/2011 Gender: F <img src="a.gif" title="Custody" alt="Custody"></div></div>',
      },
      { url: '/campus/census/relationships.xsl?toolCode=census.Relationships&personID=914001', body: list },
    ],
    pages: ['relationships'],
    flags: ['custody'],
    says: { 'REL-CUSTODY': 'review' },
    noAdvice: true,
  },
];
