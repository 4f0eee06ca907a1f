import { tool } from '../define.ts';

/** A key stands in a heading, in the nickname, beside the user name and in a note. None of them may leave the page. */
export const demographicsKeyElsewhere = tool({
  id: 'demographics-key-elsewhere',
  page: 'demographics',
  title: 'Keys where none belong',
  about:
    'A key stands in a heading, in the nickname, beside the user name and in a note. None of them may leave the page.',
  tool: 'Demographics',
  slug: 'demographics',
  toolCode: 'census.Demographics',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  person: { personID: '930141', name: 'Practice, Olga', studentNumber: null, grade: null, birthDate: '', gender: 'F' },
  blocks: [
    { kind: 'heading', text: 'Key 93014100-aaaa-4bbb-8ccc-000000930141' },
    {
      kind: 'fields',
      title: 'Person Information',
      fields: [
        { label: 'Last Name', value: { input: 'Practice' } },
        { label: 'First Name', value: { input: 'Olga' } },
        { label: 'Middle Name', value: { input: '' } },
        { label: 'Suffix', value: { choose: '', from: ['', 'Jr', 'Sr'] } },
        { label: 'Gender', value: { choose: 'F: Female', from: ['F: Female', 'M: Male'] } },
        { label: 'Birth Date', value: { input: '01/01/1980' } },
        { label: 'Nickname', value: { input: '93014100-aaaa-4bbb-8ccc-000000930141' } },
      ],
    },
    {
      kind: 'fields',
      title: 'Person Identifiers',
      fields: [
        { label: 'Person GUID', value: '93014100-aaaa-4bbb-8ccc-000000930141' },
        { label: 'Portal Username', value: 'olga.practice 93014100AAAA4BBB8CCC000000930141' },
      ],
    },
    { kind: 'text', text: 'Mailed: 93014100-aaaa-4bbb-8ccc-000000930141' },
  ],
  expected: {
    // A user name with a key in it is not read.
    findings: [
      { check: 'ACC-NONE', outcome: 'unknown', name: null },
      { check: 'ACC-DUP', outcome: 'unknown', name: null },
      { check: 'KEY-HOLDER', outcome: 'unknown', name: null },
    ],
    couldNotRun: [
      { check: 'ACC-NONE', missing: ['username'] },
      { check: 'ACC-DUP', missing: ['username'] },
    ],
    flagsReadable: true,
    facts: { accounts: [{ name: 'Practice, Olga', username: null, hasKey: true, keyHolder: 'Practice, Olga' }] },
  },
});
