import { name, noFault, noTick } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table } from '../unseen/draw.ts';
import { base, people, rels, said } from './draw.ts';

const search = (title: string, heads: string[], row: string[], says: Record<string, string>): Judged => ({
  title,
  html: `<h1>Application Processing</h1><h2>Search Results</h2>${table(
    ['Application Number', 'Applicant', ...heads],
    [
      ['4410', 'Practice, Nora', ...row],
      [
        '4411',
        'Sample, Ida',
        ...row
          .map((cell, at) => (heads[at] === 'Status' ? 'Submitted-New' : cell))
          .with(heads.indexOf('School'), 'Practice Alder High School'),
      ],
    ],
  )}`,
  url: '/campus/sis/tools-core/application-processing/search',
  pages: ['olr-search'],
  says,
});
const schools = (text: string, answer: string) =>
  search(
    `the schools of an application: ${text.replace(/<[^>]*>/g, ' ')}`,
    ['Status', 'School'],
    ['Submitted-New', text],
    { 'OLR-SCHOOLS': answer },
  );
/** Two rows that are one person, or may be: one is a guardian, the other not. */
const one = (a: string, b: string) =>
  rels(`one person twice: ${a} and ${b}`, people(base, [name(a), 'Mother', on, on], [name(b), 'Mother', off, off]), {
    'REL-DUP': said,
  });
const two = (a: string, b: string, second = 'Father') =>
  rels(`two people: ${a} and ${b}`, people(base, [name(a), 'Mother', on, on], [name(b), second, off, off]), {
    'REL-DUP': 'meets',
  });

/** The search of Online Registration, and names that are of one person or of two. */
export const searchAndNames = [
  schools('Practice Alder High School; Practice Cedar Elementary School', said),
  schools('Practice Alder High School / Practice Cedar Elementary School', said),
  schools('Alder HS, Cedar Elementary School', said),
  schools('Multiple schools', noTick),
  schools('2 schools', noTick),
  schools('Various', noTick),
  schools('Practice Alder High School (2)', noTick),
  schools('Practice Alder High School, +1', noTick),
  schools('Practice Alder High School', noFault),
  schools('Alder HS', noFault),
  schools('Practice Alder High School, Atlanta', noFault),
  one('Practice, Nora', 'PRACTICE, NORA'),
  one('Practice, Nora (Nonie)', 'Practice, Nora'),
  one('Práctice, Nora', 'Practice, Nora'),
  one('Practice-Sample, Nora', 'Practice Sample, Nora'),
  one('Practice, Nora Jane', 'Practice, Nora J'),
  two('Practice, Nora', 'Practice, Norman'),
  two('Practice, Nora Jane', 'Practice, Nora Beth', 'Aunt'),
  two('Practice, Juan', 'Practice, Juana'),
  two('Practice, Nora', 'Sample, Nora', 'Aunt'),
  two('Practice, J', 'Practice, K'),
];
