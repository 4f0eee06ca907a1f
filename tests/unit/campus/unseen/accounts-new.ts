import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table } from './draw.ts';

const person = (rows: string) => ({
  url: '/campus/census/demographics.xsl?personID=910001&toolCode=census.demographics',
  body: `<div class="topBar"><h1>Practice, Nora</h1></div><h2>Demographics</h2><h3>Person Identifiers</h3><table>${rows}</table>`,
});
const line = (word: string, says: string) => `<tr><td class="detailFormColumn"><b>${word}</b><br>${says}</td></tr>`;
const editor = (body: string) => ({
  url: '/campus/sis/tools-core/user-account-editor',
  body: `<h1>User Account</h1><h2>Practice, Nora</h2><h3 class="card__header">Access Information</h3>${body}`,
});

/** Accounts for the portal. */
export const accountsNew: Judged[] = [
  {
    title: 'no active portal account',
    html: [
      person(
        line('Person GUID', '9A1C0000-0000-4000-8000-00000000A001') +
          line('Portal Username', 'No Active Portal Account'),
      ),
    ],
    pages: ['demographics'],
    facts: { accounts: [{ username: '', hasKey: true }] },
    says: { 'ACC-NONE': 'review 0' },
  },
  {
    title: 'the portal name is still being fetched',
    html: [person(line('Person GUID', 'Loading…') + line('Portal Username', 'Loading…'))],
    pages: ['demographics'],
    says: { 'ACC-NONE': 'unknown' },
  },
  {
    title: 'a dash in place of the portal name',
    html: [person(line('Person GUID', '9A1C0000-0000-4000-8000-00000000A001') + line('Portal Username', '—'))],
    pages: ['demographics'],
    says: { 'ACC-NONE': 'unknown' },
  },
  {
    title: 'None in place of the portal name',
    html: [person(line('Person GUID', '9A1C0000-0000-4000-8000-00000000A001') + line('Portal Username', 'None'))],
    pages: ['demographics'],
    says: { 'ACC-NONE': 'review 0' },
  },
  {
    title: 'no right to see the portal name',
    html: [
      person(line('Person GUID', '••••••••') + line('Portal Username', 'You do not have rights to view this field')),
    ],
    pages: ['demographics'],
    says: { 'ACC-NONE': 'unknown' },
  },
  {
    title: 'the portal account is disabled, in words behind the name',
    html: [
      person(
        line('Person GUID', '9A1C0000-0000-4000-8000-00000000A001') +
          line('Portal Username', 'nora.practice (Disabled)'),
      ),
    ],
    pages: ['demographics'],
    facts: { accounts: [{ username: 'nora.practice', disabled: true }] },
    says: { 'ACC-DISABLED': 'not asked' },
  },
  {
    title: 'the portal account has run out',
    html: [
      person(
        line('Person GUID', '9A1C0000-0000-4000-8000-00000000A001') +
          line('Portal Username', 'nora.practice (Expired 06/30/2026)'),
      ),
    ],
    pages: ['demographics'],
    says: { 'ACC-NONE': 'unknown' },
  },
  {
    title: 'the key is masked',
    html: [
      person(
        line('Person GUID', '••••••••-••••-••••-••••-•••••••••••• <button>Show</button>') +
          line('Portal Username', 'No Active Portal Account'),
      ),
    ],
    pages: ['demographics'],
    facts: { accounts: [{ hasKey: null, username: '' }] },
    says: { 'ACC-NONE': 'review 0' },
  },
  {
    title: 'a switch: disabled',
    html: [
      editor(
        `<label for="usernameRef">Username</label><input id="usernameRef" value="nora.practice"><span role="switch" aria-checked="true" aria-label="Disabled" id="disabledRef"></span>`,
      ),
    ],
    pages: ['user-account'],
    facts: { accounts: [{ username: 'nora.practice', disabled: true }] },
    says: { 'ACC-DISABLED': 'review 0' },
  },
  {
    title: 'a box that says the opposite: Enabled, and it is empty',
    html: [
      editor(
        `<label for="usernameRef">Username</label><input id="usernameRef" value="nora.practice"><label>${off} Enabled</label>`,
      ),
    ],
    pages: ['user-account'],
    says: { 'ACC-DISABLED': 'review 0' },
  },
  {
    title: 'Not Disabled, in words',
    html: [editor(`<dl><dt>Username</dt><dd>nora.practice</dd><dt>Disabled</dt><dd>No</dd></dl>`)],
    pages: ['user-account'],
    facts: { accounts: [{ username: 'nora.practice', disabled: false }] },
    says: { 'ACC-DISABLED': 'meets' },
  },
  {
    title: 'an account list: one disabled, one not',
    html: [
      {
        url: '/campus/sis/tools-core/user-account-editor?personID=910001',
        body: `<h1>User Account</h1><h2>Practice, Nora</h2>${table(
          ['Username', 'Homepage', 'Disabled'],
          [
            ['nora.practice', 'Campus Parent', on],
            ['npractice', 'Campus Parent', off],
          ],
        )}`,
      },
    ],
    pages: ['user-account'],
    facts: {
      accounts: [
        { username: 'nora.practice', disabled: true },
        { username: 'npractice', disabled: false },
      ],
    },
    says: { 'ACC-DUP': 'unknown' },
  },
  {
    title: 'only an account of the staff tools',
    html: [
      {
        url: '/campus/sis/tools-core/user-account-editor?personID=910001',
        body: `<h1>User Account</h1><h2>Practice, Nora</h2>${table(['Username', 'Homepage', 'Disabled'], [['nora.practice', 'Campus Application', off]])}`,
      },
    ],
    pages: ['user-account'],
    says: { 'ACC-NONE': 'not asked' },
  },
];
