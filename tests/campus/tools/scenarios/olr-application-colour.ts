import { tool } from '../define.ts';
import { decide, numbered, pleat } from '../olr-blocks.ts';

/** A colour says nothing that can be read: no link is checked, and none is taken for good. */
export const olrApplicationColour = tool({
  id: 'olr-application-colour',
  page: 'olr-application',
  title: 'Links shown as a colour only',
  about: 'A colour says nothing that can be read: no link is checked, and none is taken for good.',
  tool: 'Review Application',
  slug: 'application-review',
  toolCode: 'olr.ApplicationReview',
  skins: ['window', 'new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  query: { applicationID: '70204' },
  blocks: [
    numbered('70204'),
    pleat('Student(s) Primary Household', [['Placeholder Household', { icon: 'dot', name: null }]]),
    pleat('Student', [
      ['Placeholder, Vera', { icon: 'dot', name: null }, 'Practice Alder High School'],
      ['Placeholder, Wim', { icon: 'dot', name: null }, 'Practice Alder High School'],
    ]),
    decide,
  ],
  expected: {
    couldNotRun: [
      { check: 'OLR-PERSON', missing: ['link'] },
      { check: 'OLR-ADDRESS', missing: ['link'] },
      { check: 'OLR-ERROR', missing: ['link'] },
      { check: 'OLR-MATCH', missing: ['link'] },
    ],
    findings: [
      { check: 'OLR-PERSON', outcome: 'unknown', name: null },
      { check: 'OLR-ADDRESS', outcome: 'unknown', name: null },
      { check: 'OLR-ERROR', outcome: 'unknown', name: null },
      { check: 'OLR-MATCH', outcome: 'unknown', name: null },
    ],
    flagsReadable: false,
    facts: {
      applicants: [
        { name: 'Placeholder Household', link: null },
        { name: 'Placeholder, Wim', link: null },
      ],
    },
    context: { applicationNumber: '70204' },
  },
});
