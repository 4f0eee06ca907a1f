import type { Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { bar, tool } from '../unseen/draw.ts';
import { noFault, noTick } from './draw.ts';

/** The Demographics of an adult: a bar with no number and no grade. */
const adult = {
  url: '/campus/sis/campus-tools/demographics',
  title: 'Infinite Campus',
  body: `<main id="main-content"><ic-title-bar-container><ic-title-bar><h1>Demographics</h1><ic-title-bar-selected-context-item><span>Practice, Nora </span><ul></ul></ic-title-bar-selected-context-item></ic-title-bar></ic-title-bar-container><iframe id="main-workspace" title="workspace"></iframe></main>`,
};
const person = (title: string, body: string, says: Says): Judged => ({
  title: `keys: ${title}`,
  html: [
    adult,
    tool(
      `<h2>Person Information</h2><table><tr><td>Last Name</td><td>Practice</td></tr><tr><td>First Name</td><td>Nora</td></tr><tr><td>Birth Date</td><td>01/02/1984</td></tr></table><h3>Person Identifiers</h3>${body}`,
      'demographics',
    ),
  ],
  pages: ['demographics'],
  says,
});
const GUID = '0A1B2C3D-1111-2222-3333-444455556666';
const lines = (...pairs: [string, string][]) =>
  `<dl>${pairs.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('')}</dl>`;
const of = (text: string) => lines(['Person GUID', GUID], ['Portal Username', text]);
const has = { 'ACC-NONE': 'meets' };
const none = { 'ACC-NONE': 'review 0' };
const unsure = { 'ACC-NONE': noTick };

const keysOf: Judged[] = [
  person('a username', of('npractice'), has),
  person(
    'a username in a field',
    lines(['Person GUID', GUID], ['Portal Username', '<input value="npractice" readonly>']),
    has,
  ),
  person('none', of('No Active Portal Account'), none),
  person('none, in Spanish', of('Sin cuenta activa del portal'), none),
  person('none, as a dash', of('—'), { 'ACC-NONE': noTick }),
  person('it says not created', of('Not created'), unsure),
  person('it says none', of('None'), unsure),
  person('it says pending', of('Pending activation'), unsure),
  person('it says invited', of('Invitation sent 11/02/2026'), unsure),
  person('it says expired', of('npractice (expired)'), unsure),
  person('it says disabled', of('npractice (Disabled)'), { 'ACC-NONE': 'review 0' }),
  person('it says locked', of('npractice - locked'), unsure),
  person('it says deleted', of('<s>npractice</s>'), unsure),
  person('it loads', of('<span role="status">Loading</span>'), unsure),
  person('a button would make one', of('<button>Create account</button>'), unsure),
  person(
    'a field is empty with a hint',
    lines(['Person GUID', GUID], ['Portal Username', '<input placeholder="username">']),
    { 'ACC-NONE': noTick },
  ),
  person('the username of a student', lines(['Person GUID', GUID], ['Student Portal Username', 'npractice']), unsure),
  person('the username of a worker', lines(['Person GUID', GUID], ['Staff Username', 'npractice']), unsure),
  person('the username of another', lines(['Person GUID', GUID], ['Spouse Portal Username', 'opractice']), unsure),
  person('the username that was', lines(['Person GUID', GUID], ['Former Portal Username', 'opractice']), unsure),
];

/** A user's account. */
const user = (title: string, body: string, says: Says): Judged => ({
  title: `users: ${title}`,
  html: `<h1>User Account</h1><h3 class="card__header">Access Information</h3>${body}`,
  url: '/campus/sis/tools-core/user-account-editor?userID=31',
  pages: ['user-account'],
  says,
});
const form = (disabled: string, name = 'Practice, Nora') =>
  `<div><label for="n">Name</label><span id="n">${name}</span></div><div><label for="usernameRef">Username</label><input id="usernameRef" value="npractice"></div>${disabled}`;
const off = { 'ACC-DISABLED': 'review 0' };
const well = { 'ACC-DISABLED': 'meets' };

const users: Judged[] = [
  user(
    'the box Disabled is ticked',
    form('<label><input id="disabledRef" type="checkbox" checked> Disabled</label>'),
    off,
  ),
  user('the box Disabled is empty', form('<label><input id="disabledRef" type="checkbox"> Disabled</label>'), well),
  user(
    'a switch Disabled is on',
    form('<span id="d">Disabled</span><button role="switch" aria-checked="true" aria-labelledby="d"></button>'),
    off,
  ),
  user(
    'a switch Enabled is off',
    form('<span id="d">Enabled</span><button role="switch" aria-checked="false" aria-labelledby="d"></button>'),
    off,
  ),
  user(
    'a switch Active is on',
    form('<span id="d">Active</span><button role="switch" aria-checked="true" aria-labelledby="d"></button>'),
    well,
  ),
  user(
    'a chip says Disabled by the name',
    form(
      '<label><input id="disabledRef" type="checkbox"> Disabled</label>',
      'Practice, Nora <span class="chip">(Disabled)</span>',
    ),
    { 'ACC-DISABLED': noTick },
  ),
  user(
    'a banner says that it is locked',
    `<div role="alert">This account is locked.</div>${form('<label><input id="disabledRef" type="checkbox"> Disabled</label>')}`,
    { 'ACC-DISABLED': noFault },
  ),
  user('a line of state', form('<dl><dt>Status</dt><dd>Disabled</dd></dl>'), off),
  user('a line of state in Spanish', form('<dl><dt>Estado</dt><dd>Desactivada</dd></dl>'), off),
  user('a date of its end that is gone', form('<dl><dt>Expires</dt><dd>01/05/2026</dd></dl>'), {
    'ACC-DISABLED': noTick,
  }),
  user(
    'a radio button',
    form(
      '<fieldset><legend>Account</legend><label><input type="radio" name="s">Enabled</label><label><input type="radio" name="s" checked>Disabled</label></fieldset>',
    ),
    { 'ACC-DISABLED': noTick },
  ),
];

const listed = (title: string, rows: string[][], says: Says): Judged => ({
  title: `users: ${title}`,
  html: `<h1>User Account</h1><table><thead><tr>${['Name', 'Username', 'Homepage', 'Disabled'].map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  url: '/campus/sis/tools-core/user-account?personID=914050',
  pages: ['user-account'],
  says,
});
const lists: Judged[] = [
  listed(
    'two accounts of one look',
    [
      ['Practice, Nora', 'npractice', 'Campus Parent', ''],
      ['Practice, Nora', 'npractice2', 'Campus Parent', ''],
    ],
    { 'ACC-DUP': 'review 1' },
  ),
  listed(
    'a work and a parent account',
    [
      ['Practice, Nora', 'npractice', 'Campus Parent', ''],
      ['Practice, Nora', 'nora.work', 'Campus Application', ''],
    ],
    { 'ACC-DUP': noFault },
  ),
  listed(
    'one of two is disabled',
    [
      ['Practice, Nora', 'npractice', 'Campus Parent', '<i title="Yes"></i>'],
      ['Practice, Nora', 'npractice2', 'Campus Parent', '<i title="No"></i>'],
    ],
    { 'ACC-DUP': noFault, 'ACC-DISABLED': 'review 0' },
  ),
];

export const keys: Judged[] = [
  ...keysOf,
  ...users,
  ...lists,
  {
    title: 'keys: on the page of a student nothing is said of an account',
    html: [
      bar('Practice, Ana M', '914001'),
      tool(`<h2>Demographics</h2><h3>Person Identifiers</h3>${of('No Active Portal Account')}`, 'demographics'),
    ],
    pages: ['demographics'],
    says: { 'ACC-NONE': noFault },
  },
];
