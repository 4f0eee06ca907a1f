import { tool } from '../define.ts';

/** It says who is in hand; nothing is checked here. */
export const summaryStudent = tool({
  id: 'summary-student',
  page: 'person-summary',
  title: 'A student’s summary',
  about: 'It says who is in hand; nothing is checked here.',
  tool: 'Person Summary',
  slug: 'person-summary',
  toolCode: 'person.Summary',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  person: {
    personID: '940201',
    name: 'Testerman, Yara',
    studentNumber: '194201',
    grade: '09',
    birthDate: '07/14/2012',
    gender: 'F',
  },
  blocks: [
    { kind: 'heading', text: 'Person Summary' },
    {
      kind: 'fields',
      title: 'Person Information',
      fields: [
        { label: 'Student Number', value: '194201' },
        { label: 'Grade', value: '09' },
        { label: 'Birth Date', value: '07/14/2012' },
        { label: 'Gender', value: 'F' },
        { label: 'Person ID', value: '940201' },
      ],
    },
  ],
  expected: {
    flagsReadable: true,
    context: { student: { name: 'Testerman, Yara', studentNumber: '194201', personID: '940201', grade: '09' } },
  },
});
