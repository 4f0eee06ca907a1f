import { expect } from 'vitest';
import type { Judged } from '../more-strangers/judged.ts';
import { bar, off, on, table } from '../unseen/draw.ts';
import { noFault, noTick, type Says } from './draw.ts';

const guid = '0A1B2C3D-0000-4000-8000-914010914010';
/** The bar over the page of an adult. */
const adult = { ...bar('Practice, Nora', ''), body: bar('Practice, Nora', '').body.replace(/<ul>.*?<\/ul>/, '') };
const form = (fields: [string, string][]) =>
  `<h1>Demographics</h1><h2>Person Information</h2><dl><dt>Last Name</dt><dd>Practice</dd><dt>First Name</dt><dd>Nora</dd></dl><h2>Person Identifiers</h2><dl>${fields.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;
const demo = (title: string, body: string, says: Says, facts?: Judged['facts']): Judged => ({
  title,
  html: [adult, { url: '/campus/sis/campus-tools/demographics?personID=914010', body }],
  pages: ['demographics'],
  ...(facts && { facts }),
  says,
});
const fields = (title: string, list: [string, string][], says: Says, facts?: Judged['facts']) =>
  demo(title, form(list), says, facts);
const says = (none: string) => ({ 'ACC-NONE': none });
const review: string = expect.stringMatching(/^review/);

const user = (title: string, body: string, answers: Says, facts?: Judged['facts']): Judged => ({
  title,
  html: `<h1>User Account</h1>${body}`,
  url: '/campus/sis/tools-core/user-account-editor',
  pages: ['user-account'],
  ...(facts && { facts }),
  says: answers,
});
const line = (label: string, control: string) => `<div class="field"><label>${label} ${control}</label></div>`;
const account = (disabled: string) =>
  `<h2>Practice, Nora</h2>${line('Username', '<input id="usernameRef" value="npractice">')}${disabled}${line('Homepage', '<select><option selected>Campus Parent</option></select>')}<h3 class="card__header">Access Information</h3><ul><li>Modified By: Example, Rita</li></ul>`;

/** Keys and accounts on the page of a person, and the account itself. */
export const accountsFresh: Judged[] = [
  fields(
    'a key and a username',
    [
      ['Person GUID', guid],
      ['Portal Username', 'npractice'],
    ],
    says('meets'),
    {
      accounts: [{ username: 'npractice', hasKey: true }],
    },
  ),
  fields(
    'a key and no account',
    [
      ['Person GUID', guid],
      ['Portal Username', 'No Active Portal Account'],
    ],
    says(review),
    {
      accounts: [{ username: '', hasKey: true }],
    },
  ),
  fields(
    'a username that is blank',
    [
      ['Person GUID', guid],
      ['Portal Username', ''],
    ],
    says(noTick),
    {
      accounts: [{ hasKey: true }],
    },
  ),
  fields(
    'None',
    [
      ['Person GUID', guid],
      ['Portal Username', 'None'],
    ],
    says(noTick),
  ),
  fields(
    'a dash',
    [
      ['Person GUID', guid],
      ['Portal Username', '—'],
    ],
    says(noTick),
  ),
  fields(
    'being loaded',
    [
      ['Person GUID', guid],
      ['Portal Username', 'Loading…'],
    ],
    says(noTick),
  ),
  fields(
    'an error',
    [
      ['Person GUID', guid],
      ['Portal Username', 'Error loading account'],
    ],
    says(noTick),
  ),
  fields(
    'may not be seen',
    [
      ['Person GUID', guid],
      ['Portal Username', 'You do not have rights'],
    ],
    says(noTick),
  ),
  fields(
    'disabled, in brackets',
    [
      ['Person GUID', guid],
      ['Portal Username', 'npractice (Disabled)'],
    ],
    says(noTick),
  ),
  fields(
    'locked',
    [
      ['Person GUID', guid],
      ['Portal Username', 'npractice <span class="badge">Inactive</span>'],
    ],
    says(noTick),
  ),
  fields(
    'no active account, in other words',
    [
      ['Person GUID', guid],
      ['Portal Username', 'No active account'],
    ],
    says(noTick),
  ),
  fields(
    'Click to create',
    [
      ['Person GUID', guid],
      ['Portal Username', '<a href="#">Create Portal Account</a>'],
    ],
    says(noTick),
  ),
  fields(
    'of a student portal',
    [
      ['Person GUID', guid],
      ['Student Portal Username', 'npractice'],
    ],
    says(noTick),
  ),
  fields(
    'the key is covered',
    [
      ['Person GUID', '••••••••-••••'],
      ['Portal Username', 'npractice'],
    ],
    says('meets'),
  ),
  fields(
    'only the key of 32 letters',
    [
      ['Person GUID', guid.replaceAll('-', '')],
      ['Portal Username', 'No Active Portal Account'],
    ],
    says(review),
    {
      accounts: [{ hasKey: true }],
    },
  ),
  demo(
    'as fields that cannot be edited',
    `<h1>Demographics</h1><h2>Person Identifiers</h2>${line('Person GUID', `<input readonly value="${guid}">`)}${line('Portal Username', '<input readonly value="No Active Portal Account">')}`,
    says(review),
  ),
  demo(
    'as a classic table, labels over values',
    `<table><tr><td>Demographics</td></tr><tr><td><table><tr><td class="lbl">Last Name</td><td class="lbl">First Name</td></tr><tr><td>Practice</td><td>Nora</td></tr></table><table><tr><td colspan="2"><b>Person Identifiers</b></td></tr><tr><td class="lbl">Person GUID</td><td class="lbl">Portal Username</td></tr><tr><td>${guid}</td><td>No Active Portal Account</td></tr></table></td></tr></table>`,
    says(review),
  ),
  {
    title: 'the page names another adult than the bar',
    html: [
      adult,
      {
        url: '/campus/sis/campus-tools/demographics?personID=914011',
        body: form([
          ['Person GUID', guid],
          ['Portal Username', 'psample'],
        ])
          .replace('Practice</dd>', 'Sample</dd>')
          .replace('Nora', 'Paul'),
      },
    ],
    pages: ['demographics'],
    says: { 'ACC-NONE': noTick, 'KEY-HOLDER': noTick },
  },
  {
    title: 'two people side by side, two keys',
    html: [
      adult,
      {
        url: '/campus/sis/campus-tools/demographics?personID=914010',
        body: `${form([
          ['Person GUID', guid],
          ['Portal Username', 'npractice'],
        ])}${form([
          ['Person GUID', guid.replace('0A', '9F')],
          ['Portal Username', 'No Active Portal Account'],
        ]).replace('Nora', 'Paul')}`,
      },
    ],
    pages: ['demographics'],
    says: { 'ACC-NONE': noTick, 'KEY-HOLDER': noTick },
  },
  user(
    'an account that is on',
    account(line('Disabled', off)),
    { 'ACC-DISABLED': 'meets' },
    { accounts: [{ username: 'npractice', disabled: false }] },
  ),
  user(
    'an account that is off',
    account(line('Disabled', on)),
    { 'ACC-DISABLED': review },
    { accounts: [{ username: 'npractice', disabled: true }] },
  ),
  user(
    'a switch Enabled that is off',
    account('<span id="en">Enabled</span><button role="switch" aria-checked="false" aria-labelledby="en"></button>'),
    { 'ACC-DISABLED': noTick },
  ),
  user(
    'a switch Active that is off',
    account('<span id="en">Active</span><button role="switch" aria-checked="false" aria-labelledby="en"></button>'),
    { 'ACC-DISABLED': noTick },
  ),
  user('Status: Disabled', account('<div><span>Status</span>: <b>Disabled</b></div>'), { 'ACC-DISABLED': noTick }),
  user('Disabled as Yes', account('<dl><dt>Disabled</dt><dd>Yes</dd></dl>'), { 'ACC-DISABLED': review }),
  user(
    'Disabled by radios',
    account(
      '<fieldset><legend>Disabled</legend><label><input type="radio" name="d" checked>Yes</label><label><input type="radio" name="d">No</label></fieldset>',
    ),
    { 'ACC-DISABLED': noTick },
  ),
  user(
    'an account that has run out',
    account(
      `${line('Disabled', off)}<div><label>Expires On <input id="datepicker-1" value="06/30/2024"></label></div>`,
    ),
    { 'ACC-DISABLED': 'meets' },
  ),
  user(
    'a red line: This account is locked',
    account(`${line('Disabled', off)}<div role="alert">This account is locked.</div>`),
    { 'ACC-DISABLED': 'meets' },
  ),
  user(
    'two accounts of one person, both of parents',
    table(
      ['Name', 'Username', 'Homepage', 'Disabled'],
      [
        ['Practice, Nora', 'npractice', 'Campus Parent', 'No'],
        ['Practice, Nora', 'npractice2', 'Campus Parent', 'No'],
      ],
    ),
    { 'ACC-DUP': review },
  ),
  user(
    'two accounts of one person, for work and as a parent',
    table(
      ['Name', 'Username', 'Homepage', 'Disabled'],
      [
        ['Practice, Nora', 'npractice', 'Campus Parent', 'No'],
        ['Practice, Nora', 'nora.practice', 'Campus Tools', 'No'],
      ],
    ),
    { 'ACC-DUP': noFault },
  ),
  user(
    'a list of users, one (Disabled)',
    table(
      ['Name', 'Username', 'Disabled'],
      [
        ['Practice, Nora', 'npractice', 'No'],
        ['Sample, Otto', 'osample (Disabled)', 'Yes'],
      ],
    ),
    { 'ACC-DISABLED': 'review 1' },
  ),
];
