import { expect } from 'vitest';
import { noTick } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';

const username = (title: string, printed: string, answer: string): Judged => ({
  title: `${title}: ${printed.replace(/<[^>]*>/g, '')}`,
  html: `<h1>Demographics</h1><h2>Person Information</h2><dl><dt>Last Name</dt><dd>Practice</dd><dt>First Name</dt><dd>Nora</dd></dl><h2>Person Identifiers</h2><dl><dt>Person GUID</dt><dd>0A1B2C3D-0000-4000-8000-914010914010</dd><dt>Portal Username</dt><dd>${printed}</dd></dl>`,
  url: '/campus/sis/campus-tools/demographics?personID=914010',
  pages: ['demographics'],
  says: { 'ACC-NONE': answer },
});
const review: string = expect.stringMatching(/^review/);

/** Words and buttons in the place of the portal user name. */
export const accountWords = [
  ...[
    'Generate',
    'Create',
    'Add',
    'Invite',
    'Pending',
    'Inactive',
    'Disabled',
    'Expired',
    'Unassigned',
    'Unknown',
    'Null',
    'Deleted',
    'Hidden',
    'Restricted',
    'Yes',
    'Locked',
    'Edit',
    '<button>Generate</button>',
  ].map((word) => username('a word in place of the portal user name', word, noTick)),
  username('a user name', 'npractice', 'meets'),
  username('a user name that begins like a word', 'edit.practice', 'meets'),
  username('there is no account', 'No Active Portal Account', review),
  username('there is no account', 'No Active Portal Account (last used 2023)', review),
  username('there is perhaps an account', 'No Active Portal Account (see Practice, Ana)', 'unknown'),
];
