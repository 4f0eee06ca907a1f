import { tool } from '../define.ts';

/** Look at “Relationships in other clothes” first: the keys of both of Gwen’s parents stand on one page. */
export const demographicsTwoGuardians = tool({
  id: 'demographics-two-guardians',
  page: 'demographics',
  title: 'Keys of two guardians on one page',
  about: 'Look at “Relationships in other clothes” first: the keys of both of Gwen’s parents stand on one page.',
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
      title: 'Placeholder, Enid',
      fields: [
        { label: 'Name', value: 'Placeholder, Enid' },
        { label: 'Person ID', value: '919911' },
        { label: 'Person GUID', value: '91991100-aaaa-4bbb-8ccc-000000919911' },
        { label: 'Portal Username', value: 'No Active Portal Account' },
      ],
    },
    {
      kind: 'fields',
      title: 'Placeholder, Fred',
      fields: [
        { label: 'Name', value: 'Placeholder, Fred' },
        { label: 'Person ID', value: '919912' },
        { label: 'Person GUID', value: '91991200-aaaa-4bbb-8ccc-000000919912' },
        { label: 'Portal Username', value: 'No Active Portal Account' },
      ],
    },
  ],
  expected: {
    findings: [
      { check: 'ACC-NONE', outcome: 'review', name: 'Placeholder, Enid' },
      // The header is Enid's, so whose page the second card is from is not known.
      { check: 'ACC-NONE', outcome: 'unknown', name: 'Placeholder, Fred' },
      { check: 'KEY-HOLDER', outcome: 'unknown', name: null },
    ],
    // The page is of two people: whose the flags would be is not known, and no key of it is offered.
    flagsReadable: false,
    facts: {
      accounts: [
        { name: 'Placeholder, Enid', personID: '919911', hasKey: true },
        { name: 'Placeholder, Fred', personID: '919912', hasKey: true },
      ],
    },
  },
});
