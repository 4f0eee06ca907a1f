import { tool } from '../define.ts';
import { householdTools, informationOf, memberGrid } from '../household-blocks.ts';

/** Two guardians and two children live here; a stepfather has left. */
export const householdMembersWhole = tool({
  ...householdTools.members,
  id: 'household-members-whole',
  title: 'A whole household',
  about: 'Two guardians and two children live here; a stepfather has left.',
  at: 'alder',
  query: { householdID: '75201' },
  blocks: [
    informationOf('Practice Household', '(919) 555-0211'),
    memberGrid([
      ['915201', 'Practice, Arlo', '09', 'Self', false],
      ['915202', 'Practice, Bea', '04', 'Sibling', false],
      ['915203', 'Practice, Cora', '', 'Mother', true],
      ['915204', 'Example, Dirk', '', 'Father', true],
      ['915205', 'Sample, Emil', '', 'Stepfather', false, '08/02/2019', '07/31/2021'],
    ]),
  ],
  expected: {
    flagsReadable: false,
    facts: {
      memberships: [
        { householdID: '75201', personID: '915202', grade: '04', guardian: false, active: true },
        { householdID: '75201', personID: '915205', endDate: '2021-07-31', active: false },
      ],
    },
    context: { student: null, household: { name: 'Practice Household', householdID: '75201' } },
  },
});
