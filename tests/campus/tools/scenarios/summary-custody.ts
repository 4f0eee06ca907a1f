import { tool } from '../define.ts';

/** The flag is shown, and the district’s custody text with it. */
export const summaryCustody = tool({
  id: 'summary-custody',
  page: 'person-summary',
  title: 'A summary under a custody flag',
  about: 'The flag is shown, and the district’s custody text with it.',
  tool: 'Student Profile',
  slug: 'person-summary',
  toolCode: 'person.Summary',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'birch',
  person: {
    personID: '940202',
    name: 'Sample, Zeno',
    studentNumber: '194202',
    grade: '06',
    birthDate: '08/15/2015',
    gender: 'M',
  },
  flags: [{ kind: 'custody', text: 'Custody: court order on file' }],
  blocks: [
    { kind: 'heading', text: 'Student Profile' },
    {
      kind: 'fields',
      title: 'Person Information',
      fields: [
        { label: 'Student Number', value: '194202' },
        { label: 'Grade', value: '06' },
        { label: 'Date of Birth', value: '08/15/2015' },
        { label: 'Gender', value: 'M' },
      ],
    },
  ],
  expected: {
    flagsReadable: true,
    context: { student: { name: 'Sample, Zeno', studentNumber: '194202', personID: '940202', grade: '06' } },
  },
});
