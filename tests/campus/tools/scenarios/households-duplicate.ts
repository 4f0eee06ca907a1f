import { tool } from '../define.ts';
import { homePart, householdTools } from '../household-blocks.ts';

/** The mother and her son stand in two households at one address: a duplicate household. */
export const householdsDuplicate = tool({
  ...householdTools.households,
  id: 'households-duplicate',
  title: 'One home entered twice',
  about: 'The mother and her son stand in two households at one address: a duplicate household.',
  person: {
    personID: '915141',
    name: 'Practice, Paul',
    studentNumber: '195141',
    grade: '02',
    birthDate: '05/06/2013',
    gender: 'M',
  },
  at: 'cedar',
  blocks: [
    homePart({
      id: '75141',
      name: 'Practice Household',
      phone: '(919) 555-0151',
      address: '20 N. Birch Lane, Sampletown, NC 27000',
      start: '08/02/2021',
      role: 'Primary',
      members: [
        ['915141', 'Practice, Paul', '02', 'Self', false],
        ['915142', 'Practice, Jana', '', 'Mother', true],
      ],
    }),
    homePart({
      id: '75142',
      name: 'Practice Household 2',
      phone: '919-555-0151',
      address: '20 N BIRCH LN, Sampletown NC 27000-1234',
      start: '08/15/2024',
      role: 'Secondary',
      members: [
        ['915141', 'Practice, Paul', '02', 'Self', false],
        ['915142', 'Practice, Jana', '', 'Mother', true],
      ],
    }),
  ],
  expected: {
    findings: [{ check: 'HH-DUP', outcome: 'review', name: 'Practice Household 2', pairName: 'Practice Household' }],
    flagsReadable: true,
  },
});
