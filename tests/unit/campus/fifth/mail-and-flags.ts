import { expect } from 'vitest';
import { noTick, noVerdict } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { bar, off, on, table, tool } from '../unseen/draw.ts';
import { base, nora, noraAll, people, rels, vera } from './draw.ts';

/** No column Mailing, but one that is named after it. */
const mail = (head: string, first = on, second = off) =>
  rels(`no box of Mailing, but a column ${head}`, people([...base, head], [...noraAll, first], [...vera, second]), {
    'REL-MAIL': noVerdict,
  });
/** What stands for the e-mail of a guardian with Portal is no address. */
const email = (text: string) =>
  rels(`in place of an e-mail: ${text}`, people([...base, 'Email'], [...noraAll, text], [...vera, '']), {
    'REL-EMAIL': noTick,
  });
/** The guardian has no Portal; the words stand in the bar, in a place of flags. */
const flag = (text: string): Judged => ({
  title: `a flag in the bar: ${text}`,
  html: [
    bar('Practice, Ana M', '914001', `<div class="student-flags"><span class="flag">${text}</span></div>`),
    tool(people(base, nora, vera)),
  ],
  pages: ['relationships'],
  noAdvice: true,
});
/** The same words elsewhere in the shell. */
const shell = (title: string, html: string, inBar = true): Judged => {
  const top = bar('Practice, Ana M', '914001', inBar ? html : '');
  return {
    title: `custody in the shell: ${title}`,
    html: [inBar ? top : { ...top, body: html + top.body }, tool(people(base, nora, vera))],
    pages: ['relationships'],
    noAdvice: true,
  };
};
const tabs =
  '<h1>Household Information</h1><h2>Practice Household</h2><div role="tablist"><button role="tab" aria-selected="false">Members</button><button role="tab" aria-selected="true">Addresses</button></div>';
const address = (title: string, heads: string[], row: string[], says: Record<string, string>): Judged => ({
  title,
  html:
    tabs +
    table(
      ['Address', 'Start Date', 'End Date', ...heads],
      [['12 Alder St, Atlanta, GA 30303', '08/01/2020', '', ...row]],
    ),
  url: '/campus/sis/campus-tools/household-information?householdID=7101',
  pages: ['household-addresses'],
  says,
});

/** Mailing and e-mail told by other columns and words, addresses of a household, and custody in words of other districts. */
export const mailAndFlags = [
  ...[
    'Mailing Returned',
    'Mail Opt Out',
    'No Mailing',
    'Mailing Label Printed',
    'Mail Hold',
    'Undeliverable Mail',
    'Stop Mail',
  ].map((head) => mail(head)),
  mail('Mailing Address', '12 Alder St', '98 Birch Ave'),
  ...[
    'none@none.com',
    'noemail@practice-district.example',
    'No email',
    'Refused',
    'Declined',
    'N/A',
    'unknown',
    'none',
    '(blank)',
    'nora@',
    'Bounced',
    'Will provide later',
    'Hidden',
    '404-555-0101',
    '<button>Add email</button>',
  ].map(email),
  ...[
    'NO CONTACT - DAD',
    'Custody: see file',
    'Do Not Pickup - Father',
    'Legal Alert',
    'RO on file',
    'Cust. Agmt',
    'PPO',
    'Restrain. Order',
    'Confid. Addr.',
    'Protected Address',
    'Court docs',
    'Father: no rights',
    'Joint Cust',
    'See court papers',
    'Guardianship dispute',
    'Release to mom only',
    'Alerta de custodia',
  ].map(flag),
  shell('a chip without a place of flags', '<span class="chip chip--danger">Court order on file</span>'),
  shell('a banner over everything', '<div role="alert">Custody order: see Documents before any change</div>', false),
  shell('the title of the name', '<span title="Custody alert: see Documents">⚠</span>'),
  shell('a Kendo badge', '<kendo-badge class="k-badge k-badge-solid">Custody</kendo-badge>'),
  shell('a picture that is named by aria-label', '<span role="img" aria-label="Custody alert"></span>'),
  shell('a button with a count and a name', '<button aria-label="Legal alerts (1)"><span>1</span></button>'),
  shell(
    'words for the ear alone',
    '<i class="fa fa-gavel" aria-hidden="true"></i><span class="sr-only">Court order on file</span>',
  ),
  shell(
    'a list of alerts behind a button that is open',
    '<button aria-expanded="true">Alerts</button><ul><li>Protective order against father</li></ul>',
  ),
  address('addresses: Mailing Returned ticked, no column Mailing', ['Mailing Returned', 'Physical'], [on, on], {
    'HH-MAIL': noTick,
  }),
  address('addresses: No Mail ticked, no column Mailing', ['No Mail', 'Physical'], [on, on], { 'HH-MAIL': noTick }),
  address(
    'addresses: Physical Verified ticked, Physical empty',
    ['Mailing', 'Physical Verified', 'Physical'],
    [on, on, off],
    { 'HH-ADDRESS': expect.stringMatching(/^fails/) },
  ),
  address('addresses: Not Physical ticked, no column Physical', ['Mailing', 'Not Physical'], [on, on], {
    'HH-ADDRESS': noTick,
  }),
  address('addresses: Former Physical ticked, no column Physical', ['Mailing', 'Former Physical'], [on, on], {
    'HH-ADDRESS': noTick,
  }),
  address('addresses: the only one ended, under Exp Dt', ['Mailing', 'Physical', 'Exp Dt'], [on, on, '06/30/2024'], {
    'HH-ADDRESS': noTick,
    'HH-MAIL': noTick,
  }),
  address('addresses: the only one is Bad Address, ticked', ['Mailing', 'Physical', 'Bad Address'], [on, on, on], {
    'HH-ADDRESS': noTick,
  }),
  address('addresses: Status Invalid', ['Mailing', 'Physical', 'Status'], [on, on, 'Invalid'], {
    'HH-ADDRESS': noTick,
  }),
  address(
    'addresses: a ticked box labelled Not physical',
    ['Mailing', 'Physical'],
    [on, '<label><input type="checkbox" checked> Not physical</label>'],
    { 'HH-ADDRESS': noTick },
  ),
];
