import { tool } from '../define.ts';

/** A student’s own page, with a court order: no key is offered, the custody text stands alone. */
export const demographicsCustody = tool({
  id: 'demographics-custody',
  page: 'demographics',
  title: 'A student’s key under a custody flag',
  about: 'A student’s own page, with a court order: no key is offered, the custody text stands alone.',
  tool: 'Demographics',
  slug: 'demographics',
  toolCode: 'census.Demographics',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'birch',
  person: {
    personID: '930151',
    name: 'Sample, Nils',
    studentNumber: '193151',
    grade: '06',
    birthDate: '03/04/2015',
    gender: 'M',
  },
  flags: [{ kind: 'custody', text: 'Custody: court order on file' }],
  blocks: [
    {
      kind: 'fields',
      title: 'Person Information',
      fields: [
        { label: 'Last Name', value: { input: 'Sample' } },
        { label: 'First Name', value: { input: 'Nils' } },
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
        { label: 'Person GUID', value: '93015100-aaaa-4bbb-8ccc-000000930151' },
        { label: 'Portal Username', value: 'nils.sample' },
      ],
    },
  ],
  expected: {
    flagsReadable: true,
    facts: { accounts: [{ name: 'Sample, Nils', personID: '930151', username: 'nils.sample', hasKey: true }] },
    context: { student: { name: 'Sample, Nils', studentNumber: '193151' } },
  },
});
