import { tool } from '../define.ts';

/** An adult has no student number and no grade. */
export const summaryAdult = tool({
  id: 'summary-adult',
  page: 'person-summary',
  title: 'A parent’s summary',
  about: 'An adult has no student number and no grade.',
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
    flagsReadable: true,
    context: { student: null, person: { name: 'Placeholder, Otis', personID: '940203' } },
  },
});
