import { tool } from '../define.ts';

/** The header gives a name, the page a personID: nothing ties them, so flags are not taken for read. */
export const summaryAdult = tool({
  id: 'summary-adult',
  page: 'person-summary',
  title: 'A parent’s summary',
  about: 'The header gives a name, the page a personID: nothing ties them, so flags are not taken for read.',
  tool: 'Person Summary',
  slug: 'person-summary',
  toolCode: 'person.Summary',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'cedar',
  person: {
    personID: '940203',
    name: 'Placeholder, Otis',
    studentNumber: null,
    grade: null,
    birthDate: '',
    gender: 'M',
  },
  blocks: [
    { kind: 'heading', text: 'Person Summary' },
    {
      kind: 'fields',
      title: 'Person Information',
      fields: [
        { label: 'Person ID', value: '940203' },
        { label: 'Date of Birth', value: '01/02/1980' },
        { label: 'Gender', value: 'M' },
        { label: 'Household Phone', value: '404-555-0142' },
      ],
    },
  ],
  expected: {
    flagsReadable: false,
    context: { student: null, person: { name: 'Placeholder, Otis', personID: '940203' } },
  },
});
