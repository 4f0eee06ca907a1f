import { define, row } from './define.ts';

const household = 'Placeholder, Edda and Kurt';

/** This district's tool shows no Portal column: what needs it could not be checked, which is not "empty". */
export const missingPortalColumn = define({
  id: 'missing-portal-column',
  title: 'No Portal column',
  about: 'The tool shows no Portal column, so what needs it cannot be checked.',
  at: 'birch',
  student: {
    personID: '900901',
    name: 'Placeholder, Anouk',
    studentNumber: '100909',
    grade: '08',
    birthDate: '01/19/2013',
    gender: 'F',
  },
  hiddenColumns: ['portal'],
  rows: [
    row('909011', 'Placeholder, Edda', 'Mother', 1, 'GPMS', { household }),
    row('909012', 'Placeholder, Kurt', 'Father', 2, 'GPS', { household }),
  ],
  expected: {
    findings: [
      { check: 'REL-PORTAL', outcome: 'unknown', name: null },
      { check: 'REL-ACCESS', outcome: 'unknown', name: null },
      { check: 'REL-NOPORTAL', outcome: 'unknown', name: null },
      { check: 'REL-EMAIL', outcome: 'unknown', name: null },
    ],
    couldNotRun: [
      { check: 'REL-PORTAL', missing: ['portal'] },
      { check: 'REL-ACCESS', missing: ['portal'] },
      { check: 'REL-NOPORTAL', missing: ['portal'] },
      { check: 'REL-EMAIL', missing: ['portal'] },
    ],
    flagsReadable: true,
  },
});
