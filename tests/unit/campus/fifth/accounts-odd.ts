import { expect } from 'vitest';
import { noTick, type Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { bar } from '../unseen/draw.ts';

const review: string = expect.stringMatching(/^review/);
const guid = '0A1B2C3D-0000-4000-8000-914010914010';
const adult = { ...bar('Practice, Nora', ''), body: bar('Practice, Nora', '').body.replace(/<ul>.*?<\/ul>/, '') };
const demo = (title: string, fields: [string, string][], none: string, extra = ''): Judged => ({
  title,
  html: [
    adult,
    {
      url: '/campus/sis/campus-tools/demographics?personID=914010',
      body: `<h1>Demographics</h1><h2>Person Information</h2><dl><dt>Last Name</dt><dd>Practice</dd><dt>First Name</dt><dd>Nora</dd></dl><h2>Person Identifiers</h2><dl>${fields.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>${extra}`,
    },
  ],
  pages: ['demographics'],
  says: { 'ACC-NONE': none },
});
/** A field beside the key that does not tell whether there is a portal account now. */
const field = (label: string, value: string) =>
  demo(
    `Person Identifiers: ${label} is ${value}`,
    [
      ['Person GUID', guid],
      [label, value],
    ],
    noTick,
  );
/** The field of the account, with words that do not say that it works. */
const value = (text: string) =>
  demo(
    `Portal Username is ${text.replace(/<[^>]*>/g, '') || 'drawn'}`,
    [
      ['Person GUID', guid],
      ['Portal Username', text],
    ],
    noTick,
  );
const none = (text: string) =>
  demo(
    `there is no account: ${text}`,
    [
      ['Person GUID', guid],
      ['Portal Username', text],
    ],
    review,
  );

const line = (label: string, control: string) => `<div class="field"><label>${label} ${control}</label></div>`;
const user = (title: string, fields: string, says: Says): Judged => ({
  title,
  html: `<h1>User Account</h1><h2>Practice, Nora</h2>${line('Username', '<input id="usernameRef" value="npractice">')}${fields}${line('Homepage', '<select><option selected>Campus Parent</option></select>')}<h3 class="card__header">Access Information</h3><ul><li>Modified By: Example, Rita</li></ul>`,
  url: '/campus/sis/tools-core/user-account-editor',
  pages: ['user-account'],
  says,
});
const box = (label: string, on: boolean) => line(label, `<input type="checkbox"${on ? ' checked' : ''}>`);
const dis = (title: string, fields: string, answer: string) =>
  user(`User Account: ${title}`, fields, { 'ACC-DISABLED': answer });

/** Accounts: fields that sound like the account, and words that say it does not work. */
export const accountsOdd = [
  field('Network Username', 'npractice'),
  field('Google Username', 'npractice'),
  field('Previous Portal Username', 'npractice'),
  field('Suggested Portal Username', 'npractice'),
  field('Student Portal Username', 'npractice'),
  field('Last Portal Login', '11/20/2025'),
  field('Portal PIN', '914010'),
  field('Portal Email', 'nora@practice-district.example'),
  field('Portal Language', 'Spanish'),
  field('Staff Username', 'npractice'),
  field('Portal Username Requested', 'npractice'),
  field('Lunch Portal Username', 'npractice'),
  value('npractice [inactive]'),
  value('npractice - disabled 08/01/2025'),
  value('npractice (locked)'),
  value('npractice (pending activation)'),
  value('(none)'),
  value('N/A'),
  value('Not created'),
  value('Click to view'),
  value('●●●●●●'),
  value('<a href="#">Create account</a>'),
  value('<button>Generate</button>'),
  value('Not available'),
  value('Unable to load'),
  value('npractice (merged record)'),
  value('npractice - revoked'),
  none('No active portal account.'),
  none('NO ACTIVE PORTAL ACCOUNT'),
  none('No Active Portal Account (last used 2023)'),
  demo(
    'the field is named Campus Parent Username',
    [
      ['Person GUID', guid],
      ['Campus Parent Username', 'npractice'],
    ],
    expect.not.stringMatching(/review|fails/),
  ),
  demo(
    'a sentence: There is no active portal account for this person',
    [['Person GUID', guid]],
    expect.not.stringMatching(/meets/),
    '<p>There is no active portal account for this person.</p>',
  ),
  demo(
    'the account of a daughter stands below',
    [
      ['Person GUID', guid],
      ['Portal Username', 'No Active Portal Account'],
    ],
    review,
    '<h2>Related People</h2><dl><dt>Practice, Ana M: Portal Username</dt><dd>apractice</dd></dl>',
  ),
  dis('Disabled ticked', box('Disabled', true), review),
  dis('Disabled empty', box('Disabled', false), 'meets'),
  dis(
    'Account is not disabled, ticked',
    box('Account is not disabled', true),
    expect.not.stringMatching(/fails|review/),
  ),
  dis('Account is not disabled, empty', box('Account is not disabled', false), noTick),
  dis('Deactivated ticked', box('Deactivated', true), noTick),
  dis('Enabled empty', box('Account Enabled', false), noTick),
  dis('Disabled Date in the past', `${line('Disabled Date', '<input value="08/01/2025">')}`, noTick),
  dis(
    'Expires in the future, Disabled empty',
    `${box('Disabled', false)}${line('Expires', '<input value="08/01/2028">')}`,
    expect.not.stringMatching(/fails|review/),
  ),
  dis(
    'Disable after too many attempts, ticked',
    `${box('Disabled', false)}${box('Disable after 5 failed attempts', true)}`,
    'meets',
  ),
  dis('Disable notifications, ticked', `${box('Disabled', false)}${box('Disable notifications', true)}`, 'meets'),
  dis('Disabled Reason is blank', `${box('Disabled', false)}${line('Disabled Reason', '<input value="">')}`, 'meets'),
  dis('only a button Enable Account', '<button>Enable Account</button>', noTick),
  dis('a line in red: This account is disabled', '<p class="error">This account is disabled.</p>', noTick),
  dis(
    'Disabled as Yes in a list',
    line('Disabled', '<select><option>No</option><option selected>Yes</option></select>'),
    review,
  ),
  dis('Status: Active (locked)', line('Status', '<input value="Active (locked)" readonly>'), noTick),
];
