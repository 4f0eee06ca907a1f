import { tool } from '../define.ts';

/** The list that nurses see shows no school, and is one page of many. */
export const olrSearchHealth = tool({
  id: 'olr-search-health',
  page: 'olr-search',
  title: 'Applications in Health Staff Processing',
  about: 'The list shows no school, so that is not checked; two rows of 3,000 are on the page.',
  tool: 'Health Staff Processing',
  slug: 'health-staff-processing',
  toolCode: 'olr.HealthStaffProcessing',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'cedar',
  blocks: [
    { kind: 'heading', text: 'Online Registration Search' },
    {
      kind: 'grid',
      columns: ['Application Number', 'Status', 'Name', 'Submitted Date'],
      rows: [
        ['70121', 'New', 'Practice, Elif', '08/07/2026'],
        ['70122', 'Posted', 'Example, Farid', '08/08/2026'],
      ],
      more: 3000,
    },
  ],
  expected: {
    couldNotRun: [{ check: 'OLR-SCHOOLS', missing: ['school'] }],
    findings: [{ check: 'OLR-SCHOOLS', outcome: 'unknown', name: null }],
    flagsReadable: false,
    facts: { applications: [{ number: '70121', applicant: 'Practice, Elif' }, { number: '70122' }] },
    context: { student: null },
  },
});
