import { tool } from '../define.ts';
import { homePart, householdTools } from '../household-blocks.ts';

/** A student is the only member of a household that has no address. */
export const householdsAlone = tool({
  ...householdTools.households,
  id: 'households-alone',
  title: 'Alone, and no address',
  about: 'A student is the only member of a household that has no address.',
  person: {
    personID: '915151',
    name: 'Practice, Rita',
    studentNumber: '195151',
    grade: '12',
    birthDate: '05/06/2013',
    gender: 'F',
  },
  at: 'dogwood',
  blocks: [
    homePart({
      id: '75151',
      name: 'Practice Household',
      phone: '(919) 555-0161',
      address: 'This household has no address.',
      start: '08/02/2021',
      role: 'Primary',
      members: [['915151', 'Practice, Rita', '12', 'Self', false]],
    }),
  ],
  expected: {
    findings: [
      { check: 'HH-NO-GUARDIAN', outcome: 'fails', name: 'Practice Household' },
      { check: 'HH-ALONE', outcome: 'review', name: 'Practice Household' },
      { check: 'HH-ADDRESS', outcome: 'fails', name: 'Practice Household' },
    ],
    flagsReadable: true,
  },
});
