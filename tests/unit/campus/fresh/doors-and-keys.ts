import { expect } from 'vitest';
import type { Judged } from '../more-strangers/judged.ts';
import { bar, off, on, table } from '../unseen/draw.ts';
import { noFault, noTick, type Says } from './draw.ts';

const review: string = expect.stringMatching(/^review/);
const guid = '0A1B2C3D-0000-4000-8000-914010914010';
const adult = { ...bar('Practice, Nora', ''), body: bar('Practice, Nora', '').body.replace(/<ul>.*?<\/ul>/, '') };
const demo = (title: string, body: string, none: string, facts?: Judged['facts']): Judged => ({
  title,
  html: [adult, { url: '/campus/sis/tools-core/demographics?personID=914010', body: `<h1>Demographics</h1>${body}` }],
  pages: ['demographics'],
  ...(facts && { facts }),
  says: { 'ACC-NONE': none },
});
const field = (label: string, value: string) =>
  `<div class="form-field"><span class="form-field__label">${label}</span><span class="form-field__value">${value}</span></div>`;
const section = (...fields: string[]) =>
  `<section class="card"><h3 class="card__header">Person Identifiers</h3>${fields.join('')}</section>`;
const user = (title: string, body: string, says: Says, facts?: Judged['facts']): Judged => ({
  title,
  html: `<h1>User Account</h1>${body}`,
  url: '/campus/sis/tools-core/user-account-editor',
  pages: ['user-account'],
  ...(facts && { facts }),
  says,
});
const list = (heads: string[], rows: string[][]) => table(heads, rows);

/** Accounts and keys drawn as cards, lists and switches. */
export const doorsAndKeys: Judged[] = [
  demo('cards, an account', section(field('Person GUID', guid), field('Portal Username', 'npractice')), 'meets', {
    accounts: [{ username: 'npractice', hasKey: true }],
  }),
  demo(
    'cards, no account',
    section(field('Person GUID', guid), field('Portal Username', 'No Active Portal Account')),
    review,
  ),
  demo(
    'a sentence in place of the field',
    section(field('Person GUID', guid), '<p>No Active Portal Account</p>'),
    review,
  ),
  demo(
    'the section is folded',
    `<button aria-expanded="false">Person Identifiers</button>${section(field('Person GUID', guid))}`,
    noTick,
  ),
  demo(
    'an account that was deleted',
    section(field('Person GUID', guid), field('Portal Username', '<s>npractice</s>')),
    noTick,
  ),
  demo(
    'an account that has expired',
    section(field('Person GUID', guid), field('Portal Username', 'npractice (Expired)')),
    noTick,
  ),
  demo(
    'an account that waits to be confirmed',
    section(field('Person GUID', guid), field('Portal Username', 'npractice - pending activation')),
    noTick,
  ),
  demo(
    'the username is a link and a button stands beside it',
    section(
      field('Person GUID', guid),
      field('Portal Username', '<a href="#">npractice</a> <button>Reset Password</button>'),
    ),
    noFault,
  ),
  demo('a question mark', section(field('Person GUID', guid), field('Portal Username', '?')), noTick),
  demo('not applicable', section(field('Person GUID', guid), field('Portal Username', 'N/A')), noTick),
  demo('not found', section(field('Person GUID', guid), field('Portal Username', 'Not found')), noTick),
  demo('stars', section(field('Person GUID', guid), field('Portal Username', '********')), noTick),
  demo(
    'two accounts in one field',
    section(field('Person GUID', guid), field('Portal Username', 'npractice, nora2')),
    expect.not.stringMatching(/review/),
  ),
  demo(
    'the e-mail as username',
    section(field('Person GUID', guid), field('Portal Username', 'nora@practice-district.example')),
    'meets',
  ),
  demo(
    'labels with colons in one line',
    `<div><b>Person GUID:</b> ${guid}</div><div><b>Portal Username:</b> No Active Portal Account</div>`,
    review,
  ),
  demo(
    'a key and a blank that is being filled',
    section(field('Person GUID', guid), field('Portal Username', '<input value="" placeholder="Loading">')),
    noTick,
  ),
  user(
    'cards of accounts, one disabled',
    `<section class="card"><h3>Practice, Nora</h3>${field('Username', 'npractice')}${field('Disabled', 'Yes')}</section>`,
    { 'ACC-DISABLED': review },
  ),
  user(
    'Enabled as Yes',
    `<h2>Practice, Nora</h2><dl><dt>Username</dt><dd>npractice</dd><dt>Enabled</dt><dd>Yes</dd></dl>`,
    { 'ACC-DISABLED': noFault },
  ),
  user(
    'Enabled as No',
    `<h2>Practice, Nora</h2><dl><dt>Username</dt><dd>npractice</dd><dt>Enabled</dt><dd>No</dd></dl>`,
    { 'ACC-DISABLED': noTick },
  ),
  user(
    'Status as Active',
    `<h2>Practice, Nora</h2><dl><dt>Username</dt><dd>npractice</dd><dt>Account Status</dt><dd>Active</dd></dl>`,
    { 'ACC-DISABLED': noFault },
  ),
  user(
    'Status as Locked',
    `<h2>Practice, Nora</h2><dl><dt>Username</dt><dd>npractice</dd><dt>Account Status</dt><dd>Locked</dd></dl>`,
    { 'ACC-DISABLED': noTick },
  ),
  user(
    'Status as Not Disabled',
    `<h2>Practice, Nora</h2><dl><dt>Username</dt><dd>npractice</dd><dt>Account Status</dt><dd>Not Disabled</dd></dl>`,
    { 'ACC-DISABLED': noFault },
  ),
  user(
    'Disabled and Enabled both ticked',
    `<h2>Practice, Nora</h2><label>Username <input value="npractice"></label><label>${on} Disabled</label><label>${on} Enabled</label>`,
    { 'ACC-DISABLED': noTick },
  ),
  user(
    'a box Force Password Change is none of it',
    `<h2>Practice, Nora</h2><label>Username <input value="npractice"></label><label>${off} Disabled</label><label>${on} Force Password Change</label>`,
    { 'ACC-DISABLED': 'meets' },
  ),
  user(
    'a list, the second disabled',
    list(
      ['Name', 'Username', 'Disabled'],
      [
        ['Practice, Nora', 'npractice', off],
        ['Sample, Otto', 'osample', on],
      ],
    ),
    { 'ACC-DISABLED': 'review 1' },
  ),
  user(
    'a list of a pager',
    `${list(['Name', 'Username', 'Disabled'], [['Practice, Nora', 'npractice', off]])}<span>1 - 1 of 4 items</span>`,
    { 'ACC-DISABLED': noTick, 'ACC-DUP': noTick },
  ),
  user(
    'two people of one name, two accounts',
    list(
      ['Name', 'Username', 'Person ID', 'Disabled'],
      [
        ['Practice, Nora', 'npractice', '914010', 'No'],
        ['Practice, Nora', 'npractice2', '914011', 'No'],
      ],
    ),
    { 'ACC-DUP': review },
  ),
  user(
    'one of the two accounts is disabled',
    list(
      ['Name', 'Username', 'Disabled'],
      [
        ['Practice, Nora', 'npractice', 'No'],
        ['Practice, Nora', 'npractice2', 'Yes'],
      ],
    ),
    { 'ACC-DUP': noFault },
  ),
  user(
    'junior and senior',
    list(
      ['Name', 'Username', 'Disabled'],
      [
        ['Practice, Juan Sr', 'jpractice', 'No'],
        ['Practice, Juan Jr', 'jpractice2', 'No'],
      ],
    ),
    { 'ACC-DUP': noFault },
  ),
];
