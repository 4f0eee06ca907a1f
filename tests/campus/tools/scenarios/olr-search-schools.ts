import { tool } from '../define.ts';

/** One family of the list goes to two schools. */
export const olrSearchSchools = tool({
  id: 'olr-search-schools',
  page: 'olr-search',
  title: 'Applications, one family in two schools',
  about: 'The first school that posts does it for both.',
  tool: 'Application Processing',
  slug: 'application-processing',
  toolCode: 'olr.ApplicationProcessing',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'birch',
  blocks: [
    { kind: 'heading', text: 'Online Registration Applications' },
    {
      kind: 'grid',
      columns: ['App #', 'Application Status', 'Submitted By', 'Date Submitted', 'School(s)'],
      rows: [
        ['70111', 'Hold', 'Practice, Cora', '08/05/2026', 'Practice Birch Middle School'],
        [
          '70112',
          'Submitted Existing',
          'Sample, Dario',
          '08/06/2026',
          'Practice Birch Middle School, Practice Alder High School',
        ],
      ],
    },
  ],
  expected: {
    findings: [{ check: 'OLR-SCHOOLS', outcome: 'review', name: 'Sample, Dario' }],
    flagsReadable: false,
    facts: { applications: [{ number: '70111' }, { number: '70112', applicant: 'Sample, Dario' }] },
    context: { student: null },
  },
});
