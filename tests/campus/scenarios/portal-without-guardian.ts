import { define, row } from './define.ts';

const household = 'Sample, Vera and Hugo';

/** An aunt can see the portal and is not a guardian. */
export const portalWithoutGuardian = define({
  id: 'portal-without-guardian',
  title: 'Portal without Guardian',
  about: 'An aunt has Portal ticked and is no guardian.',
  at: 'cedar',
  student: {
    personID: '900401',
    name: 'Sample, Theo',
    studentNumber: '100404',
    grade: '03',
    birthDate: '12/01/2017',
    gender: 'M',
  },
  rows: [
    row('904011', 'Sample, Vera', 'Mother', 1, 'GPMS', { household }),
    row('904012', 'Sample, Hugo', 'Father', 2, 'GPS', { household }),
    row('904013', 'Testerman, Lena B', 'Aunt', 3, 'P'),
  ],
  expected: {
    findings: [{ check: 'REL-ACCESS', outcome: 'review', name: 'Testerman, Lena B' }],
    flagsReadable: true,
  },
});
