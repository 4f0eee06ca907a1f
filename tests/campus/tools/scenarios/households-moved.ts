import { tool } from '../define.ts';
import { homePart, householdTools } from '../household-blocks.ts';

/** Mother and daughter stand in the old home and in the new one, with no end date on either. */
export const householdsMoved = tool({
  ...householdTools.households,
  id: 'households-moved',
  title: 'A move that was not finished',
  about: 'Mother and daughter stand in the old home and in the new one, with no end date on either.',
  person: {
    personID: '915171',
    name: 'Practice, Tess',
    studentNumber: '195171',
    grade: '08',
    birthDate: '05/06/2013',
    gender: 'F',
  },
  at: 'birch',
  blocks: [
    homePart({
      id: '75171',
      name: 'Practice Household',
      phone: '(919) 555-0181',
      address: '24 Birch Ln, Sampletown, NC 27000',
      start: '08/02/2018',
      role: 'Secondary',
      members: [
        ['915171', 'Practice, Tess', '08', 'Self', false],
        ['915172', 'Practice, Gina', '', 'Mother', true],
      ],
    }),
    homePart({
      id: '75172',
      name: 'Practice-Sample Household',
      phone: '(919) 555-0182',
      address: '1 Elm Ave, Sampletown, NC 27000',
      start: '06/15/2026',
      role: 'Primary',
      members: [
        ['915171', 'Practice, Tess', '08', 'Self', false],
        ['915172', 'Practice, Gina', '', 'Mother', true],
      ],
    }),
  ],
  expected: {
    findings: [
      { check: 'HH-STALE', outcome: 'review', name: 'Practice-Sample Household', pairName: 'Practice Household' },
    ],
    flagsReadable: true,
  },
});
