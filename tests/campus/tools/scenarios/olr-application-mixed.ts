import { tool } from '../define.ts';
import { decide, numbered, pleat } from '../olr-blocks.ts';

/** Two people, an address and a possible match wait for a look before it is approved. */
export const olrApplicationMixed = tool({
  id: 'olr-application-mixed',
  page: 'olr-application',
  title: 'An application of eight people',
  about: 'Two people, an address and a possible match wait for a look before it is approved.',
  tool: 'Review Application',
  slug: 'application-review',
  toolCode: 'olr.ApplicationReview',
  skins: ['window', 'new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  query: { applicationID: '70201' },
  blocks: [
    numbered('70201'),
    pleat(
      'Student(s) Primary Household',
      [
        ['Practice Household', 'Linked'],
        ['12 Example Street', 'Not Linked'],
      ],
      true,
    ),
    pleat(
      'Parent/Guardian',
      [
        ['Practice, Gina', 'Linked'],
        ['Practice, Hugo', 'Linked'],
      ],
      true,
    ),
    pleat(
      'Emergency Contact',
      [
        ['Testerman, Ines', 'Not Linked'],
        ['Testerman, Jonas', 'Linked'],
      ],
      true,
    ),
    pleat('Other Household / Non-Household', [['Sample, Kira', 'Possible match']], true),
    pleat(
      'Student',
      [
        ['Practice, Leo', 'Linked', 'Practice Alder High School'],
        ['Practice, Mina', 'Not Linked', 'Practice Alder High School'],
        ['Practice, Nils', 'Linked', 'Practice Alder High School'],
      ],
      true,
    ),
    decide,
  ],
  expected: {
    findings: [
      { check: 'OLR-PERSON', outcome: 'review', name: 'Testerman, Ines' },
      { check: 'OLR-PERSON', outcome: 'review', name: 'Practice, Mina' },
      { check: 'OLR-ADDRESS', outcome: 'review', name: '12 Example Street' },
      { check: 'OLR-MATCH', outcome: 'review', name: 'Sample, Kira' },
    ],
    flagsReadable: false,
    facts: {
      applicants: [
        { name: 'Practice Household', kind: 'household', link: 'linked' },
        { name: '12 Example Street', kind: 'address', link: 'unlinked' },
        { application: '70201', name: 'Practice, Gina', role: 'Parent/Guardian', kind: 'person', link: 'linked' },
        { name: 'Sample, Kira', kind: 'person', link: 'possible' },
        { name: 'Practice, Nils', role: 'Student', link: 'linked' },
      ],
    },
    context: { applicationNumber: '70201', student: null },
  },
});
