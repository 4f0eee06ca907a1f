import { tool } from '../define.ts';

/** Look at “Relationships in other clothes” first: Enid is the mother there, and the key on this page is hers. */
export const demographicsRelative = tool({
  id: 'demographics-relative',
  page: 'demographics',
  title: 'Key of the right parent',
  about: 'Look at “Relationships in other clothes” first: Enid is the mother there, and the key on this page is hers.',
  tool: 'Demographics',
  slug: 'demographics',
  toolCode: 'census.Demographics',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'birch',
  person: {
    personID: '919911',
    name: 'Placeholder, Enid',
    studentNumber: null,
    grade: null,
    birthDate: '',
    gender: 'F',
  },
  blocks: [
    {
      kind: 'fields',
      title: 'Person Information',
      fields: [
        { label: 'Last Name', value: { input: 'Placeholder' } },
        { label: 'First Name', value: { input: 'Enid' } },
        { label: 'Middle Name', value: { input: '' } },
        { label: 'Suffix', value: { choose: '', from: ['', 'Jr', 'Sr'] } },
        { label: 'Gender', value: { choose: 'F: Female', from: ['F: Female', 'M: Male'] } },
        { label: 'Birth Date', value: { input: '01/01/1980' } },
      ],
    },
    {
      kind: 'fields',
      title: 'Person Identifiers',
      fields: [
        { label: 'Person GUID', value: '91991100-aaaa-4bbb-8ccc-000000919911' },
        { label: 'Portal Username', value: 'No Active Portal Account' },
      ],
    },
  ],
  expected: {
    findings: [
      { check: 'ACC-NONE', outcome: 'review', name: 'Placeholder, Enid' },
      // Opened by itself there is no student to compare with.
      { check: 'KEY-HOLDER', outcome: 'unknown', name: null },
    ],
    flagsReadable: true,
    facts: { accounts: [{ name: 'Placeholder, Enid', personID: '919911', username: '', hasKey: true }] },
    context: { student: null, person: { name: 'Placeholder, Enid', personID: '919911' } },
  },
});
