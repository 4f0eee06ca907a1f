import * as d from './draw.ts';
import type { Stranger } from './expected.ts';

const KEY = '6F9619FF-8B86-D011-B42D-00C04FC964FF';
const at = '/campus/sis/campus-tools/demographics?personID=910002';
const ANA = 'Sample-Practice, Ana';
const bar = d.titleBar(ANA, '');
const none = { username: '', hasKey: true };
const identifiers: Omit<Stranger, 'url' | 'pages'>[] = [
  {
    title: 'a legacy form',
    html: d.form(['Person GUID', KEY], ['Portal Username', 'asample'], ['Local Student Number', '']),
    facts: { accounts: [{ username: 'asample', hasKey: true }] },
  },
  {
    title: 'a definition list, no account',
    html: `<dl><dt>Person GUID</dt><dd>${KEY}</dd><dt>Portal Username</dt><dd>No Active Portal Account</dd></dl>`,
    facts: { accounts: [none] },
  },
  {
    title: 'label and span, the key in small letters',
    html: `<fieldset><legend>Person Identifiers</legend><div class="row"><label>Person GUID</label><span>${KEY.toLowerCase()}</span></div><div class="row"><label>Portal Username</label><span>asample</span></div></fieldset>`,
    facts: { accounts: [{ username: 'asample', hasKey: true }] },
  },
  {
    title: 'boxes that cannot be changed',
    html: `<div class="card"><h3 class="card__header">Person Identifiers</h3><label for="g">Person GUID</label><input id="g" readonly value="${KEY}"><label for="u">Portal Username</label><input id="u" readonly value="asample"></div>`,
    facts: { accounts: [{ username: 'asample', hasKey: true }] },
  },
  {
    title: 'words in one line',
    html: `<div class="card"><h3 class="card__header">Person Identifiers</h3><p><b>Person GUID:</b> ${KEY}</p><p><b>No Active Portal Account</b></p></div>`,
    facts: { accounts: [none] },
  },
  {
    title: 'the key left out',
    html: `<h3>Person Identifiers</h3>${d.form(['Person GUID', '••••••••'], ['Portal Username', 'asample'])}`,
    facts: { accounts: [{ username: 'asample' }] },
  },
  {
    title: 'label above value, as div',
    html: `<h3>Person Identifiers</h3><div class="grid"><div><div class="lbl">Person GUID</div><div class="val">${KEY}</div></div><div><div class="lbl">Portal Username</div><div class="val">asample</div></div></div>`,
    facts: { accounts: [{ username: 'asample', hasKey: true }] },
  },
];

const editor = '/campus/sis/tools-core/user-account-editor';
const user = (name: string, field: string) =>
  `<div class="card"><h3 class="card__header">Access Information</h3><label for="usernameRef">Username</label><input id="usernameRef" value="${name}"><div>${field}</div><ul><li>Modified By: Testerman, Admin</li></ul></div>`;
const users: [string, string, object][] = [
  [
    'a box Disabled, ticked',
    user('asample', '<input type="checkbox" id="disabledRef" checked><label for="disabledRef">Disabled</label>'),
    { username: 'asample', disabled: true },
  ],
  [
    'a switch Disabled, off',
    user('asample', '<span id="l">Disabled</span><span role="switch" aria-checked="false" aria-labelledby="l"></span>'),
    { username: 'asample', disabled: false },
  ],
  [
    'Material',
    user(
      'bpractice',
      '<mat-checkbox class="mat-mdc-checkbox"><div class="mdc-form-field"><div class="mdc-checkbox"><input id="x" type="checkbox" class="mdc-checkbox__native-control"></div><label for="x">Disabled</label></div></mat-checkbox>',
    ),
    { username: 'bpractice', disabled: false },
  ],
  [
    'a legacy form',
    d.form(
      ['Username', '<input name="username" value="asample">'],
      ['Homepage', d.kendoPick('Campus Parent')],
      ['Disabled', d.box(true)],
      ['Force Password Change', d.box(false)],
    ),
    { username: 'asample', disabled: true, product: 'parent' },
  ],
  [
    'an icon of a class alone',
    user('asample', `<label>Disabled</label> ${d.faceless(true)}`),
    { username: 'asample', disabled: null },
  ],
  [
    'the other way round: a box Enabled',
    user('asample', '<label><input type="checkbox" checked> Enabled</label>'),
    { username: 'asample', disabled: false },
  ],
];
const list = d.plain(
  ['Username', 'Homepage', 'Disabled'],
  [
    ['asample', 'Campus Parent', 'No'],
    ['asample2', 'Campus Parent', 'Yes'],
  ],
);

export const accounts: Stranger[] = [
  ...identifiers.map((one) => ({
    ...one,
    title: `Person Identifiers: ${one.title}`,
    html: `${bar}<h1>Demographics</h1><h2>Person Identifiers</h2>${one.html}`,
    url: at,
    pages: ['demographics' as const],
  })),
  ...users.map(([title, html, account]) => ({
    title: `User Account: ${title}`,
    html: `<h1>User Account</h1>${html}<button> Save </button><a>Reset Password</a>`,
    url: editor,
    pages: ['user-account' as const],
    facts: { accounts: [account] },
  })),
  {
    title: 'User Account: a list of two',
    html: `<h1>User Account</h1>${list}`,
    url: editor,
    pages: ['user-account'],
    facts: {
      accounts: [
        { username: 'asample', disabled: false },
        { username: 'asample2', disabled: true },
      ],
    },
  },
];
