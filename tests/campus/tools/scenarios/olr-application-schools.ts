import { tool } from '../define.ts';
import { decide, numbered, pleat } from '../olr-blocks.ts';

/** Everything is linked; approving posts for the other school too. */
export const olrApplicationSchools = tool({
  id: 'olr-application-schools',
  page: 'olr-application',
  title: 'A family in two schools',
  about: 'Everything is linked; approving posts for the other school too.',
  tool: 'Review Application',
  slug: 'application-review',
  toolCode: 'olr.ApplicationReview',
  skins: ['window', 'new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  query: { applicationID: '70206' },
  blocks: [
    numbered('70206'),
    pleat('Student(s) Primary Household', [['Testerman Household', 'Linked']]),
    pleat('Student', [
      ['Testerman, Xenia', 'Linked', 'Practice Alder High School'],
      ['Testerman, Yann', 'Linked', 'Practice Cedar Elementary School'],
    ]),
    decide,
  ],
  expected: {
    findings: [{ check: 'OLR-SCHOOLS', outcome: 'review', name: null }],
    flagsReadable: false,
    facts: {
      applicants: [{ name: 'Testerman, Xenia', link: 'linked' }],
      applications: [{ number: '70206', school: 'Practice Alder High School' }],
    },
    context: { applicationNumber: '70206' },
  },
});
