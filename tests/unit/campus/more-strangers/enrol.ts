import { apart, box, cards, form, items, legacy, material, plain, swit, titleBar } from '../strangers/draw.ts';
import { holding } from '../strangers/shown.ts';
import { ext, flex, kendo, kendoGrid, kendoRows, pager, picture, prime, translated } from './draw-more.ts';
import type { Judged } from './judged.ts';

const list = ['Application Number', 'Application Status', 'Applicant', 'Date Submitted', 'School'];
const review = '/campus/olr/application.xsl?applicationID=70012';
const key = '0b5d3c1e-9f00-4a11-8c22-7d6e5f4a3b2c';
const ids = (more: [string, string][]) => form(['Person ID', '910101'], ...more);

/** Online registration (facts 5) under its three names, and the review of an application. */
export const registrations: Judged[] = [
  {
    title: 'Application Processing, a Kendo list with a filter and a pager',
    url: '/campus/sis/tools-core/application-processing',
    html: `<h1>Application Processing</h1><h2>Search Results</h2>${kendoGrid(
      list,
      kendoRows(
        [
          ['70012', 'Submitted-New', 'Sample, Ines', '07/02/2026', 'Alder High School'],
          ['70013', 'Link Error', 'Practice, Ned', '07/03/2026', 'Birch Middle School'],
        ],
        3,
      ),
      {
        head: `<tr class="k-filter-row" role="row">${list.map((head) => `<td role="gridcell"><input aria-label="${head} Filter"></td>`).join('')}</tr>`,
        foot: pager('1 - 2 of 31 items'),
      },
    )}`,
    pages: ['olr-search'],
    facts: {
      applications: [
        { number: '70012', status: 'Submitted-New', applicant: 'Sample, Ines', school: 'Alder High School' },
        { number: '70013', status: 'Link Error', applicant: 'Practice, Ned' },
      ],
      rows: [{ seen: 2, total: 31 }],
    },
  },
  {
    title: 'Staff Processing, Ext JS, status as a list to choose from',
    url: '/campus/x.xsl?toolCode=olr.staffProcessing',
    html: `<div class="tab selected">Staff Processing</div><h3>Online Registration Applications</h3>${ext(['App #', 'Status', 'Applicant Name', 'Submitted'], [['70020', '<select><option>New</option><option selected>Hold</option><option>Link Error</option></select>', 'Sample, Ines', '7/2/2026']])}`,
    pages: ['olr-search'],
    facts: { applications: [{ number: '70020', status: 'Hold', applicant: 'Sample, Ines' }] },
  },
  {
    title: 'Student Processing in Spanish',
    url: '/campus/sis/campus-tools/student-processing',
    html: `<h1>Student Processing</h1>${prime(['Número de solicitud', 'Estado', 'Solicitante', 'Fecha de envío'].map(translated), [['70030', translated('Enviado-Nuevo'), 'Sample, Ines', '02/07/2026']])}`,
    pages: ['olr-search'],
    facts: { applications: [{ number: '70030', applicant: 'Sample, Ines' }] },
  },
  {
    title: 'Applications as cards in the search',
    url: '/campus/sis/tools-core/online-registration',
    html: `<h1>Online Registration Search</h1>${items(list, [
      ['70012', 'Approved/Posted', 'Sample, Ines', '07/02/2026', 'Alder High School'],
      ['70014', 'Submitted Existing', 'Testerman, Olga', '07/04/2026', 'Alder High School'],
    ])}`,
    pages: ['olr-search'],
    facts: {
      applications: [
        { number: '70012', status: 'Approved/Posted' },
        { number: '70014', status: 'Submitted Existing' },
      ],
    },
  },
  {
    title: 'Review of an application: a column with the state of the link',
    url: review,
    html: `<h1>Online Registration Application 70012</h1>${plain(
      ['Name', 'Role', 'Link Status', ''],
      [
        ['Sample, Ana', 'Student', 'Linked', '<a href="#">Unlink</a>'],
        ['Sample, Ines', 'Parent/Guardian', 'Not Linked', '<a href="#">Link</a>'],
        ['12 Practice St', 'Address', 'Link Error', '<a href="#">Link</a>'],
      ],
    )}<button>Approve</button><button>Deny</button>`,
    pages: ['olr-application'],
    facts: {
      applicants: [
        { name: 'Sample, Ana', role: 'Student', kind: 'person', link: 'linked' },
        { name: 'Sample, Ines', role: 'Parent/Guardian', kind: 'person', link: 'unlinked' },
        { kind: 'address', link: 'error' },
      ],
    },
    says: { 'OLR-PERSON': 'review 1', 'OLR-ERROR': 'fails 2' },
  },
  {
    title: 'Review with sections and a button in each: Unlink means linked, Link means not',
    url: review,
    html: `<h1>Application Review</h1><div>Application Number: 70015</div><section class="pleat"><h2>Student</h2><div class="person"><span>Sample, Ana</span> <button>Unlink</button></div></section><section class="pleat"><h2>Parent/Guardian</h2><div class="person"><span>Sample, Ines</span> <button>Unlink</button></div><div class="person"><span>Sample, Omar</span> <button>Link</button></div></section><section class="pleat"><h2>Emergency Contact</h2><div class="person"><span>Practice, Ned</span> <button>Link</button></div></section><button>Approve</button>`,
    pages: ['olr-application'],
    facts: {
      applicants: [
        { name: holding('Sample, Ana'), link: 'linked' },
        { name: holding('Sample, Ines'), link: 'linked' },
        { name: holding('Sample, Omar'), link: 'unlinked' },
        { name: holding('Practice, Ned'), link: 'unlinked' },
      ],
    },
    says: { 'OLR-PERSON': 'review 2, 3' },
  },
  {
    title: 'Review where pictures of chains without a name tell the state',
    url: review,
    html: `<h1>Online Registration Application</h1>${legacy(
      ['Name', 'Role', 'Link'],
      [
        ['Sample, Ana', 'Student', picture('')],
        ['Sample, Ines', 'Parent/Guardian', '<i class="fa fa-chain-broken"></i>'],
      ],
    )}`,
    pages: ['olr-application'],
    facts: {
      applicants: [
        { name: 'Sample, Ana', link: null },
        { name: 'Sample, Ines', link: null },
      ],
    },
    says: { 'OLR-PERSON': 'unknown' },
  },
  {
    title: 'Review with named pictures, and a person that may be there already',
    url: review,
    html: `<h1>Review Application</h1>${kendo(
      ['Person', 'Type', 'Match'],
      [
        ['Sample, Ana', 'Student', picture('Linked')],
        ['Sample, Ines', 'Parent/Guardian', 'Possible match found (2)'],
        ['Practice, Ned', 'Emergency Contact', picture('Not linked')],
      ],
    )}`,
    pages: ['olr-application'],
    facts: { applicants: [{ link: 'linked' }, { link: 'possible' }, { link: 'unlinked' }] },
    says: { 'OLR-MATCH': 'review 1', 'OLR-PERSON': 'review 2' },
  },
  {
    title: 'Review of a family over two schools',
    url: review,
    html: `<h1>Application Processing: application 70016</h1>${material(
      ['Name', 'Role', 'School', 'Link Status'],
      [
        ['Sample, Ana', 'Student', 'Alder High School', 'Linked'],
        ['Sample, Leo', 'Student', 'Birch Middle School', 'Linked'],
        ['Sample, Ines', 'Parent/Guardian', '', 'Linked'],
        ['12 Practice St', 'Household Address', '', 'Linked'],
      ],
    )}`,
    pages: ['olr-application'],
    facts: {
      applicants: [{ link: 'linked' }, { link: 'linked' }, { link: 'linked' }, { kind: 'address', link: 'linked' }],
    },
    says: { 'OLR-PERSON': 'meets', 'OLR-ADDRESS': 'meets' },
  },
];

/** Portal accounts and activation keys (facts 6): the key itself is no fact, and never another person's. */
export const accountPages: Judged[] = [
  {
    title: 'Identifiers in a form: a key, no account yet',
    url: '/campus/x.xsl?toolCode=census.demographics&personID=910101',
    html: `${titleBar('Sample, Ines', '', '')}<h2>Demographics</h2><h3>Person Identifiers</h3>${ids([
      ['Person GUID', key],
      ['Portal Username', 'No Active Portal Account'],
    ])}`,
    pages: ['demographics'],
    facts: { accounts: [{ username: '', hasKey: true }] },
    says: { 'ACC-NONE': 'review 0' },
  },
  {
    title: 'Identifiers in a card of the New Look, account there',
    url: '/campus/sis/tools-core/demographics',
    html: `${titleBar('Sample, Ines', '', '')}<h1>Demographics</h1><section class="card"><h3 class="card__header">Person Identifiers</h3><div class="row"><label>Person GUID</label><span>${key}</span></div><div class="row"><label>Portal Username</label><span>isample</span></div></section>`,
    pages: ['demographics'],
    facts: { accounts: [{ username: 'isample', hasKey: true }] },
    says: { 'ACC-NONE': 'meets' },
  },
  {
    title: 'The key is masked behind a button',
    url: '/campus/sis/tools-core/demographics',
    html: `${titleBar('Sample, Ines', '', '')}<h1>Demographics</h1><h3>Person Identifiers</h3><dl><dt>Person GUID</dt><dd>•••••••• <button>Show</button></dd><dt>Portal Username</dt><dd>No Active Portal Account</dd></dl>`,
    pages: ['demographics'],
    facts: { accounts: [{ username: '', hasKey: null }] },
  },
  {
    title: 'The head of the page is another person than the form: no holder',
    html: [
      { url: '/campus/sis/tools-core/demographics', body: titleBar('Sample, Ana M', '910001', '07') },
      {
        url: '/campus/x.xsl?toolCode=census.demographics&personID=910101',
        body: `<div class="topBar"><h1>Testerman, Olga</h1></div><h2>Demographics</h2><h3>Person Identifiers</h3>${form(['Last Name', 'Sample'], ['First Name', 'Ines'], ['Person GUID', key], ['Portal Username', 'isample'])}`,
      },
    ],
    pages: ['demographics'],
    student: null,
    noAdvice: true,
  },
  {
    title: 'User Account of the New Look: a box Disabled, ticked',
    url: '/campus/sis/tools-core/user-account-editor',
    html: `<h1>User Account</h1><section class="card"><h3 class="card__header">Access Information</h3><label for="usernameRef">Username</label><input id="usernameRef" value="isample"><input type="checkbox" id="disabledRef" checked><label for="disabledRef">Disabled</label><ul><li>Modified By: Practice, Admin</li></ul></section><button> Save </button>`,
    pages: ['user-account'],
    facts: { accounts: [{ username: 'isample', disabled: true }] },
    says: { 'ACC-DISABLED': 'review 0' },
  },
  {
    title: 'User Account with a switch that is off',
    url: '/campus/sis/tools-core/user-account-editor',
    html: `<h1>User Account</h1><div class="field"><span class="field-label">User Name</span><span class="field-value">isample</span></div><div class="field"><span class="field-label">Account Disabled</span><span class="field-value">${swit(false)}</span></div>`,
    pages: ['user-account'],
    facts: { accounts: [{ username: 'isample', disabled: false }] },
    says: { 'ACC-DISABLED': 'meets' },
  },
  {
    title: 'User Account with an icon and no words for the state',
    url: '/campus/sis/tools-core/user-account-editor',
    html: `<h1>User Account</h1>${form(['Username', 'isample'], ['Disabled', '<i class="pi pi-times"></i>'])}`,
    pages: ['user-account'],
    facts: { accounts: [{ username: 'isample', disabled: null }] },
    says: { 'ACC-DISABLED': 'unknown' },
  },
  {
    title: 'A list of accounts of two persons, one of them disabled',
    url: '/campus/x.xsl?toolCode=user.userAccount',
    html: `<h1>User Accounts</h1>${apart(
      ['Username', 'Name', 'Disabled'],
      [
        ['isample', 'Sample, Ines', 'No'],
        ['isample2', 'Sample, Ines', 'Yes'],
      ],
    )}`,
    pages: ['user-account'],
    facts: {
      accounts: [
        { username: 'isample', name: 'Sample, Ines', disabled: false },
        { username: 'isample2', disabled: true },
      ],
    },
  },
  {
    title: 'Cuenta de usuario, as a browser puts it',
    url: '/campus/sis/tools-core/user-account-editor',
    html: `<h1>${translated('Cuenta de usuario')}</h1>${form([translated('Nombre de usuario'), '<input value="isample">'], [translated('Deshabilitado'), box(false)])}`,
    pages: ['user-account'],
    facts: { accounts: [{ username: 'isample', disabled: false }] },
  },
  {
    title: 'A person summary with a card of contacts',
    url: '/campus/sis/tools-core/person-summary',
    html: `${titleBar('Sample, Ana M', '910001', '07')}<h1>Person Summary</h1>${cards(['', 'Student Number', 'Birth Date', 'Gender'], [['Personal', '910001', '05/05/2013', 'F']])}<h2>Contacts</h2>${flex(['Name', 'Relationship', 'Phone'], [['Sample, Ines', 'Mother', '(404)555-0120']])}`,
    pages: ['person-summary'],
    student: '910001',
  },
];
