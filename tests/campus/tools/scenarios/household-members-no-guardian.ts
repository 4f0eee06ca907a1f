import { tool } from '../define.ts';
import { householdTools, informationOf, memberGrid } from '../household-blocks.ts';

/** The only guardian has left; an uncle and a babysitter are here. */
export const householdMembersNoGuardian = tool({
  ...householdTools.members,
  id: 'household-members-no-guardian',
  title: 'Nobody is a guardian',
  about: 'The only guardian has left; an uncle and a babysitter are here.',
  at: 'birch',
  query: { householdID: '75211' },
  blocks: [
    informationOf('Example Household', '(919) 555-0221'),
    memberGrid([
      ['915211', 'Example, Finn', '05', 'Self', false],
      ['915212', 'Example, Gert', '', 'Uncle', false],
      ['915213', 'Sample, Hilda', '', 'Babysitter', false],
      ['915214', 'Example, Inge', '', 'Mother', true, '2018-08-02', '2025-06-30'],
    ]),
  ],
  expected: {
    findings: [
      { check: 'HH-NO-GUARDIAN', outcome: 'fails', name: null },
      { check: 'HH-MEMBER', outcome: 'review', name: 'Sample, Hilda' },
    ],
    flagsReadable: false,
  },
});
