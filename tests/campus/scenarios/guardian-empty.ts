import { define, row } from './define.ts';

const household = 'Testerman, Mia and Paul';

/** The father is a parent, and neither of his boxes is ticked. The legacy rows frame rewrites itself. */
export const guardianEmpty = define({
  id: 'guardian-empty',
  title: 'Guardian empty',
  about: 'A father without the Guardian box; his other boxes are empty too.',
  at: 'birch',
  student: {
    personID: '900201',
    name: 'Testerman, Kim',
    studentNumber: '100202',
    grade: '07',
    birthDate: '09/30/2013',
    gender: 'X',
  },
  rows: [
    row('902011', 'Testerman, Mia', 'Mother', 1, 'GPMS', { household }),
    row('902012', 'Testerman, Paul D', 'Father', 2, '', { household }),
    row('902013', 'Sample, Ingrid', 'Aunt', 3, 'S'),
  ],
  timing: { rewrites: true },
  expected: {
    findings: [{ check: 'REL-GUARDIAN', outcome: 'review', name: 'Testerman, Paul D' }],
    flagsReadable: true,
  },
});
