import { describe, expect, it } from 'vitest';
import { GRID, recognised } from '../frames.ts';
import { wholeFrame } from './whole-frame.ts';

const list = (pairs: [string, string][]) =>
  `<dl>${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;
const STUDENT: [string, string][] = [
  ['Student Number', '940001'],
  ['Grade', '09'],
  ['Birth Date', '02/03/2012'],
  ['Gender', 'F'],
  ['Counselor', 'Practice, Ada'],
];
const ADULT: [string, string][] = [
  ['Person ID', '940002'],
  ['Gender', 'F'],
  ['Date of Birth', '02/03/1980'],
  ['Household Phone', '404-555-0101'],
];
const table = (pairs: [string, string][]) =>
  `<table>${pairs.map(([label, value]) => `<tr><td>${label}:</td><td>${value}</td></tr>`).join('')}</table>`;
const form = (pairs: [string, string][]) =>
  pairs.map(([label, value]) => `<label>${label} <input value="${value}" readonly></label>`).join('');

describe('a summary', () => {
  it.each([
    ['a definition list', '/campus/sis/campus-tools/person-summary', `<h1>Person Summary</h1>${list(STUDENT)}`],
    ['a label/value table', '/campus/student/summary.xsl?toolCode=student.Summary', table(STUDENT)],
    ['a form of an adult', '/campus/x.xsl', `<h1>Person Summary</h1>${form(ADULT)}`],
    [
      'cards',
      '/campus/x.xsl',
      `<h1>Student Profile</h1><div class="card">${list(STUDENT.slice(0, 2))}</div><div class="card">${list(STUDENT.slice(2))}</div>`,
    ],
    [
      'a tab that is chosen',
      '/campus/x.xsl',
      `<ul><li role="tab" aria-selected="true">Summary</li></ul>${table(STUDENT)}`,
    ],
    [
      'Spanish words',
      '/campus/x.xsl',
      `<h1>Resumen de la persona</h1>${list([
        ['Número de estudiante', '1'],
        ['Grado', '09'],
        ['Fecha de nacimiento', '02/03/2012'],
        ['Género', 'F'],
      ])}`,
    ],
  ])('is recognised: %s', async (_, url, body) => {
    expect(await recognised({ url, body })).toEqual(['person-summary']);
  });

  it('gives no facts, and nothing of what it prints', async () => {
    const page = await wholeFrame(list(STUDENT), 'person-summary');
    const said = JSON.stringify(page);
    expect(page?.page).toBe('person-summary');
    expect(said).not.toMatch(/02\/03\/2012|2012-02-03|Practice, Ada/);
  });

  it.each([
    ['a household', '/campus/sis/campus-tools/household-summary', `<h1>Household Summary</h1>${list(STUDENT)}`],
    ['an application', '/campus/sis/olr/application-processing', `<h1>Summary</h1>${list(STUDENT)}`],
    ['demographics', '/campus/sis/campus-tools/demographics', `<h1>Demographics</h1>${form(STUDENT)}`],
    ['the portal', '/campus/apps/portal/parent/summary', `<h1>Summary</h1>${list(STUDENT)}`],
    [
      'a list of many students',
      '/campus/sis/campus-tools/student-summary',
      '<h1>Student Summary</h1><table><tr><th>Student Number</th><th>Grade</th><th>Birth Date</th><th>Gender</th></tr><tr><td>1</td><td>9</td><td>02/03/2012</td><td>F</td></tr><tr><td>2</td><td>9</td><td>02/04/2012</td><td>M</td></tr></table>',
    ],
    ['a page still loading', '/campus/sis/campus-tools/person-summary', '<h1>Person Summary</h1>'],
    ['relationships', '/campus/sis/campus-tools/relationships', `<h1>Relationships</h1>${GRID}`],
  ])('is not recognised: %s', async (_, url, body) => {
    expect(await recognised({ url, body })).not.toContain('person-summary');
  });
});

it('is no other page, though it shows a household and relationships under their headings', async () => {
  const body = `<h1>Person Summary</h1><h2>Household</h2><dl><dt>Household</dt><dd>Practice</dd><dt>Phone</dt><dd>555-0100</dd><dt>Address</dt><dd>12 Example St</dd></dl>
    <dl><dt>Student Number</dt><dd>91001</dd><dt>Gender</dt><dd>F</dd><dt>Birth Date</dt><dd>01/01/2012</dd></dl><h2>Relationships</h2>${GRID}`;
  expect(await recognised({ url: '/campus/sis/campus-tools/person-summary', body })).toEqual(['person-summary']);
});
