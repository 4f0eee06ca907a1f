import { tool } from '../define.ts';
import { homePart, householdTools } from '../household-blocks.ts';

/** Both homes are marked primary: keep both homes and fix the flag. */
export const householdsTwoPrimary = tool({
  ...householdTools.households,
  id: 'households-two-primary',
  title: 'Two primary households',
  about: 'Both homes are marked primary: keep both homes and fix the flag.',
  person: {
    personID: '915111',
    name: 'Practice, Milo',
    studentNumber: '195111',
    grade: '05',
    birthDate: '05/06/2013',
    gender: 'M',
  },
  at: 'birch',
  blocks: [
    homePart({
      id: '75111',
      name: 'Practice Household',
      phone: '(919) 555-0121',
      address: '14 Birch Ln, Sampletown, NC 27000',
      start: 'Aug 2, 2021',
      role: 'Primary',
      members: [
        ['915111', 'Practice, Milo', '05', 'Self', false],
        ['915112', 'Practice, Vera', '', 'Mother', true],
      ],
    }),
    homePart({
      id: '75112',
      name: 'Sample Household',
      phone: '(919) 555-0122',
      address: '3 Cedar Ct, Sampletown, NC 27000',
      start: '2024-01-08',
      role: 'Primary',
      members: [
        ['915111', 'Practice, Milo', '05', 'Self', false],
        ['915113', 'Sample, Hugo', '', 'Father', true],
      ],
    }),
  ],
  expected: {
    findings: [{ check: 'HH-TWO-PRIMARY', outcome: 'fails', name: 'Practice, Milo' }],
    flagsReadable: true,
    facts: { memberships: [{ householdID: '75111', role: 'primary', startDate: '2021-08-02' }] },
  },
});
