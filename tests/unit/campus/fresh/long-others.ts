import { expect } from 'vitest';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, tool } from '../unseen/draw.ts';
import { ana, noTick, th, tr } from './draw.ts';

const many = (row: (at: number) => string[], count = 25) =>
  Array.from({ length: count }, (_, at) => tr(row(at))).join('');
const letter = (at: number) => 'abcdefghijklmnopqrstuvwxyz'[at] ?? 'z';
const list = (heads: string[], rows: string) =>
  `<table><thead><tr>${th(heads)}</tr></thead><tbody>${rows}</tbody></table>`;
const lines: [string, (width: number) => string][] = [
  ['Loading…', (width) => `<tr><td colspan="${width}">Loading…</td></tr>`],
  ['a spinner', (width) => `<tr><td colspan="${width}"><mat-spinner role="progressbar"></mat-spinner></td></tr>`],
  ['grey bars', (width) => tr(Array.from({ length: width }, () => '<span class="skeleton-line"></span>'))],
  ['a button Load more', (width) => `<tr><td colspan="${width}"><button>Load more</button></td></tr>`],
];

const members = ['Name', 'Relationship', 'Guardian', 'Enrollment (grade)', 'Start Date', 'End Date'];
const member = (at: number) => [`Practice, M${letter(at)}`, 'Cousin', off, at === 0 ? '09' : '', '08/01/2020', ''];
const people = ['Name', 'Role', 'Link Status'];
const person = (at: number) => [`Practice, P${letter(at)}`, 'Emergency Contact', 'Linked'];
const accounts = ['Name', 'Username', 'Disabled'];
const account = (at: number) => [`Practice, U${letter(at)}`, `upractice${at}`, off];
const homes = ['Household', 'Phone Number', 'Address', 'Secondary', 'Start Date', 'End Date'];
const home = (at: number) => [
  `Practice Home ${letter(at)}`,
  '',
  `${at + 1} Alder St, Atlanta, GA 30303`,
  at === 0 ? off : on,
  '08/01/2020',
  '',
];
const sections = ['Section', 'Teacher', 'Term', 'Students'];
const section = (at: number) => [String(at + 1), 'Testerman, Rita', 'T1', '20'];

/** Long lists of the other tools, whose last line says that more is to come. */
export const longOthers: Judged[] = lines.flatMap(([what, line]): Judged[] => [
  {
    title: `members of a household, the last line is ${what}`,
    html: `<h1>Household Information</h1><h2>Practice Household</h2><div>${list(members, many(member) + line(6))}</div>`,
    url: '/campus/sis/campus-tools/household-information?householdID=7101',
    pages: ['household-members'],
    says: { 'HH-NO-GUARDIAN': expect.stringMatching(/^unknown/) },
  },
  {
    title: `people of an application, the last line is ${what}`,
    html: `<h1>Application Processing</h1><h2>Application Number 4410</h2><div>${list(people, many(person) + line(3))}</div>`,
    url: '/campus/sis/tools-core/application-processing?applicationNumber=4410',
    pages: ['olr-application'],
    says: { 'OLR-PERSON': noTick, 'OLR-ERROR': noTick },
  },
  {
    title: `accounts, the last line is ${what}`,
    html: `<h1>User Account</h1><div>${list(accounts, many(account) + line(3))}</div>`,
    url: '/campus/sis/tools-core/user-account-editor',
    pages: ['user-account'],
    says: { 'ACC-DUP': noTick },
  },
  {
    title: `homes, the last line is ${what}`,
    html: [
      ana,
      tool(
        `<h1>Membership in Households</h1><div>${list(homes, many(home) + line(6))}</div>`,
        'membership-in-households',
      ),
    ],
    pages: ['households'],
    says: { 'HH-TWO-PRIMARY': noTick },
  },
  {
    title: `sections of a course, the last line is ${what}`,
    html: `<h1>Course Sections</h1><h2>0910 Practice Algebra</h2><div>${list(sections, many(section) + line(4))}</div>`,
    url: '/campus/sis/tools-core/course-sections?courseID=44',
    pages: ['section'],
    says: { 'SEC-STAFF': noTick },
  },
]);
