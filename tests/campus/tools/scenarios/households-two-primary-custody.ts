import { tool } from '../define.ts';
import { homePart, householdTools } from '../household-blocks.ts';

/** The same finding with a court order: the district’s custody text stands alone. */
export const householdsTwoPrimaryCustody = tool({
  ...householdTools.households,
  id: 'households-two-primary-custody',
  title: 'Two primary households under a custody flag',
  about: 'The same finding with a court order: the district’s custody text stands alone.',
  person: {
    personID: '915121',
    name: 'Practice, Nora',
    studentNumber: '195121',
    grade: '03',
    birthDate: '05/06/2013',
    gender: 'F',
  },
  at: 'cedar',
  flags: [{ kind: 'custody', text: 'Custody: court order on file' }],
  blocks: [
    homePart({
      id: '75121',
      name: 'Practice Household',
      phone: '(919) 555-0131',
      address: '16 Birch Ln, Sampletown, NC 27000',
      start: '08/02/2021',
      role: 'Primary',
      members: [
        ['915121', 'Practice, Nora', '03', 'Self', false],
        ['915122', 'Practice, Ida', '', 'Mother', true],
      ],
    }),
    homePart({
      id: '75122',
      name: 'Sample Household',
      phone: '(919) 555-0132',
      address: '5 Cedar Ct, Sampletown, NC 27000',
      start: '08/02/2021',
      role: 'Primary',
      members: [
        ['915121', 'Practice, Nora', '03', 'Self', false],
        ['915123', 'Sample, Jon', '', 'Father', true],
      ],
    }),
  ],
  expected: {
    findings: [{ check: 'HH-TWO-PRIMARY', outcome: 'fails', name: 'Practice, Nora' }],
    flagsReadable: true,
  },
});
