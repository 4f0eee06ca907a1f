import { tool } from '../define.ts';
import { homePart, householdTools } from '../household-blocks.ts';

/** Two homes, one primary and one secondary: no marks, and the card says that a second home is recognised. */
export const householdsSecondHome = tool({
  ...householdTools.households,
  id: 'households-second-home',
  title: 'A second home, all right',
  about: 'Two homes, one primary and one secondary: no marks, and the card says that a second home is recognised.',
  person: {
    personID: '915101',
    name: 'Practice, Lena',
    studentNumber: '195101',
    grade: '07',
    birthDate: '05/06/2013',
    gender: 'F',
  },
  at: 'alder',
  blocks: [
    homePart({
      id: '75101',
      name: 'Practice Household',
      phone: '(919) 555-0111',
      address: '12 Oak St, Sampletown, NC 27000',
      start: '08/02/2021',
      role: 'Primary',
      members: [
        ['915101', 'Practice, Lena', '07', 'Self', false],
        ['915102', 'Practice, Rosa', '', 'Mother', true],
      ],
    }),
    homePart({
      id: '75102',
      name: 'Example Household',
      phone: '(919) 555-0112',
      address: '99 Elm Ave Apt 4, Sampletown, NC 27000',
      start: '09/01/2023',
      role: 'Secondary',
      members: [
        ['915101', 'Practice, Lena', '07', 'Self', false],
        ['915103', 'Example, Omar', '', 'Father', true],
      ],
    }),
  ],
  expected: {
    flagsReadable: true,
    facts: {
      households: [
        { householdID: '75101', name: 'Practice Household', phone: '(919) 555-0111', active: true },
        { householdID: '75102', name: 'Example Household', address: '99 Elm Ave Apt 4, Sampletown, NC 27000' },
      ],
      memberships: [
        { householdID: '75101', personID: '915101', role: 'primary', startDate: '2021-08-02' },
        { householdID: '75102', personID: '915101', role: 'secondary', startDate: '2023-09-01' },
        { householdID: '75102', personID: '915103', guardian: true, grade: '', relationship: 'Father' },
      ],
    },
    context: { student: { studentNumber: '195101', personID: '915101' } },
  },
});
