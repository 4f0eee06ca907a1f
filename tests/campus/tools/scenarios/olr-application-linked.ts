import { tool } from '../define.ts';
import { cards, decide, numbered } from '../olr-blocks.ts';

/** Cards that say Linked: nothing to report but the schools, which it does not show. */
export const olrApplicationLinked = tool({
  id: 'olr-application-linked',
  page: 'olr-application',
  title: 'Everything is linked',
  about: 'Cards that say Linked: nothing to report but the schools, which it does not show.',
  tool: 'Review Application',
  slug: 'application-review',
  toolCode: 'olr.ApplicationReview',
  skins: ['window', 'new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  query: { applicationID: '70202' },
  blocks: [
    numbered('70202'),
    cards('Student(s) Primary Household', [
      ['Sample Household', 'Linked'],
      ['34 Practice Avenue', 'Linked'],
    ]),
    cards('Parent/Guardian', [
      ['Sample, Olga', 'Linked'],
      ['Sample, Pavel', 'Linked'],
    ]),
    cards('Student', [
      ['Sample, Quinn', 'Linked'],
      ['Sample, Rosa', 'Linked'],
    ]),
    decide,
  ],
  expected: {
    couldNotRun: [{ check: 'OLR-SCHOOLS', missing: ['school'] }],
    findings: [{ check: 'OLR-SCHOOLS', outcome: 'unknown', name: null }],
    flagsReadable: false,
    facts: {
      applicants: [
        { name: 'Sample Household', kind: 'household', link: 'linked' },
        { name: '34 Practice Avenue', kind: 'address', link: 'linked' },
        { name: 'Sample, Rosa', kind: 'person', link: 'linked' },
      ],
    },
    context: { applicationNumber: '70202' },
  },
});
