import type { Judged } from '../more-strangers/judged.ts';
import { bar, tool } from '../unseen/draw.ts';
import { columns, link, noraShut, noTick, plain, vera } from './draw.ts';

/** A mother without Portal, as one who would be advised to tick it; custody words stand somewhere. */
const list = plain([noraShut, vera]);
const told = (title: string, body: string, head = '', says = {}): Judged => ({
  title: `custody: ${title}`,
  html: [bar('Practice, Ana M', '914001', head), tool(body)],
  pages: ['relationships'],
  says: { 'REL-CUSTODY': noTick, ...says },
  noAdvice: true,
});
const beside = (title: string, what: string) => told(title, `<h2>Relationships</h2>${what}${list}`);
const named = (title: string, what: string) =>
  told(title, plain([[`${link('Practice, Nora')} ${what}`, 'Mother', true, true, false, true], vera]));
const within = (title: string, head: string, cell: string) =>
  told(
    title,
    plain(
      [
        [...noraShut, cell],
        [...vera, ''],
      ],
      { heads: [...columns, head] },
    ),
  );

export const custody: Judged[] = [
  beside('a badge with a count', '<span class="badge">Custody Alerts <b>1</b></span>'),
  beside(
    'a tab with a count',
    '<ul role="tablist"><li role="tab" aria-selected="true">Contacts</li><li role="tab">Court Orders (2)</li></ul>',
  ),
  beside('a banner over all', '<div class="banner banner--danger">NO CONTACT ORDER IN EFFECT</div>'),
  beside('a line in small letters', '<small>Note: restraining order expires 06/30/2027</small>'),
  beside('an icon with a title', '<i class="fa fa-gavel" title="Court order on file"></i>'),
  beside('an image with a name', '<img src="/campus/images/flag.gif" alt="Custody">'),
  beside(
    'an icon that is named by another element',
    '<span id="tip9" hidden>Protective order</span><i class="pi pi-shield" role="img" aria-labelledby="tip9"></i>',
  ),
  beside(
    'an icon that is described by another element',
    '<span id="tip8" hidden>Sole custody: mother</span><i class="pi pi-info" role="img" aria-label="Info" aria-describedby="tip8"></i>',
  ),
  beside('a tooltip of a kit', '<span data-bs-toggle="tooltip" data-bs-title="Joint custody - see file">ⓘ</span>'),
  beside('a Material tooltip', '<mat-icon matTooltip="Parental rights terminated" role="img">gavel</mat-icon>'),
  beside('a drawing with a title', '<svg role="img"><title>Do not release to father</title></svg>'),
  beside(
    'a note that is folded',
    '<details><summary>Alerts</summary><p>Custody papers on file in the office.</p></details>',
  ),
  beside('a marquee', '<marquee>LEGAL ALERT: see office</marquee>'),
  beside('Spanish words', '<div class="alert">Orden de restricción vigente contra el padre</div>'),
  beside('Spanish custody', '<span class="chip">Custodia compartida</span>'),
  beside('a short form', '<span class="pill">TPO</span> <span>on file</span>'),
  beside('a text field', '<label>Comments <textarea>Dad may not pick up, per court</textarea></label>'),
  beside(
    'an input that is not to be changed',
    '<label>Legal Alert <input readonly value="Divorce decree, mother sole legal"></label>',
  ),
  beside(
    'a chosen option',
    '<label>Custody <select><option>None</option><option selected>Mother only</option></select></label>',
  ),
  beside(
    'a table of flags',
    '<table><tr><th>Flag</th><th>Start</th></tr><tr><td>Court Ordered Custody</td><td>01/05/2026</td></tr></table>',
  ),
  beside('a link to a paper', '<a href="/doc/77">2026_custody_agreement.pdf</a>'),
  beside('a step of a guide', '<ol class="stepper"><li>Verify custody paperwork</li><li>Save</li></ol>'),
  named('a chip by the name', '<mat-chip>No contact</mat-chip>'),
  named('a star with a title by the name', '<sup title="Restricted by court order">*</sup>'),
  named('a foot note', '<sup>1</sup><p class="footnote">1 Parent is restrained from contact.</p>'),
  named('a warning on the name’s link', '<a href="#" title="DO NOT RELEASE"><img src="x.gif" alt="!"></a>'),
  named('a red mark with words for screen readers', '<span class="sr-only">Court restriction</span>'),
  within('comments of the row', 'Comments', 'Supervised visits only'),
  within('comments of the row, short', 'Comments', 'NO P/U per judge'),
  within('notes of the row', 'Notes', 'Rights terminated 4/2025'),
  within('a column of custody', 'Custody', 'Non-custodial'),
  within('a column of papers', 'Legal', '<a href="#"><i class="fa fa-file-pdf" title="Order"></i></a>'),
  within('a comment in Spanish', 'Comentarios', 'No entregar al padre'),
  told('an icon in the title bar', list, '<button aria-label="Flags"><img src="f.png" alt="Custody Concern"></button>'),
  told(
    'a count in the title bar',
    list,
    '<ic-flag-list><button aria-label="Flags: Custody (1)">1</button></ic-flag-list>',
  ),
  told(
    'an icon without a name in the title bar',
    list,
    '<ic-flag-list><img src="/campus/images/flags/12.png"></ic-flag-list>',
  ),
  told(
    'a button that opens flags in the title bar',
    list,
    '<button type="button" aria-haspopup="true">2 alerts</button>',
  ),
  {
    title: 'custody: in a frame of its own',
    html: [
      bar('Practice, Ana M', '914001'),
      tool(list),
      { url: '/campus/sis/flags.xsl?personID=914001', body: '<div class="flags"><b>Custody:</b> order on file</div>' },
    ],
    pages: ['relationships'],
    says: {},
    noAdvice: true,
  },
  {
    title: 'custody: a legacy header with a flag',
    html: [
      {
        url: '/campus/main.xsl',
        title: 'Infinite Campus',
        body: '<iframe id="frameWorkspace" name="frameWorkspace"></iframe>',
      },
      {
        url: '/campus/frameWorkspaceHeader.xsl?personID=914001',
        body: '<div class="topBar"><h1>Practice, Ana M</h1><div>Grade: 09 #914001 DOB: 01/02/2011 Gender: F <img src="flag.gif" title="Custody - call office"></div></div>',
      },
      { url: '/campus/census/relationships.xsl?personID=914001&toolCode=census.relationships', body: list },
    ],
    pages: ['relationships'],
    says: { 'REL-CUSTODY': noTick },
    noAdvice: true,
  },
];
