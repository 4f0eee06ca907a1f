import { expect } from 'vitest';
import { ana as bar, name, noFault } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table, tool } from '../unseen/draw.ts';
import { base, nobody, noraAll, people, rels, vera } from './draw.ts';

const paul = name('Practice, Paul');
/** A column of days of which only the head says that they are ends. */
const endsUnder = (head: string) =>
  rels(
    `the only guardian ended, under ${head}`,
    people([...base, 'Start Date', head], [...noraAll, '08/01/2020', '06/30/2024'], [...vera, '08/01/2020', '']),
    nobody,
  );
const status = (word: string) =>
  rels(
    `the only guardian's Status is ${word}`,
    people([...base, 'Status'], [...noraAll, word], [...vera, 'Active']),
    nobody,
  );
const ticked = (head: string) =>
  rels(
    `a column ${head}, ticked for the only guardian`,
    people([...base, head], [...noraAll, on], [...vera, off]),
    nobody,
  );
const sign = (title: string, html: string) =>
  rels(
    `a sign in the father's row: ${title}`,
    people(base, noraAll, [`${paul} ${html}`, 'Father', off, off]),
    {},
    { noAdvice: true },
  );
const kind = (text: string) =>
  rels(`the father's relationship: ${text}`, people(base, noraAll, [paul, text, off, off]), {}, { noAdvice: true });
const homes = (title: string, heads: string[], rows: string[][], says: Record<string, string>): Judged => ({
  title,
  html: [bar, tool(`<h1>Membership in Households</h1>${table(heads, rows)}`, 'membership-in-households')],
  pages: ['households'],
  says,
});
const home = (label: string, role: string, end = '') => [
  `<a href="#">${label}</a>`,
  '(404)555-0110',
  '12 Alder St, Atlanta, GA 30303',
  role,
  '08/01/2020',
  end,
];
const homeHeads = ['Household', 'Phone Number', 'Address', 'Secondary', 'Start Date', 'End Date'];
const two: [string, string] = ['Practice Household', 'Sample Household'];

/** What the first look showed to be thin: ends, words of a status, signs that speak of a court, kinds of father. */
export const secondLook = [
  ...[
    'End Dt.',
    'Date Ended',
    'Ended On',
    'Inactive Date',
    'Close Date',
    'Valid To',
    'Valid Until',
    'Active To',
    'Effective To',
    'Eff End',
    'Term Dt',
    'Relationship End Date',
    'Rel End',
    'Last Day',
    'Exit Date',
    'Deactivated',
    'Stop',
    'Exp Dt',
    'Fecha fin',
    'Date of Death',
  ].map(endsUnder),
  ...[
    'Terminated',
    'Void',
    'Removed',
    'Denied',
    'Rejected',
    'Pending',
    'Withdrawn',
    'Deceased',
    'Expired',
    'Suspended',
    'Not current',
    'Archived',
    'I',
    'Draft',
  ].map(status),
  ...['Removed', 'Terminated', 'Void', 'Archived', 'Ended', 'Historical', 'Is Deceased', 'Hidden'].map(ticked),
  sign('a picture named by aria-label', '<span role="img" aria-label="No contact order">⛔</span>'),
  sign(
    'a drawing with a title element',
    '<svg role="img" width="16"><title>Court order on file</title><path d="M0 0"/></svg>',
  ),
  sign(
    'a tooltip of Bootstrap',
    '<i class="fa fa-gavel" data-original-title="Court order on file" data-toggle="tooltip"></i>',
  ),
  sign(
    'a tooltip of Angular',
    '<i class="fa fa-gavel" mattooltip="Court order on file" aria-label="Court order on file"></i>',
  ),
  rels(
    'the only guardian is crossed out, beside a court order',
    people(base, [`<s>${noraAll[0]}</s> <a href="#">Court order</a>`, ...noraAll.slice(1)], vera),
    nobody,
    { noAdvice: true },
  ),
  sign('a button that shows the order', '<button aria-label="View court order">⚖</button>'),
  sign('a link to the order', '<a href="#">Court order</a>'),
  ...[
    'Father (Restricted)',
    'Father - Do Not Release',
    'Father/Court Order',
    'Father (supervised visits)',
    'Father, TPO',
  ].map(kind),
  homes(
    'ticked boxes labelled Not secondary',
    homeHeads,
    two.map((one) => home(one, '<label><input type="checkbox" checked> Not secondary</label>')),
    { 'HH-NO-PRIMARY': noFault },
  ),
  homes(
    'a second primary home whose Status is Closed',
    homeHeads.with(5, 'Status'),
    [home(two[0], off, 'Active'), home(two[1], off, 'Terminated')],
    { 'HH-TWO-PRIMARY': expect.not.stringMatching(/fails/) },
  ),
  homes(
    'a second primary home that ended, under Exp Dt',
    homeHeads.with(5, 'Exp Dt'),
    [home(two[0], off), home(two[1], off, '06/30/2024')],
    { 'HH-TWO-PRIMARY': expect.not.stringMatching(/fails/) },
  ),
  homes(
    'a second primary home that ended, under Date Ended',
    homeHeads.with(5, 'Date Ended'),
    [home(two[0], off), home(two[1], off, '06/30/2024')],
    { 'HH-TWO-PRIMARY': expect.not.stringMatching(/fails/) },
  ),
];
