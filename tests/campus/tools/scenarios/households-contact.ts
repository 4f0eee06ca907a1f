import { tool } from '../define.ts';
import { homePart, householdTools } from '../household-blocks.ts';

/** A neighbor stands among the members, and the grandmother is no guardian. */
export const householdsContact = tool({
  ...householdTools.households,
  id: 'households-contact',
  title: 'A contact as a member',
  about: 'A neighbor stands among the members, and the grandmother is no guardian.',
  person: {
    personID: '915161',
    name: 'Practice, Seth',
    studentNumber: '195161',
    grade: '06',
    birthDate: '05/06/2013',
    gender: 'M',
  },
  at: 'birch',
  blocks: [
    homePart({
      id: '75161',
      name: 'Practice Household',
      phone: '(919) 555-0171',
      address: '22 Birch Ln, Sampletown, NC 27000',
      start: '08/02/2021',
      role: 'Primary',
      members: [
        ['915161', 'Practice, Seth', '06', 'Self', false],
        ['915162', 'Practice, Olga', '', 'Grandmother', false],
        ['915163', 'Sample, Nell', '', 'Emergency Contact', false],
      ],
    }),
  ],
  expected: {
    findings: [
      { check: 'HH-NO-GUARDIAN', outcome: 'fails', name: 'Practice Household' },
      { check: 'HH-MEMBER', outcome: 'review', name: 'Sample, Nell' },
    ],
    flagsReadable: true,
  },
});
