import { tool } from '../define.ts';
import { householdTools } from '../household-blocks.ts';

/** Old households at the same address have ended: no marks. The grid lists no members. */
export const householdsGrid = tool({
  ...householdTools.households,
  id: 'households-grid',
  title: 'One grid, ended rows, three kinds of dates',
  about: 'Old households at the same address have ended: no marks. The grid lists no members.',
  person: {
    personID: '915181',
    name: 'Practice, Uwe',
    studentNumber: '195181',
    grade: '10',
    birthDate: '05/06/2013',
    gender: 'M',
  },
  at: 'alder',
  blocks: [
    {
      kind: 'grid',
      title: 'Households',
      columns: ['Household', 'Phone Number', 'Address', 'Start Date', 'End Date', 'Secondary'],
      rows: [
        [
          'Practice Household',
          { link: '(919) 555-0191', householdID: '75181' },
          '26 Birch Ln',
          '08/02/2021',
          '',
          { box: false },
        ],
        [
          'Sample Household',
          { link: '(919) 555-0191', householdID: '75182' },
          '26 Birch Ln',
          '2015-08-02',
          '2021-08-01',
          { box: false },
        ],
        [
          'Example Household',
          { link: '(919) 555-0193', householdID: '75183' },
          '28 Birch Ln',
          'Aug 2, 2012',
          'Aug 1, 2015',
          { box: true },
        ],
      ],
    },
  ],
  expected: {
    findings: ['HH-NO-GUARDIAN', 'HH-ALONE', 'HH-MEMBER'].map((check) => ({ check, outcome: 'unknown', name: null })),
    couldNotRun: [
      { check: 'HH-NO-GUARDIAN', missing: ['guardian'] },
      { check: 'HH-ALONE', missing: ['name'] },
      { check: 'HH-MEMBER', missing: ['name'] },
    ],
    flagsReadable: true,
    facts: {
      households: [
        { householdID: '75181', active: true },
        { householdID: '75182', active: false },
        { householdID: '75183', active: false },
      ],
      memberships: [{ householdID: '75183', role: 'secondary', startDate: '2012-08-02', endDate: '2015-08-01' }],
    },
  },
});
