import { noFault, noTick, noVerdict } from '../fresh/draw.ts';
import { off, on } from '../unseen/draw.ts';
import { base, nora, noraAll, people, plainly, rels, states, vera } from './draw.ts';

/** What stands in Nora's cell of Portal is no yes. */
const portal = (title: string, cell: string) =>
  rels(`Portal: ${title}`, people(base, nora.with(3, cell), vera), { 'REL-PORTAL': noTick, 'REL-NOPORTAL': noTick });
/** What stands in Nora's cell of Guardian is no yes. */
const guardian = (title: string, cell: string) =>
  rels(`Guardian: ${title}`, people(base, noraAll.with(2, cell), vera), { 'REL-NONE': noTick, 'REL-ACCESS': noTick });
/** Both words of a column are plain, yes first. */
const words = (yes: string, no: string) =>
  rels(
    `${yes.replace(/<[^>]*>/g, '') || 'drawn'} and ${no.replace(/<[^>]*>/g, '') || 'blank'} as states`,
    people(base, nora.with(2, yes).with(3, no), vera.with(2, no).with(3, no), [
      nora[0]?.replace('Nora', 'Omar') as string,
      'Father',
      yes,
      yes,
    ]),
    { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets', 'REL-NOPORTAL': 'meets' },
  );
const labelled = (label: string) => `<label><input type="checkbox" checked> ${label}</label>`;
const tri = (icon: string, state: string) =>
  `<p-tristatecheckbox><div class="p-checkbox p-component"><div class="p-hidden-accessible"><input type="text" readonly></div><div class="p-checkbox-box" role="checkbox" aria-checked="${state}"><span class="p-checkbox-icon pi ${icon}"></span></div></div></p-tristatecheckbox>`;
const ag = (state: boolean) =>
  `<div class="ag-cell-wrapper"><div role="presentation" class="ag-labeled ag-checkbox ag-input-field ag-checkbox-cell"><div class="ag-wrapper ag-input-wrapper ag-checkbox-input-wrapper${state ? ' ag-checked' : ''}"><input class="ag-input-field-input ag-checkbox-input" type="checkbox" tabindex="-1" disabled aria-label="Press SPACE to toggle cell value (${state ? 'checked' : 'unchecked'})"${state ? ' checked' : ''}></div></div></div>`;
const prime = (state: boolean) =>
  `<p-inputswitch><div class="p-inputswitch p-component${state ? ' p-inputswitch-checked' : ''}"><div class="p-hidden-accessible"><input type="checkbox" role="switch" aria-checked="${state}"${state ? ' checked' : ''}></div><span class="p-inputswitch-slider"></span></div></p-inputswitch>`;

/** Words and boxes in the cells of Guardian and Portal. */
export const boxWords = [
  portal('a ticked box labelled No portal access', labelled('No portal access')),
  portal('a ticked box labelled Block', labelled('Block')),
  portal('a ticked box labelled Revoke on save', labelled('Revoke on save')),
  portal('a ticked box labelled Request access', labelled('Request access')),
  portal('a ticked box labelled Opted out', labelled('Opted out')),
  portal(
    'a ticked box whose name says Remove portal',
    '<input type="checkbox" checked aria-label="Remove portal access">',
  ),
  portal('a ticked box whose title says Deny', '<input type="checkbox" checked title="Deny portal access">'),
  portal('Invited', 'Invited'),
  portal('Declined', 'Declined'),
  portal('Opted out', 'Opted out'),
  portal('Inactive', 'Inactive'),
  portal('Expired', 'Expired'),
  portal('Locked out', 'Locked out'),
  portal('Never logged in', 'Never logged in'),
  portal('a day', '08/15/2025'),
  portal('Not yet', 'Not yet'),
  portal('No e-mail on file', 'No email on file'),
  portal('Yes, with a star that is explained below', 'Yes*'),
  portal('No, it was Yes', 'No (was Yes)'),
  portal('Yes, to be removed', 'Yes - remove'),
  portal('Yes/No', 'Yes/No'),
  portal('a button Grant', '<button>Grant</button>'),
  portal('a link Enable', '<a href="#">Enable</a>'),
  portal('a button Send key', '<button>Send activation key</button>'),
  guardian('a ticked box labelled Not a guardian', labelled('Not a guardian')),
  guardian('a ticked box whose name says Not guardian', '<input type="checkbox" checked aria-label="Not guardian">'),
  guardian('Former', 'Former'),
  guardian('Pending court', 'Pending court'),
  guardian('Alleged', 'Alleged'),
  guardian('Ended', 'Ended'),
  guardian('Yes until 2025', 'Yes (until 06/2025)'),
  guardian('Terminated', 'Terminated'),
  words('Granted', 'Not granted'),
  words('On', 'Off'),
  words('Sí', 'No'),
  words('●', '○'),
  words('☑', '☐'),
  words('✔', '✘'),
  words('Yes', 'None'),
  rels(
    'crosses and ticks in one column: a cross is no',
    people(base, nora.with(2, '✓').with(3, 'X'), vera.with(2, 'X').with(3, '✓')),
    { 'REL-PORTAL': noTick, 'REL-NOPORTAL': noTick },
  ),
  rels(
    'PrimeNG boxes of three states: tick and cross',
    people(base, nora.with(2, tri('pi-check', 'true')).with(3, tri('pi-times', 'false')), vera),
    plainly,
  ),
  rels(
    'PrimeNG boxes of three states, one is not set',
    people(base, nora.with(2, tri('pi-check', 'true')).with(3, tri('', 'mixed')), vera),
    {
      'REL-PORTAL': noTick,
      'REL-NOPORTAL': noTick,
    },
  ),
  rels(
    'ag-Grid boxes that say checked and unchecked',
    people(base, nora.with(2, ag(true)).with(3, ag(false)), vera.with(2, ag(false)).with(3, ag(false))),
    plainly,
    states([true, false], [false, false]),
  ),
  rels(
    'PrimeNG switches',
    people(base, nora.with(2, prime(true)).with(3, prime(false)), vera.with(2, prime(false)).with(3, prime(false))),
    plainly,
    states([true, false], [false, false]),
  ),
  ...['***', 'Restricted', '🔒', '<i title="You do not have rights to see this field"></i>', '#'].map((cell) =>
    rels(`Portal may not be seen: ${cell}`, people(base, nora.with(3, cell), vera.with(3, cell)), {
      'REL-PORTAL': noVerdict,
      'REL-NOPORTAL': noVerdict,
    }),
  ),
  rels('Portal: No access, in all rows', people(base, nora.with(3, 'No access'), vera.with(3, 'No access')), {
    'REL-NOPORTAL': noTick,
  }),
  rels(
    'boxes that are ticked and greyed out: they still say yes',
    people(
      base,
      nora.with(2, '<input type="checkbox" checked disabled>').with(3, '<input type="checkbox" disabled>'),
      vera,
    ),
    plainly,
    states([true, false], [false, false]),
  ),
  rels(
    'a column Mailing beside, its ticked box is no Portal',
    people(['Name', 'Relationship', 'Guardian', 'Portal', 'Mailing'], [...nora, on], [...vera, off]),
    {
      ...plainly,
      'REL-MAIL': 'meets',
      'REL-ACCESS': noFault,
    },
  ),
];
