import { define, row } from './define.ts';

const household = 'Placeholder, Ada and Ivan';

/** A relationship that ended in 2024 keeps its boxes. The school has no specialist on file. */
export const endedWithAccess = define({
  id: 'ended-with-access',
  title: 'Ended, access still ticked',
  about: 'A stepfather whose relationship ended still has Guardian and Portal.',
  at: 'dogwood',
  student: {
    personID: '900501',
    name: 'Placeholder, Finn A',
    studentNumber: '100505',
    grade: '11',
    birthDate: '03/08/2010',
    gender: 'M',
  },
  rows: [
    row('905011', 'Placeholder, Ada', 'Mother', 1, 'GPMS', { household }),
    row('905012', 'Placeholder, Ivan', 'Father', 2, 'GPS', { household }),
    row('905013', 'Testerman, Rolf', 'Stepfather', null, 'GP', { startDate: '2020-01-06', endDate: '2024-06-28' }),
  ],
  expected: {
    findings: [{ check: 'REL-ENDED', outcome: 'fails', name: 'Testerman, Rolf' }],
    flagsReadable: true,
  },
});
