import { tool } from '../define.ts';

/** The applications of a search, in the tool's older name: one school each. */
export const olrSearchStaff = tool({
  id: 'olr-search-staff',
  page: 'olr-search',
  title: 'Applications in Staff Processing',
  about: 'The list as older releases name it: nothing to report.',
  tool: 'Staff Processing',
  slug: 'staff-processing',
  toolCode: 'olr.StaffProcessing',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  blocks: [
    { kind: 'heading', text: 'Search Results' },
    {
      kind: 'grid',
      columns: ['Application Number', 'Status', 'Applicant', 'Submitted', 'School', 'Type'],
      rows: [
        [
          { link: '70101', applicationNumber: '70101' },
          'Submitted-New',
          'Practice, Adela',
          '08/03/2026',
          'Practice Alder High School',
          'New Family',
        ],
        [
          { link: '70102', applicationNumber: '70102' },
          'Link Error',
          'Testerman, Boris',
          '08/04/2026',
          'Practice Birch Middle School',
          'Existing Family',
        ],
      ],
    },
    { kind: 'buttons', labels: ['Review Application'] },
  ],
  expected: {
    flagsReadable: false,
    facts: {
      applications: [
        {
          number: '70101',
          status: 'Submitted-New',
          applicant: 'Practice, Adela',
          submitted: '2026-08-03',
          school: 'Practice Alder High School',
        },
        { number: '70102', status: 'Link Error' },
      ],
    },
    context: { student: null },
  },
});
