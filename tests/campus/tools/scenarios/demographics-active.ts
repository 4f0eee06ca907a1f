import { tool } from '../define.ts';

/** Abel has a portal account: his key has been used and cannot make another one. */
export const demographicsActive = tool({
  id: 'demographics-active',
  page: 'demographics',
  title: 'An account is there already',
  about: 'Abel has a portal account: his key has been used and cannot make another one.',
  tool: 'Demographics',
  slug: 'demographics',
  toolCode: 'census.Demographics',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'birch',
  person: { personID: '930111', name: 'Testerman, Abel', studentNumber: null, grade: null, birthDate: '', gender: 'M' },
  blocks: [
    {
      kind: 'fields',
      title: 'Person Information',
      fields: [
        { label: 'Last Name', value: { input: 'Testerman' } },
        { label: 'First Name', value: { input: 'Abel' } },
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
        { label: 'Person GUID', value: '93011100-aaaa-4bbb-8ccc-000000930111' },
        { label: 'Portal Username', value: 'abel.testerman' },
      ],
    },
  ],
  expected: {
    findings: [{ check: 'KEY-HOLDER', outcome: 'unknown', name: null }],
    flagsReadable: true,
    facts: { accounts: [{ name: 'Testerman, Abel', personID: '930111', username: 'abel.testerman', hasKey: true }] },
    context: { student: null, person: { name: 'Testerman, Abel', personID: '930111' } },
  },
});
