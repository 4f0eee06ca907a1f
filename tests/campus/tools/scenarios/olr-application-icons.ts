import { tool } from '../define.ts';
import { decide, numbered, pleat } from '../olr-blocks.ts';

/** An icon with a name is read; one without is not guessed at. */
export const olrApplicationIcons = tool({
  id: 'olr-application-icons',
  page: 'olr-application',
  title: 'Links shown as icons',
  about: 'An icon with a name is read; one without is not guessed at.',
  tool: 'Review Application',
  slug: 'application-review',
  toolCode: 'olr.ApplicationReview',
  skins: ['window', 'new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  query: { applicationID: '70203' },
  blocks: [
    numbered('70203'),
    pleat('Student(s) Primary Household', [['Example Household', { icon: 'link', name: 'Linked' }]]),
    pleat('Student', [
      ['Example, Sven', { icon: 'link', name: 'Linked' }, 'Practice Alder High School'],
      ['Example, Tara', { icon: 'link', name: 'Not Linked' }, 'Practice Alder High School'],
      ['Example, Uma', { icon: 'link', name: null }, 'Practice Alder High School'],
    ]),
    decide,
  ],
  expected: {
    findings: [
      { check: 'OLR-PERSON', outcome: 'review', name: 'Example, Tara' },
      { check: 'OLR-PERSON', outcome: 'unknown', name: 'Example, Uma' },
      { check: 'OLR-ERROR', outcome: 'unknown', name: null },
      { check: 'OLR-MATCH', outcome: 'unknown', name: null },
    ],
    flagsReadable: false,
    facts: {
      applicants: [
        { name: 'Example Household', link: 'linked' },
        { name: 'Example, Sven', link: 'linked' },
        { name: 'Example, Tara', link: 'unlinked' },
        { name: 'Example, Uma', link: null },
      ],
    },
    context: { applicationNumber: '70203' },
  },
});
