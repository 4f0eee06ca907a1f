import { madeUpName } from '../scenarios/made-up-name.ts';
import { tool } from './define.ts';
import type { Cell, PracticeTool } from './types.ts';

const MOST = 10_000;
const skins = ['new-look-kendo', 'new-look-legacy', 'classic'] as const;

/** One household with many members: every 10th is a child, and everybody lives there. */
function members(count: number): PracticeTool {
  const row = (at: number): Cell[] => [
    { link: madeUpName(at), personID: String(9_600_000 + at) },
    at % 10 === 0 ? '05' : '',
    '08/02/2021',
    '',
    { box: false },
  ];
  return tool({
    id: `members-${count}`,
    page: 'household-members',
    title: `A household of ${count}`,
    about: 'For the bench.',
    tool: 'Household Members',
    slug: 'household-members',
    toolCode: 'census.HouseholdMembers',
    skins,
    at: 'alder',
    query: { householdID: '96001' },
    blocks: [
      { kind: 'heading', text: 'Members' },
      {
        kind: 'grid',
        columns: ['Name', 'Enrollment (grade)', 'Start Date', 'End Date', 'Secondary'],
        rows: Array.from({ length: count }, (_, at) => row(at)),
      },
    ],
    expected: { flagsReadable: false },
  });
}

const statuses = ['Submitted-New', 'Submitted Existing', 'Hold', 'Approved/Posted', 'Link Error'];

/** A search that found many applications. */
function applications(count: number): PracticeTool {
  const row = (at: number): Cell[] => [
    { link: String(70_000 + at), applicationNumber: String(70_000 + at) },
    statuses[at % statuses.length] ?? '',
    madeUpName(at),
    '08/03/2026',
    'Practice Alder High School',
  ];
  return tool({
    id: `applications-${count}`,
    page: 'olr-search',
    title: `${count} applications`,
    about: 'For the bench.',
    tool: 'Application Processing',
    slug: 'application-processing',
    toolCode: 'olr.ApplicationProcessing',
    skins,
    at: 'alder',
    blocks: [
      { kind: 'heading', text: 'Online Registration Applications' },
      {
        kind: 'grid',
        columns: ['Application Number', 'Status', 'Applicant Name', 'Submitted Date', 'School'],
        rows: Array.from({ length: count }, (_, at) => row(at)),
      },
    ],
    expected: { flagsReadable: false },
  });
}

const kinds = { members, applications };

/** `members-N` and `applications-N`, with 1 to 10,000 rows; null for any other id. */
export function bigTool(id: string): PracticeTool | null {
  const [, kind, digits] = /^(members|applications)-(\d{1,5})$/.exec(id) ?? [];
  const count = Number(digits);
  return kind && count >= 1 && count <= MOST ? kinds[kind as keyof typeof kinds](count) : null;
}
