import { tool } from '../define.ts';
import { decide, numbered, pleat } from '../olr-blocks.ts';

/** One link is in error, and a word and its control contradict each other in another row. */
export const olrApplicationError = tool({
  id: 'olr-application-error',
  page: 'olr-application',
  title: 'A link error',
  about: 'One link is in error, and a word and its control contradict each other in another row.',
  tool: 'Review Application',
  slug: 'application-review',
  toolCode: 'olr.ApplicationReview',
  skins: ['window', 'new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  query: { applicationID: '70207' },
  blocks: [
    numbered('70207'),
    pleat('Student(s) Primary Household', [['Sample Corner Household', 'Linked']]),
    pleat('Student', [
      ['Sample, Zeno', 'Link Error', 'Practice Alder High School'],
      ['Sample, Abel', { press: 'Unlink', after: 'Not Linked' }, 'Practice Alder High School'],
    ]),
    decide,
  ],
  expected: {
    findings: [
      { check: 'OLR-ERROR', outcome: 'fails', name: 'Sample, Zeno' },
      { check: 'OLR-PERSON', outcome: 'unknown', name: 'Sample, Abel' },
      { check: 'OLR-ERROR', outcome: 'unknown', name: null },
      { check: 'OLR-MATCH', outcome: 'unknown', name: null },
    ],
    flagsReadable: false,
    facts: {
      applicants: [
        { name: 'Sample, Zeno', link: 'error' },
        { name: 'Sample, Abel', link: null },
      ],
    },
    context: { applicationNumber: '70207' },
  },
});
