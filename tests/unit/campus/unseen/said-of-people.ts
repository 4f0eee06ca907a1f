import type { Judged } from '../more-strangers/judged.ts';
import { bar, off, on, table, tool } from './draw.ts';

const student = bar('Practice, Ana M', '914001');
const columns = ['Name', 'Relationship', 'Guardian', 'Portal', 'Start Date', 'End Date'];
const only = (name: string, guardian: string, portal: string, end = '') =>
  tool(
    `<h2>Relationships</h2>${table(columns, [
      [name, 'Father', guardian, portal, '08/01/2020', end],
      ['Practice, Vera', 'Aunt', off, off, '08/01/2020', ''],
    ])}`,
  );

/** Words beside a name or in a box that take away what the box says. */
export const saidOfPeople: Judged[] = [
  {
    title: 'the only guardian has died',
    html: [student, only('Practice, Omar (Deceased)', on, on)],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown' },
  },
  {
    title: 'the only guardian has died, says a badge',
    html: [student, only('<a href="#">Practice, Omar</a> <span class="badge">Deceased</span>', on, on)],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown' },
  },
  {
    title: 'a record that is not to be used',
    html: [student, only('ZZ DO NOT USE Practice, Omar', on, on)],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown' },
  },
  {
    title: 'a portal that is only asked for',
    html: [student, only('Practice, Omar', on, 'Pending')],
    pages: ['relationships'],
    says: { 'REL-PORTAL': 'unknown 0', 'REL-NOPORTAL': 'unknown' },
  },
  {
    title: 'a portal until a day that is past',
    html: [student, only('Practice, Omar', on, 'Yes (until 06/30/2026)')],
    pages: ['relationships'],
    says: { 'REL-PORTAL': 'unknown 0', 'REL-NOPORTAL': 'unknown' },
  },
  {
    title: 'a portal that was taken away',
    html: [student, only('Practice, Omar', on, 'No – removed 08/2026')],
    pages: ['relationships'],
    says: { 'REL-NOPORTAL': 'unknown' },
  },
  {
    title: 'both letters to choose from in print',
    html: [student, only('Practice, Omar', 'Y / N', 'Y / N')],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-PORTAL': 'unknown 0' },
  },
  {
    title: 'a guardian of another kind',
    html: [student, only('Practice, Omar', 'Physical', on)],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown' },
  },
  {
    title: 'a name that is not there yet',
    html: [student, only('Loading…', on, on)],
    pages: ['relationships'],
    says: { 'REL-DUP': 'unknown 0' },
  },
  {
    title: 'a column Guardian Since, with days',
    html: [
      student,
      tool(
        `<h2>Relationships</h2>${table(['Name', 'Relationship', 'Guardian Since', 'Portal', 'Mailing'], [['Practice, Omar', 'Father', '08/01/2020', on, on]])}`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'unknown', 'REL-ACCESS': 'unknown' },
  },
  {
    title: 'the frame of the student before comes first',
    html: [
      bar('Practice, Ana M', '914001'),
      {
        url: '/campus/census/relationships.xsl?personID=914902',
        body: `<div class="topBar"><h1>Practice, Ben</h1> #914002</div><h2>Relationships</h2>${table(columns.slice(0, 4), [['Sample, Ida', 'Mother', on, on]])}`,
      },
      {
        url: '/campus/census/relationships.xsl?personID=914901',
        body: `<div class="topBar"><h1>Practice, Ana M</h1> #914001</div><h2>Relationships</h2>${table(columns.slice(0, 4), [['Practice, Vera', 'Aunt', off, off]])}`,
      },
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': 'fails' },
    noAdvice: true,
  },
];
