import { tool } from './define.ts';
import type { Cell, PracticeTool } from './types.ts';

const columns = [
  'Name',
  'Relationship',
  'Emergency Priority',
  'Guardian',
  'Portal',
  'Mailing',
  'Messenger',
  'Email',
  'Start Date',
  'End Date',
];
const children = [
  ['960101', 'Sample, Ada', '196101', '10', 'Sister'],
  ['960102', 'Sample, Ben', '196102', '07', 'Brother'],
  ['960103', 'Sample, Cleo', '196103', '03', 'Sister'],
] as const;

/** The mother's row is the same on every child's page but for the Portal box, which each page has of its own. */
const mother = (portal: boolean): Cell[] => [
  { link: 'Sample, Nora', personID: '960901' },
  'Mother',
  { input: '1' },
  { box: true },
  { box: portal },
  { box: true },
  { box: true },
  'nora@example.org',
  { input: '08/02/2021' },
  { input: '' },
];

const sibling = ([personID, name, , , relationship]: (typeof children)[number]): Cell[] => [
  { link: name, personID },
  relationship,
  { input: '' },
  { box: false },
  { box: false },
  { box: false },
  { box: false },
  '',
  { input: '' },
  { input: '' },
];

/** One of the three children of one mother: the Relationships page of each is a scenario of its own. */
export function childOfThree(at: 0 | 1 | 2, about: string, portal: boolean): PracticeTool {
  const [personID, name, studentNumber, grade] = children[at];
  return tool({
    id: `family-${name.replace('Sample, ', '').toLowerCase()}`,
    page: 'relationships',
    title: `One of three: ${name}`,
    about,
    tool: 'Relationships',
    slug: 'relationships',
    toolCode: 'census.Relationships',
    skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
    at: 'birch',
    person: { personID, name, studentNumber, grade, birthDate: '04/02/2012', gender: 'X' },
    blocks: [
      {
        kind: 'grid',
        title: 'Household Relationships',
        columns,
        rows: [mother(portal), ...children.filter(([id]) => id !== personID).map(sibling)],
      },
    ],
    expected: {
      findings: portal
        ? []
        : [
            { check: 'REL-PORTAL', outcome: 'fails', name: 'Sample, Nora' },
            { check: 'REL-NOPORTAL', outcome: 'review', name: null },
          ],
      flagsReadable: true,
      facts: { relationships: [{ name: 'Sample, Nora', personID: '960901', guardian: true, portal }] },
      context: { student: { name, studentNumber, grade } },
    },
  });
}
