import { tool } from '../define.ts';

/** Ida has an activation key and no active portal account. */
export const demographicsNoAccount = tool({
  id: 'demographics-no-account',
  page: 'demographics',
  title: 'A key, and no portal account yet',
  about: 'Ida has an activation key and no active portal account.',
  tool: 'Demographics',
  slug: 'demographics',
  toolCode: 'census.Demographics',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  person: { personID: '930101', name: 'Sample, Ida', studentNumber: null, grade: null, birthDate: '', gender: 'F' },
  blocks: [
    {
      kind: 'fields',
      title: 'Person Information',
      fields: [
        { label: 'Last Name', value: { input: 'Sample' } },
        { label: 'First Name', value: { input: 'Ida' } },
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
        { label: 'Person GUID', value: '93010100-aaaa-4bbb-8ccc-000000930101' },
        { label: 'Portal Username', value: 'No Active Portal Account' },
      ],
    },
  ],
  expected: {
    findings: [
      { check: 'ACC-NONE', outcome: 'review', name: 'Sample, Ida' },
      { check: 'KEY-HOLDER', outcome: 'unknown', name: null },
    ],
    flagsReadable: true,
    facts: {
      accounts: [{ name: 'Sample, Ida', personID: '930101', username: '', hasKey: true, keyHolder: 'Sample, Ida' }],
    },
    context: { student: null, person: { name: 'Sample, Ida', personID: '930101' } },
  },
});
