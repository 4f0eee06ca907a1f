import type { Judged } from '../more-strangers/judged.ts';
import { bar, off, on, table, tool } from './draw.ts';

const student = bar('Practice, Ana M', '914001');
const homes = (body: string) => [student, tool(`<h2>Membership in Households</h2>${body}`, 'membership-in-households')];
const columns = ['Household', 'Phone Number', 'Address', 'Secondary', 'Start Date', 'End Date'];
const first = ['Practice Home A', '(404) 555-0101', '12 Sample St, Atlanta GA 30303', off, '08/01/2020', ''];
const second = ['Practice Home B', '(404) 555-0102', '98 Example Ave, Atlanta GA 30303', on, '08/01/2020', ''];
const card = (name: string, role: string, rest: string) =>
  `<div class="card"><h3 class="card__header">${name} <span class="badge">${role}</span></h3><ul><li>Address: 12 Sample St</li>${rest}</ul></div>`;

/** The households of one person. */
export const twoHomes: Judged[] = [
  {
    title: 'one primary home, one secondary home in words',
    html: homes(table(columns, [first.with(3, 'No'), second.with(3, 'Yes')])),
    pages: ['households'],
    facts: {
      memberships: [
        { householdName: 'Practice Home A', role: 'primary' },
        { householdName: 'Practice Home B', role: 'secondary' },
      ],
    },
    says: { 'HH-TWO-PRIMARY': 'meets', 'HH-NO-PRIMARY': 'meets', 'HH-DUP': 'meets' },
  },
  {
    title: 'a card a home, a badge says which',
    html: homes(card('Practice Home A', 'Primary', '') + card('Practice Home B', 'Secondary', '')),
    pages: ['households'],
    says: { 'HH-TWO-PRIMARY': 'meets', 'HH-NO-PRIMARY': 'meets' },
  },
  {
    title: 'two cards, both primary, one of them ended by a badge',
    html: homes(
      card('Practice Home A', 'Primary', '<li>Start Date: 08/01/2020</li>') +
        `<div class="card"><h3 class="card__header">Practice Home B <span class="badge">Primary</span> <span class="badge">Inactive</span></h3><ul><li>Address: 98 Example Ave</li></ul></div>`,
    ),
    pages: ['households'],
    says: { 'HH-TWO-PRIMARY': 'meets' },
  },
  {
    title: 'the only primary home is ended by a word in a column',
    html: homes(
      table(
        ['Household', 'Address', 'Type', 'Status'],
        [
          ['Practice Home A', '12 Sample St', 'Primary', 'Ended'],
          ['Practice Home B', '98 Example Ave', 'Secondary', 'Current'],
        ],
      ),
    ),
    pages: ['households'],
    says: { 'HH-NO-PRIMARY': 'fails 1' },
  },
  {
    title: 'two homes of four on this page of the list',
    html: homes(`${table(columns, [first, second])}<span>1 - 2 of 4 items</span>`),
    pages: ['households'],
    facts: { rows: [{ seen: 2, total: 4 }] },
    says: { 'HH-TWO-PRIMARY': 'unknown', 'HH-NO-PRIMARY': 'meets', 'HH-DUP': 'unknown' },
  },
  {
    title: 'a second home folded away',
    html: homes(
      `<section><h3><button aria-expanded="true">Practice Home A</button></h3><div><label>Secondary ${off}</label><p>Address: 12 Sample St</p></div></section>
       <section><h3><button aria-expanded="false">Practice Home B</button></h3></section>`,
    ),
    pages: ['households'],
    says: { 'HH-TWO-PRIMARY': 'unknown', 'HH-DUP': 'unknown' },
  },
  {
    title: 'a second home that begins next month is not a second primary home today',
    html: homes(table(columns, [first, second.with(3, off).with(4, '12/20/2026')])),
    pages: ['households'],
    facts: { memberships: [{ active: true }, { active: false, startDate: '2026-12-20' }] },
    says: { 'HH-TWO-PRIMARY': 'meets' },
  },
  {
    title: 'both secondary: nobody is at home',
    html: homes(table(columns, [first.with(3, on), second])),
    pages: ['households'],
    says: { 'HH-NO-PRIMARY': 'fails 0', 'HH-TWO-PRIMARY': 'meets' },
  },
  {
    title: 'primary as a round button, none chosen in what can be read',
    html: homes(
      table(
        ['Household', 'Address', 'Primary'],
        [
          ['Practice Home A', '12 Sample St', '<span class="radio" role="radio"></span>'],
          ['Practice Home B', '98 Example Ave', '<span class="radio" role="radio"></span>'],
        ],
      ),
    ),
    pages: ['households'],
    says: { 'HH-TWO-PRIMARY': 'unknown', 'HH-NO-PRIMARY': 'unknown' },
  },
  {
    title: 'primary as a round button',
    html: homes(
      table(
        ['Household', 'Address', 'Primary'],
        [
          ['Practice Home A', '12 Sample St', '<input type="radio" name="p" checked>'],
          ['Practice Home B', '98 Example Ave', '<input type="radio" name="p">'],
        ],
      ),
    ),
    pages: ['households'],
    // Not read: a round button alone does not say what it is one of.
    facts: { memberships: [{ role: null }, { role: null }] },
    says: { 'HH-TWO-PRIMARY': 'unknown', 'HH-NO-PRIMARY': 'unknown' },
  },
  {
    title: 'no column says which home is the first',
    html: homes(
      table(
        ['Household', 'Phone Number', 'Address', 'Start Date', 'End Date'],
        [first.toSpliced(3, 1), second.toSpliced(3, 1)],
      ),
    ),
    pages: ['households'],
    says: { 'HH-TWO-PRIMARY': 'unknown', 'HH-NO-PRIMARY': 'unknown' },
  },
  {
    title: 'the homes are still being fetched',
    html: homes(`<div role="progressbar" aria-label="Loading"></div>${table(columns, [])}`),
    pages: ['households'],
    says: { 'HH-TWO-PRIMARY': 'unknown', 'HH-NO-PRIMARY': 'unknown' },
  },
  {
    title: 'two tabs of homes, the shut one holds old ones',
    html: homes(
      `<div role="tablist"><a role="tab" aria-selected="true">Current</a><a role="tab" aria-selected="false">Historical</a></div>
       <div role="tabpanel">${table(columns, [first])}</div>
       <div role="tabpanel" style="display:none">${table(columns, [second.with(3, off)])}</div>`,
    ),
    pages: ['households'],
    facts: { memberships: [{ householdName: 'Practice Home A', role: 'primary' }] },
    says: { 'HH-TWO-PRIMARY': 'meets' },
  },
  {
    title: 'homes in Spanish',
    html: [
      student,
      tool(
        `<h2>Pertenencia a hogares</h2>${table(['Hogar', 'Teléfono', 'Dirección', 'Secundario', 'Fecha de inicio', 'Fecha de fin'], [first.with(3, 'No'), second.with(3, 'Sí')])}`,
        'membership-in-households',
      ),
    ],
    pages: ['households'],
    says: { 'HH-TWO-PRIMARY': 'meets' },
  },
];
