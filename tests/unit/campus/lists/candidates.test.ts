import { expect, it } from 'vitest';
import { candidates } from '../../../../lib/campus/lists/candidates.ts';
import { specsFor } from '../../../../lib/campus/specs.ts';
import { sampleText } from '../../../../lib/dom/sample.ts';
import { page } from '../read.ts';

const specs = specsFor({});
const tried = (body: string) => {
  const doc = page(body);
  return specs.filter(candidates(sampleText(doc.body), doc)).map(({ id }) => id);
};
const grid = (...columns: string[]) =>
  `<table><tr>${columns.map((column) => `<th>${column}</th>`).join('')}</tr></table>`;

it('tries a page whose list could be there', () => {
  expect(tried(grid('Name', 'Relationship', 'Guardian', 'Portal'))).toContain('relationships');
  expect(tried(grid('Number', 'Status', 'Applicant', 'Submitted'))).toContain('olr-search');
});

it('does not read a list of members through for pages of which too little is named', () => {
  const members = tried(grid('Name', 'Enrollment', 'Start Date', 'End Date', 'Secondary'));
  expect(members).toContain('household-members');
  // Boxes are Mailing or Physical there: Secondary and the dates alone are none of its content.
  expect(members).not.toContain('household-addresses');
  expect(members).not.toContain('relationships');
  expect(members).not.toContain('person-summary');
});

it('looks at a whole form of many lines for its labels', () => {
  const lines = ['Nickname', 'Race', 'Suffix', 'Comments', 'Language', 'Country', 'State', 'City', 'Zip', 'Notes'];
  const label = (text: string) => `<div><b>${text}:</b> x</div>`;
  const rest = [...lines, ...lines, 'Student Number', 'Birth Date', 'Gender'].map(label).join('');
  expect(tried(`<div>${rest}</div>`)).toContain('person-summary');
});
