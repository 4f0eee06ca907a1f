import { noFault, noTick } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { table } from '../unseen/draw.ts';
import { cards, legacy, material, prime, said } from './draw.ts';

const heads = ['Application Number', 'Applicant', 'Status', 'Submitted', 'School'];
const one = ['4410', 'Practice, Nora', 'Submitted-New', '11/20/2026', 'Practice Alder High School'];
const other = ['4411', 'Sample, Otto', 'Link Error', '11/21/2026', 'Practice Cedar Elementary School'];
const both = 'Practice Alder High School; Practice Cedar Elementary School';
const search = (title: string, body: string, schools: string, facts?: Judged['facts']): Judged => ({
  title,
  html: `<h1>Online Registration Search</h1><h2>Search Results</h2>${body}`,
  url: '/campus/sis/tools-core/application-processing',
  pages: ['olr-search'],
  ...(facts && { facts }),
  says: { 'OLR-SCHOOLS': schools },
});
const rows = {
  applications: [
    { number: '4410', status: 'Submitted-New' },
    { number: '4411', status: 'Link Error' },
  ],
};

/** Results of the search for applications. */
export const searchKits: Judged[] = [
  search('Material: two applications', material(heads, [one, other]), noFault, rows),
  search('PrimeNG: two applications', prime(heads, [one, other]), noFault, rows),
  search('legacy: two applications', legacy(heads, [one, other]), noFault, rows),
  search('legacy: one of two schools', legacy(heads, [one.with(4, both), other]), said, rows),
  search('cards: one of two schools', cards(heads, [one.with(4, both), other]), noTick),
  search(
    'a school named by a number of others',
    table(heads, [one.with(4, 'Practice Alder High School and 1 other')]),
    noTick,
  ),
  search('no school', table(heads, [one.with(4, '')]), noTick),
  search('one application in two rows, of two schools', table(heads, [one, one.with(4, other[4] ?? '')]), said),
  search('a school and its calendar', table(heads, [one.with(4, 'Practice Alder High School (26-27)')]), noFault),
  search('nothing found', `${table(heads, [])}<p>No applications match your search.</p>`, noFault),
];
