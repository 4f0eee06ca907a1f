import { define, row } from './define.ts';

const household = 'Testerman, Rosa and Max';

/** One mother, two person records: the second lacks the middle initial and has the same e-mail. */
export const samePersonTwice = define({
  id: 'same-person-twice',
  title: 'The same person twice',
  about: 'The mother stands there twice, under two person records.',
  at: 'alder',
  student: {
    personID: '900701',
    name: 'Testerman, Ines',
    studentNumber: '100707',
    grade: '12',
    birthDate: '10/10/2008',
    gender: 'F',
  },
  rows: [
    row('907011', 'Testerman, Rosa M', 'Mother', 1, 'GPMS', { household, email: 'rosa.testerman@example.org' }),
    row('907012', 'Testerman, Max', 'Father', 2, 'GPS', { household }),
    row('907019', 'Testerman, Rosa', 'Mother', 3, 'GP', { email: 'rosa.testerman@example.org' }),
  ],
  expected: {
    findings: [{ check: 'REL-DUP', outcome: 'review', name: 'Testerman, Rosa M', pairName: 'Testerman, Rosa' }],
    flagsReadable: true,
  },
});
