import { define, row } from './define.ts';

const first = 'Practice, Selma';
const second = 'Example, Juan';

/**
 * Two homes, and all is right. It also holds what must stay silent: a Self row, one person by two routes (the same
 * personID), a Jr and a Sr, a stepmother without boxes.
 */
export const sharedCustody = define({
  id: 'shared-custody',
  title: 'Two homes, all right',
  about: 'A second home is not an error: no marks.',
  at: 'cedar',
  student: {
    personID: '901101',
    name: 'Practice, Matilda E (Tilly)',
    studentNumber: '101111',
    grade: 'KG',
    birthDate: '11/05/2020',
    gender: 'F',
  },
  rows: [
    row('901101', 'Practice, Matilda E (Tilly)', 'Self', null, '', { household: first, email: '' }),
    row('911011', 'Practice, Selma', 'Mother', 1, 'GPMS', { household: first }),
    row('911012', 'Example, Juan Jr', 'Father', 2, 'GPMS2', { household: second }),
    row('911013', 'Testerman, Wilma', 'Stepmother', 3, 'S2', { household: second }),
    row('911014', 'Example, Juan Sr', 'Grandfather', 4, ''),
    row('911013', 'Testerman, Wilma', 'Emergency Contact', 5, 'S'),
  ],
  expected: { findings: [], flagsReadable: true },
});
