import { noFault, noTick, type Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { bar, off, on, table } from '../unseen/draw.ts';
import { captioned, cards, icon, img, legacy, material, prime, said, terms, turned } from './draw.ts';

const user = (title: string, body: string, says: Says, more: Partial<Judged> = {}): Judged => ({
  title,
  html: `<h1>User Account</h1>${body}`,
  url: '/campus/sis/tools-core/user-account-editor',
  pages: ['user-account'],
  says,
  ...more,
});
const heads = ['Name', 'Username', 'Homepage', 'Disabled'];
const nora = ['Practice, Nora', 'npractice', 'Campus Parent', off];
const otto = ['Sample, Otto', 'osample', 'Campus Parent', on];
const second = { 'ACC-DISABLED': 'review 1' };
const one = (state: string, label = 'Disabled') =>
  `<h2>Practice, Nora</h2>${terms(['Username', 'npractice'], ['Homepage', 'Campus Parent'], [label, state])}`;
const state = (text: string, expected: string, label = 'Disabled') =>
  user(`${label}: ${text.replace(/<[^>]*>/g, '') || 'a picture'}`, one(text, label), { 'ACC-DISABLED': expected });

/** User accounts: disabled ones, home pages, twice the same person. */
export const usersKits: Judged[] = [
  user('Material: the second is disabled', material(heads, [nora, otto]), second),
  user('PrimeNG: the second is disabled', prime(heads, [nora, otto]), second),
  user(
    'legacy: the second is disabled, pictures',
    legacy(heads, [nora.with(3, img('Unchecked')), otto.with(3, img('Checked'))]),
    second,
  ),
  user('turned around: the second is disabled', turned(heads, [nora, otto]), { 'ACC-DISABLED': noTick }),
  user('cards: the second is disabled', cards(heads, [nora.with(3, 'No'), otto.with(3, 'Yes')]), {
    'ACC-DISABLED': said,
  }),
  {
    title: 'cards under the bar of the first: the second is disabled',
    html: [
      { ...bar('Practice, Nora', ''), body: bar('Practice, Nora', '').body.replace(/<ul>.*?<\/ul>/, '') },
      {
        url: '/campus/sis/tools-core/user-account-editor',
        body: `<h1>User Account</h1>${cards(heads, [nora.with(3, 'No'), otto.with(3, 'Yes')])}`,
      },
    ],
    pages: ['user-account'],
    facts: {
      accounts: [
        { name: 'Practice, Nora', disabled: false },
        { name: 'Sample, Otto', disabled: true },
      ],
    },
    says: { 'ACC-DISABLED': 'review 1' },
  },
  user(
    '(Disabled) after the name',
    table(heads.slice(0, 3), [nora.slice(0, 3), otto.slice(0, 3).with(0, 'Sample, Otto (Disabled)')]),
    { 'ACC-DISABLED': noTick },
  ),
  user(
    'a name in red',
    table(heads.slice(0, 3), [
      nora.slice(0, 3),
      otto.slice(0, 3).with(0, '<span style="color:red">Sample, Otto</span>'),
    ]),
    { 'ACC-DISABLED': noTick },
  ),
  state('Not disabled', noFault),
  state('Never', noFault),
  state('Until 01/31/2027', noTick),
  state('Since 06/30/2024', noTick),
  state(icon('Account is disabled', 'ban'), noTick),
  state(img('Enabled'), noFault),
  state('Locked out', noTick, 'Status'),
  state('Inactive', noTick, 'Status'),
  state('Expired', noTick, 'Status'),
  state('Deactivated', noTick, 'Account Status'),
  state('Suspended', noTick, 'Account Status'),
  state('Active until 06/30/2026', noTick, 'Account Status'),
  state('Sí', noTick, 'Deshabilitado'),
  state('06/30/2024', noTick, 'Disabled Date'),
  state('06/30/2024', noTick, 'Expires'),
  state('No', noTick, 'Allow Disabled Login'),
  user(
    'Username alone, no state of any kind',
    `<h2>Practice, Nora</h2>${terms(['Username', 'npractice'])}`,
    {
      'ACC-DISABLED': 'not asked',
    },
    { pages: [] },
  ),
  user(
    'the account of another below',
    `${one('No')}<h3>Accounts of Sample, Otto</h3>${table(heads, [otto])}`,
    {
      'ACC-DISABLED': 'review 0',
    },
    { facts: { accounts: [{ name: 'Sample, Otto', disabled: true }] } },
  ),
  user(
    'one person, a work account and a parent account',
    table(heads, [nora, nora.with(1, 'nora.practice').with(2, 'Campus Tools')]),
    { 'ACC-DUP': noFault },
  ),
  user('one person, two parent accounts', table(heads, [nora, nora.with(1, 'npractice2')]), { 'ACC-DUP': said }),
  user('two accounts in a history', table(heads, [nora]) + captioned('History', heads, [nora.with(1, 'npractice2')]), {
    'ACC-DUP': noFault,
  }),
  user(
    'mother and daughter of one name, home pages of parent and student',
    table(heads, [nora, nora.with(1, '914001').with(2, 'Campus Student')]),
    { 'ACC-DUP': noFault },
  ),
];
