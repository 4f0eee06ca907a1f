import { tool } from '../define.ts';

/** Look at the Relationships of any student first: Lothar is not among them, and his key is on this page. */
export const demographicsWrongParent = tool({
  id: 'demographics-wrong-parent',
  page: 'demographics',
  title: 'Key of another parent',
  about: 'Look at the Relationships of any student first: Lothar is not among them, and his key is on this page.',
  tool: 'Demographics',
  slug: 'demographics',
  toolCode: 'census.Demographics',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'dogwood',
  person: {
    personID: '930131',
    name: 'Placeholder, Lothar',
    studentNumber: null,
    grade: null,
    birthDate: '',
    gender: 'M',
  },
  blocks: [
    {
      kind: 'fields',
      title: 'Person Information',
      fields: [
        { label: 'Last Name', value: { input: 'Placeholder' } },
        { label: 'First Name', value: { input: 'Lothar' } },
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
        { label: 'Person GUID', value: '{93013100AAAA4BBB8CCC000000930131}' },
        { label: 'Portal Username', value: 'No Active Portal Account' },
      ],
    },
  ],
  expected: {
    findings: [
      { check: 'ACC-NONE', outcome: 'review', name: 'Placeholder, Lothar' },
      // Opened by itself there is no student to compare with.
      { check: 'KEY-HOLDER', outcome: 'unknown', name: null },
    ],
    flagsReadable: true,
    facts: { accounts: [{ name: 'Placeholder, Lothar', personID: '930131', username: '', hasKey: true }] },
  },
});
