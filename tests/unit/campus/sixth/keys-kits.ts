import { noFault, noTick } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { bar, table } from '../unseen/draw.ts';
import { captioned, cards, legacy, said as review, terms, turned } from './draw.ts';

const guid = '0A1B2C3D-0000-4000-8000-914010914010';
const other = '0A1B2C3D-0000-4000-8000-914011914011';
const nora = { ...bar('Practice, Nora', ''), body: bar('Practice, Nora', '').body.replace(/<ul>.*?<\/ul>/, '') };
const page = (title: string, body: string, none: string, facts?: Judged['facts']): Judged => ({
  title,
  html: [nora, { url: '/campus/sis/tools-core/demographics?personID=914010', body: `<h1>Demographics</h1>${body}` }],
  pages: ['demographics'],
  ...(facts && { facts }),
  says: { 'ACC-NONE': none },
});
const has = { accounts: [{ username: 'npractice', hasKey: true }] };
const head = '<h3>Person Identifiers</h3>';
const said = (text: string, none: string = noTick) =>
  page(
    `Portal Username: ${text.replace(/<[^>]*>/g, '')}`,
    head + terms(['Person GUID', guid], ['Portal Username', text]),
    none,
  );

/** Person Identifiers: whose key is shown, and whether there is an account. */
export const keysKits: Judged[] = [
  page(
    'terms: an account',
    head + terms(['Person ID', '914010'], ['Person GUID', guid], ['Portal Username', 'npractice']),
    'meets',
    has,
  ),
  page(
    'legacy: a row of headers and a row of values',
    head + legacy(['Person ID', 'Person GUID', 'Portal Username'], [['914010', guid, 'npractice']]),
    'meets',
    has,
  ),
  page(
    'turned around: no account',
    head + turned(['Person GUID', 'Portal Username'], [[guid, 'No Active Portal Account']]),
    review,
  ),
  page(
    'a material form, read only',
    `${head}<mat-form-field><label for="mat-input-0"><mat-label>Person GUID</mat-label></label><input id="mat-input-0" readonly value="${guid}"></mat-form-field><mat-form-field><label for="mat-input-1"><mat-label>Portal Username</mat-label></label><input id="mat-input-1" readonly value="npractice"></mat-form-field>`,
    'meets',
  ),
  page(
    'inputs with labels',
    `${head}<label for="g">Person GUID</label><input id="g" readonly value="${guid}"><label for="u">Portal Username</label><input id="u" readonly value="npractice">`,
    'meets',
    has,
  ),
  page(
    'inputs, the username empty and greyed',
    `${head}<label for="g">Person GUID</label><input id="g" readonly value="${guid}"><label for="u">Portal Username</label><input id="u" disabled value="">`,
    noTick,
  ),
  page(
    'in Spanish, no account',
    `${head}${terms(['GUID de la persona', guid], ['Nombre de usuario del portal', 'Sin cuenta de portal activa'])}`,
    noTick,
  ),
  ...[
    'Account disabled',
    'Disabled',
    'Yes',
    'No',
    'Hidden',
    'Restricted',
    'Not authorized',
    'See User Account',
    'Create account',
    'Click to view',
    'Loading…',
    'Error',
    'Student account only',
    'former: npractice',
    'npractice - closed 06/2024',
    'No account for Practice, Ben',
    '2 accounts',
  ].map((text) => said(text)),
  said('npractice <span class="badge">Locked</span>'),
  said('No active portal account', review),
  said('No active portal account.', review),
  page(
    'the key of another person below, under Household Members',
    `${head}${terms(['Person GUID', guid], ['Portal Username', 'npractice'])}<h3>Household Members</h3>${table(['Name', 'Person GUID', 'Portal Username'], [['Practice, Paul', other, 'No Active Portal Account']])}`,
    noFault,
  ),
  page(
    'the page speaks of another: Person Identifiers for Practice, Paul',
    `<h3>Person Identifiers for Practice, Paul</h3>${terms(['Person GUID', other], ['Portal Username', 'ppractice'])}`,
    noTick,
  ),
  page(
    'two cards of two people',
    cards(
      ['Name', 'Person GUID', 'Portal Username'],
      [
        ['Practice, Nora', guid, 'npractice'],
        ['Practice, Paul', other, 'No Active Portal Account'],
      ],
    ),
    noFault,
    {
      accounts: [
        { name: 'Practice, Nora', username: 'npractice' },
        { name: 'Practice, Paul', username: '' },
      ],
    },
  ),
  page(
    'a caption: Merged record',
    head + captioned('Merged record', ['Person GUID', 'Portal Username'], [[other, 'npractice']]),
    noTick,
  ),
];
