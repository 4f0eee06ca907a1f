import { tool } from '../define.ts';

/** The page says in a line of its own that Petra has no account; her key is blank. */
export const demographicsSentence = tool({
  id: 'demographics-sentence',
  page: 'demographics',
  title: '“No Active Portal Account” as a sentence',
  about: 'The page says in a line of its own that Petra has no account; her key is blank.',
  tool: 'Demographics',
  slug: 'demographics',
  toolCode: 'census.Demographics',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'cedar',
  person: {
    personID: '930161',
    name: 'Testerman, Petra',
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
        { label: 'Last Name', value: { input: 'Testerman' } },
        { label: 'First Name', value: { input: 'Petra' } },
        { label: 'Middle Name', value: { input: '' } },
        { label: 'Suffix', value: { choose: '', from: ['', 'Jr', 'Sr'] } },
        { label: 'Gender', value: { choose: 'F: Female', from: ['F: Female', 'M: Male'] } },
        { label: 'Birth Date', value: { input: '01/01/1980' } },
      ],
    },
    { kind: 'fields', title: 'Person Identifiers', fields: [{ label: 'Person GUID', value: '' }] },
    { kind: 'text', text: 'No Active Portal Account' },
  ],
  expected: {
    findings: [{ check: 'ACC-NONE', outcome: 'review', name: 'Testerman, Petra' }],
    flagsReadable: true,
    facts: { accounts: [{ name: 'Testerman, Petra', username: '', hasKey: false, keyHolder: null }] },
  },
});
