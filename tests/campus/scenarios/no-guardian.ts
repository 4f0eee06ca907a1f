import { define, row } from './define.ts';

const household = 'Testerman, Joan';

/** Nobody is a guardian: neither the mother nor the grandmother the student lives with. */
export const noGuardian = define({
  id: 'no-guardian',
  title: 'No guardian',
  about: 'Nobody on the list has the Guardian box.',
  at: 'birch',
  student: {
    personID: '900601',
    name: 'Testerman, Eli',
    studentNumber: '100606',
    grade: '06',
    birthDate: '07/21/2014',
    gender: 'M',
  },
  rows: [
    row('906011', 'Testerman, Joan', 'Grandmother', 1, 'MS', { household }),
    row('906012', 'Testerman, Carla', 'Mother', 2, ''),
    row('906013', 'Example, Bruno', 'Uncle', 3, ''),
  ],
  expected: {
    findings: [
      { check: 'REL-NONE', outcome: 'fails', name: null },
      { check: 'REL-GUARDIAN', outcome: 'review', name: 'Testerman, Carla' },
    ],
    flagsReadable: true,
  },
});
