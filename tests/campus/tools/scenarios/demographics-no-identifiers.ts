import { tool } from '../define.ts';

/** Without the right to Person Identifiers neither key nor account can be read: nothing is called fine. */
export const demographicsNoIdentifiers = tool({
  id: 'demographics-no-identifiers',
  page: 'demographics',
  title: 'Person Identifiers is not shown',
  about: 'Without the right to Person Identifiers neither key nor account can be read: nothing is called fine.',
  tool: 'Demographics',
  slug: 'demographics',
  toolCode: 'census.Demographics',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'cedar',
  person: { personID: '930121', name: 'Example, Runa', studentNumber: null, grade: null, birthDate: '', gender: 'F' },
  blocks: [
    {
      kind: 'fields',
      title: 'Person Information',
      fields: [
        { label: 'Last Name', value: { input: 'Example' } },
        { label: 'First Name', value: { input: 'Runa' } },
        { label: 'Middle Name', value: { input: '' } },
        { label: 'Suffix', value: { choose: '', from: ['', 'Jr', 'Sr'] } },
        { label: 'Gender', value: { choose: 'F: Female', from: ['F: Female', 'M: Male'] } },
        { label: 'Birth Date', value: { input: '01/01/1980' } },
      ],
    },
  ],
  expected: {
    findings: [
      { check: 'ACC-NONE', outcome: 'unknown', name: null },
      { check: 'ACC-DUP', outcome: 'unknown', name: null },
      { check: 'KEY-HOLDER', outcome: 'unknown', name: null },
    ],
    couldNotRun: [
      { check: 'ACC-NONE', missing: ['username'] },
      { check: 'ACC-DUP', missing: ['username'] },
      { check: 'KEY-HOLDER', missing: ['hasKey'] },
    ],
    flagsReadable: true,
    facts: { accounts: [{ name: 'Example, Runa', username: null, hasKey: null, keyHolder: null }] },
  },
});
