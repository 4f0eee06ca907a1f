import { madeUpName } from '../../scenarios/made-up-name.ts';
import { tool } from '../define.ts';
import { decide, numbered, pleat } from '../olr-blocks.ts';

/** Forty people, one of them not linked. */
export const olrApplicationForty = tool({
  id: 'olr-application-forty',
  page: 'olr-application',
  title: 'An application of 40 people',
  about: 'Forty people, one of them not linked.',
  tool: 'Review Application',
  slug: 'application-review',
  toolCode: 'olr.ApplicationReview',
  skins: ['window', 'new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  query: { applicationID: '70205' },
  blocks: [
    numbered('70205'),
    pleat('Student(s) Primary Household', [['Practice Long Household', 'Linked']]),
    pleat(
      'Student',
      Array.from({ length: 40 }, (_, at) => [
        madeUpName(at),
        at === 27 ? 'Not Linked' : 'Linked',
        'Practice Alder High School',
      ]),
    ),
    decide,
  ],
  expected: {
    findings: [{ check: 'OLR-PERSON', outcome: 'review', name: madeUpName(27) }],
    flagsReadable: false,
    facts: {
      applicants: [
        { name: madeUpName(0), link: 'linked' },
        { name: madeUpName(27), link: 'unlinked' },
      ],
    },
    context: { applicationNumber: '70205' },
  },
});
