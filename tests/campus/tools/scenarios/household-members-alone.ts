import { tool } from '../define.ts';
import { householdTools, informationOf, memberGrid } from '../household-blocks.ts';

/** Everybody else has left this household. */
export const householdMembersAlone = tool({
  ...householdTools.members,
  id: 'household-members-alone',
  title: 'A student alone',
  about: 'Everybody else has left this household.',
  at: 'dogwood',
  query: { householdID: '75221' },
  blocks: [
    informationOf('Sample Household', '(919) 555-0231'),
    memberGrid([
      ['915221', 'Sample, Jody', '12', 'Self', false],
      ['915222', 'Sample, Karl', '', 'Father', true, '08/02/2010', '05/31/2026'],
    ]),
  ],
  expected: {
    findings: [
      { check: 'HH-NO-GUARDIAN', outcome: 'fails', name: null },
      { check: 'HH-ALONE', outcome: 'review', name: null },
    ],
    flagsReadable: false,
  },
});
