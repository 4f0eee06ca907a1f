import type { Judged } from '../more-strangers/judged.ts';
import { bar, tool } from '../unseen/draw.ts';
import { contacts, nora, noTick, tr, vera } from './draw.ts';

const list = contacts(tr(nora) + tr(vera));
/** The header stands in one frame, the list in another; nothing on the page is about custody: the advice may be given. */
const free = (title: string, more: string, body = list): Judged => ({
  title,
  html: [bar('Practice, Ana M', '914001', more), tool(body)],
  pages: ['relationships'],
  student: '914001',
  says: { 'REL-PORTAL': 'fails 0', 'REL-CUSTODY': 'meets' },
});
const flagged = (title: string, more: string): Judged => ({
  title,
  html: [bar('Practice, Ana M', '914001', more), tool(list)],
  pages: ['relationships'],
  student: '914001',
  says: { 'REL-CUSTODY': 'review' },
  noAdvice: true,
});
const unreadable = (title: string, more: string): Judged => ({
  title,
  html: [bar('Practice, Ana M', '914001', more), tool(list)],
  pages: ['relationships'],
  says: { 'REL-CUSTODY': noTick },
  noAdvice: true,
});
/** The header and its flags as a legacy tool has them, in a frame above. */
const legacy = (title: string, head: string, says: string): Judged => ({
  title,
  html: [
    { url: '/campus/frameWorkspaceHeader.xsl', body: head },
    { url: '/campus/census/relationships.xsl?toolCode=census.Relationships&personID=914001', body: list },
  ],
  pages: ['relationships'],
  says: { 'REL-CUSTODY': says },
  ...(says !== 'meets' && { noAdvice: true as const }),
});
const who = '<h1>Practice, Ana M</h1><div>Grade: 09 #914001 DOB: 05/05/2011</div>';

/** Flags of a header that stands in a frame of its own. */
export const flagsTwoFrames: Judged[] = [
  free('no place for flags', ''),
  free('None, in the place for flags', '<div class="flags">Flags: None</div>'),
  free(
    'an allergy and a plan',
    '<ul class="flags"><li title="Peanut allergy"><i class="icon-a"></i></li><li><img alt="504 Plan" src="p.gif"></li></ul>',
  ),
  free('the street is a court', '<div>Address: 12 Oak Court, Atlanta</div>'),
  free('the counselor is called Judge', '<ul><li>Counselor: Judge, Rita</li></ul>'),
  free('the legal name', '<ul><li>Legal Name: Practice, Anabel M</li></ul>'),
  free('the legal guardian is named', '<ul><li>Legal Guardian: Practice, Nora</li></ul>'),
  free(
    'a photo and a menu',
    '<img class="photo" src="914001.jpg" alt="Photo of Practice, Ana M"><button aria-haspopup="true" aria-label="Person menu"><svg></svg></button>',
  ),
  free('a button to add a flag', '<div class="flags"><button>Add Flag</button></div>'),
  free('a count of none', '<div class="flags"><span class="badge">0</span> Flags</div>'),
  flagged('custody in small letters', '<div class="flags"><span class="chip">custody</span></div>'),
  flagged('a flag of the state: Legal Alert', '<div class="alerts"><span class="alert-chip">Legal Alert</span></div>'),
  unreadable(
    'an icon that says it in its description',
    '<div class="flags"><img src="f.gif" alt="Flag" title="Court order: see file"></div>',
  ),
  flagged(
    'a picture whose text is empty, with a title',
    '<div class="flags"><img src="f.gif" alt="" title="Custody"></div>',
  ),
  flagged(
    'a picture of svg with a title inside',
    '<div class="flags"><svg role="img"><title>Do not release to father</title></svg></div>',
  ),
  flagged(
    'a glyph of a font in a button, its tooltip beside it',
    '<div class="flags"><button class="btn" data-tooltip="x"><i class="fa fa-flag"></i><span class="tooltip-text">Restraining order</span></button></div>',
  ),
  flagged('words in a red line under the name', '<p class="warn" style="color:red">NO CONTACT WITH FATHER</p>'),
  flagged('an abbreviation that all know: TPO', '<div class="flags"><span class="chip">TPO</span></div>'),
  flagged(
    'a flag that is two words apart: Parent Dispute',
    '<div class="flags"><span class="chip">Parent Dispute</span></div>',
  ),
  flagged('release to mother only', '<div class="flags"><span class="chip">Release to mother only</span></div>'),
  flagged('Spanish: no entregar al padre', '<div class="flags"><span class="chip">No entregar al padre</span></div>'),
  unreadable('a link with a title', '<div class="flags"><a href="#" title="Custody papers on file">1</a></div>'),
  unreadable('a picture called by its file', '<div class="flags"><img src="flag17.png" alt="flag17.png"></div>'),
  unreadable('a picture called Flag', '<div class="flags"><img src="flag17.png" alt="Flag"></div>'),
  unreadable(
    'a list of flags that is shut',
    '<details class="flags"><summary>Flags (2)</summary><ul><li>Custody</li></ul></details>',
  ),
  unreadable('a link to see them', '<div class="flags"><a href="#">View flags</a></div>'),
  unreadable('a number alone', '<div class="flags"><span class="badge">3</span></div>'),
  unreadable('three points', '<div class="flags"><span class="chip">504</span><button>…</button></div>'),
  unreadable('a warning sign', '<div class="flags"><span>⚠</span></div>'),
  unreadable('a spinner', '<div class="flags"><mat-spinner role="progressbar"></mat-spinner></div>'),
  unreadable('a letter in a circle', '<div class="student-alerts"><span class="circle">L</span></div>'),
  unreadable('Custom flag', '<div class="flags"><img src="f.gif" alt="Icon"></div>'),
  legacy('legacy, no flag', `<div class="topBar">${who}</div>`, 'meets'),
  legacy(
    'legacy, a picture with a title',
    `<div class="topBar">${who}<img src="f.gif" title="Custody"></div>`,
    'review',
  ),
  legacy(
    'legacy, the flags stand beside the bar',
    `<div class="topBar">${who}</div><div class="personFlags"><img src="f.gif" alt="Legal: no contact"></div>`,
    'review',
  ),
  legacy('legacy, a picture without a word', `<div class="topBar">${who}<img src="flag.gif"></div>`, 'unknown'),
  legacy(
    'legacy, a word in red beside the number',
    `<div class="topBar">${who}<font color="red">Court Order</font></div>`,
    'review',
  ),
  legacy(
    'legacy, in the cells of a table',
    `<table class="topBar"><tr><td><h1>Practice, Ana M</h1></td><td>Grade: 09 #914001</td><td><a href="#" title="Custody Alert"><img src="f.gif"></a></td></tr></table>`,
    'review',
  ),
];
