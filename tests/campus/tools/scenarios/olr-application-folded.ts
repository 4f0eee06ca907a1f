import { tool } from '../define.ts';
import { decide, numbered, pleat } from '../olr-blocks.ts';

/** What is folded is not read, so what is linked is not taken for all. */
export const olrApplicationFolded = tool({
  id: 'olr-application-folded',
  page: 'olr-application',
  title: 'A pleat is folded',
  about: 'What is folded is not read, so what is linked is not taken for all.',
  tool: 'Review Application',
  slug: 'application-review',
  toolCode: 'olr.ApplicationReview',
  skins: ['window', 'new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  query: { applicationID: '70208' },
  blocks: [
    numbered('70208'),
    pleat('Student(s) Primary Household', [['Example Folded Household', 'Linked']]),
    pleat('Student', [['Example, Basil', 'Linked', 'Practice Alder High School']]),
    { kind: 'html', html: '<h3><button type="button" aria-expanded="false">Emergency Contact</button></h3>' },
    decide,
  ],
  expected: {
    findings: [
      { check: 'OLR-PERSON', outcome: 'unknown', name: null },
      { check: 'OLR-ADDRESS', outcome: 'unknown', name: null },
      { check: 'OLR-ERROR', outcome: 'unknown', name: null },
      { check: 'OLR-MATCH', outcome: 'unknown', name: null },
    ],
    flagsReadable: false,
    facts: { applicants: [{ name: 'Example, Basil', link: 'linked' }] },
    context: { applicationNumber: '70208' },
  },
});
