import { ana, type Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { tool } from '../unseen/draw.ts';
import { box, fault, noFault, noTick, type Row } from './draw.ts';
import { kits } from './kits.ts';

const table = (heads: readonly string[], rows: readonly Row[], more = '') =>
  `<table ${more}><thead><tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${box(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

/** Membership in Households of one student. */
const heads = ['Household', 'Phone', 'Address', 'Secondary', 'Start Date', 'End Date'];
const alder: Row = [
  '<a href="#">Practice-Alder</a>',
  '404-555-0101',
  '12 Practice Ln, Alder, GA 30001',
  'Primary',
  '08/01/2020',
  '',
];
const birch: Row = [
  '<a href="#">Practice-Birch</a>',
  '404-555-0102',
  '98 Made Up St, Birch, GA 30002',
  'Secondary',
  '08/01/2020',
  '',
];
const mine = (title: string, body: string, says: Says): Judged => ({
  title: `homes: ${title}`,
  html: [ana, tool(`<h2>Membership in Households</h2>${body}`, 'membership-in-households')],
  pages: ['households'],
  says,
});
const two = { 'HH-TWO-PRIMARY': 'fails 1', 'HH-NO-PRIMARY': 'meets' };
const roles = ['Household', 'Phone', 'Address', 'Role', 'Start Date', 'End Date'];
const role = (row: Row, text: string, end = ''): Row => [...row.slice(0, 3), text, row[4] as string, end];

const memberships: Judged[] = [
  mine('a primary and a secondary home', table(roles, [alder, birch]), {
    'HH-TWO-PRIMARY': 'meets',
    'HH-NO-PRIMARY': 'meets',
    'HH-ADDRESS': 'meets',
  }),
  mine('two primary homes', table(roles, [alder, role(birch, 'Primary')]), two),
  mine('two primary homes, of which one ended', table(roles, [alder, role(birch, 'Primary', '06/01/2024')]), {
    'HH-TWO-PRIMARY': 'meets',
    'HH-NO-PRIMARY': 'meets',
  }),
  mine('both are secondary', table(roles, [role(alder, 'Secondary'), birch]), { 'HH-NO-PRIMARY': 'fails 0' }),
  mine('the primary one ended', table(roles, [role(alder, 'Primary', '06/01/2024'), birch]), {
    'HH-NO-PRIMARY': fault,
  }),
  mine(
    'the primary one is struck',
    `<table><thead><tr>${roles.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody><tr style="text-decoration:line-through">${alder.map((cell) => `<td>${cell}</td>`).join('')}</tr><tr>${birch.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`,
    { 'HH-NO-PRIMARY': noTick },
  ),
  mine('the primary one is pending', table(roles, [role(alder, 'Primary (pending)'), birch]), {
    'HH-NO-PRIMARY': noTick,
  }),
  mine(
    'boxes of Secondary',
    table(heads, [role(alder, '<input type="checkbox">'), role(birch, '<input type="checkbox" checked>')]),
    { 'HH-TWO-PRIMARY': 'meets', 'HH-NO-PRIMARY': 'meets' },
  ),
  mine(
    'boxes of Secondary, both empty',
    table(heads, [role(alder, '<input type="checkbox">'), role(birch, '<input type="checkbox">')]),
    two,
  ),
  mine(
    'switches of Primary',
    table(
      ['Household', 'Phone', 'Address', 'Primary', 'Start Date', 'End Date'],
      [
        role(alder, '<span role="switch" aria-checked="true"></span>'),
        role(birch, '<span role="switch" aria-checked="true"></span>'),
      ],
    ),
    two,
  ),
  mine(
    'a star marks the primary home',
    table(roles, [
      role(alder, '<i title="Primary household" class="fa fa-star"></i>'),
      role(birch, '<i title="Secondary household" class="fa fa-star-o"></i>'),
    ]),
    { 'HH-TWO-PRIMARY': 'meets', 'HH-NO-PRIMARY': 'meets' },
  ),
  mine('the role is unknown of one', table(roles, [role(alder, 'Primary'), role(birch, '')]), {
    'HH-TWO-PRIMARY': noTick,
  }),
  mine(
    'one has no address',
    table(roles, [['<a href="#">Practice-Alder</a>', '404-555-0101', '', 'Primary', '08/01/2020', '']]),
    { 'HH-ADDRESS': 'fails 0' },
  ),
  mine(
    'one address says that it is to be verified',
    table(roles, [['<a href="#">Practice-Alder</a>', '404-555-0101', 'Address needed', 'Primary', '08/01/2020', '']]),
    { 'HH-ADDRESS': noTick },
  ),
  mine('one of eleven homes is shown', `${table(roles, [alder])}<div class="k-pager-info">1 - 1 of 11 items</div>`, {
    'HH-TWO-PRIMARY': 'unknown',
  }),
  ...Object.entries(kits).map(([kit, draw]) =>
    mine(`two primary homes in ${kit}`, draw(roles, [alder, role(birch, 'Primary')]), two),
  ),
];

/** Members of a household. */
const people = ['Name', 'Relationship', 'Grade', 'Guardian', 'Start Date', 'End Date'];
const child: Row = ['<a href="#">Practice, Ana M</a>', 'Student', '09', '', '08/01/2020', ''];
const adult = (guardian: boolean | string, end = '', type = 'Mother'): Row => [
  '<a href="#">Practice, Nora</a>',
  type,
  '',
  guardian,
  '08/01/2020',
  end,
];
const home = (title: string, body: string, says: Says): Judged => ({
  title: `members: ${title}`,
  html: `<h1>Household Information</h1><h2>Practice-Alder</h2><ul role="tablist"><li role="tab" aria-selected="true">Members</li><li role="tab">Addresses</li></ul>${body}`,
  url: '/campus/sis/campus-tools/household-members?householdID=771',
  pages: ['household-members'],
  says,
});

const members: Judged[] = [
  home('a student and her guardian', table(people, [child, adult(true)]), {
    'HH-NO-GUARDIAN': 'meets',
    'HH-ALONE': 'meets',
  }),
  home('no guardian', table(people, [child, adult(false)]), { 'HH-NO-GUARDIAN': 'fails' }),
  home('the guardian moved out', table(people, [child, adult(true, '05/05/2023')]), {
    'HH-NO-GUARDIAN': 'fails',
    'HH-ALONE': 'review',
  }),
  home(
    'the guardian stands under Former members',
    `<table><thead><tr>${people.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody><tr>${child.map((cell) => `<td>${cell}</td>`).join('')}</tr><tr><th colspan="6">Former members</th></tr><tr>${adult(
      true,
    )
      .map((cell) => `<td>${box(cell)}</td>`)
      .join('')}</tr></tbody></table>`,
    { 'HH-NO-GUARDIAN': noTick, 'HH-ALONE': noTick },
  ),
  home(
    'an emergency contact lives there',
    table(people, [
      child,
      adult(true),
      ['<a href="#">Practice, Zed</a>', 'Emergency Contact', '', false, '08/01/2020', ''],
    ]),
    { 'HH-MEMBER': 'review 2' },
  ),
  home('the student is alone', table(people, [child]), { 'HH-ALONE': 'review' }),
  home('the student is the first of four', `${table(people, [child])}<div>1 of 4 members shown</div>`, {
    'HH-ALONE': 'unknown',
    'HH-NO-GUARDIAN': 'unknown',
  }),
  home(
    'the guardian is pending',
    table(people, [
      child,
      ['<a href="#">Practice, Nora</a> <span class="badge">Pending</span>', 'Mother', '', true, '08/01/2020', ''],
    ]),
    { 'HH-NO-GUARDIAN': noTick },
  ),
];

/** Addresses of a household. */
const places = ['Address', 'Physical', 'Mailing', 'Secondary', 'Private', 'Start Date', 'End Date'];
const lane = (physical: boolean | string, mailing: boolean | string, end = ''): Row => [
  '12 Practice Ln, Alder, GA 30001',
  physical,
  mailing,
  false,
  false,
  '08/01/2020',
  end,
];
const spots = (title: string, body: string, says: Says): Judged => ({
  title: `addresses: ${title}`,
  html: `<h1>Household Information</h1><h2>Practice-Alder</h2><ul role="tablist"><li role="tab">Members</li><li role="tab" aria-selected="true">Addresses</li></ul>${body}`,
  url: '/campus/sis/campus-tools/household-addresses?householdID=771',
  pages: ['household-addresses'],
  says,
});
const good = { 'HH-ADDRESS': 'meets', 'HH-MAIL': 'meets' };
const addresses: Judged[] = [
  spots('physical and mailing', table(places, [lane(true, true)]), good),
  spots('no mailing', table(places, [lane(true, false)]), { 'HH-ADDRESS': 'meets', 'HH-MAIL': 'review' }),
  spots('no physical', table(places, [lane(false, true)]), { 'HH-ADDRESS': 'fails', 'HH-MAIL': 'meets' }),
  spots('the only one ended', table(places, [lane(true, true, '05/05/2023')]), {
    'HH-ADDRESS': 'fails',
    'HH-MAIL': noTick,
  }),
  spots(
    'mail comes back',
    table(
      ['Address', 'Physical', 'Returned Mail', 'Secondary', 'Private', 'Start Date', 'End Date'],
      [lane(true, true)],
    ),
    { 'HH-MAIL': noTick },
  ),
  spots(
    'do not mail',
    table(['Address', 'Physical', 'Do Not Mail', 'Secondary', 'Private', 'Start Date', 'End Date'], [lane(true, true)]),
    { 'HH-MAIL': noTick },
  ),
  spots(
    'the only one is a proposed one',
    table(places, [['12 Practice Ln, Alder, GA 30001 <em>(proposed)</em>', true, true, false, false, '', '']]),
    { 'HH-ADDRESS': noTick, 'HH-MAIL': noTick },
  ),
  spots(
    'under Past addresses',
    `<h3>Current</h3><p>No current addresses</p><h3>Past addresses</h3>${table(places, [lane(true, true)])}`,
    { 'HH-ADDRESS': noTick, 'HH-MAIL': noTick },
  ),
  spots(
    'Spanish',
    table(
      ['Dirección', 'Física', 'Correo', 'Secundaria', 'Privada', 'Fecha de inicio', 'Fecha de fin'],
      [lane(true, true)],
    ),
    { 'HH-ADDRESS': noFault, 'HH-MAIL': noFault },
  ),
];

export const homes: Judged[] = [...memberships, ...members, ...addresses];
