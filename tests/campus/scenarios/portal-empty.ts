import { define, row } from './define.ts';

const household = 'Example, Rita and Omar';

/** Two guardians; one of them has no Portal box. The page the demo opens with. */
export const portalEmpty = define({
  id: 'portal-empty',
  title: 'Portal empty',
  about: 'One of two guardians has Guardian ticked and Portal empty.',
  at: 'alder',
  student: {
    personID: '900301',
    name: 'Example, Dana J',
    studentNumber: '100303',
    grade: '10',
    birthDate: '05/17/2011',
    gender: 'F',
  },
  rows: [
    row('903011', 'Example, Rita', 'Mother', 1, 'GPMS', { household }),
    row('903012', 'Example, Omar', 'Father', 2, 'GS', { household }),
    row('903013', 'Practice, Yvonne', 'Family Friend', 3, ''),
  ],
  expected: {
    findings: [{ check: 'REL-PORTAL', outcome: 'fails', name: 'Example, Omar' }],
    flagsReadable: true,
  },
});
