import { define, row } from './define.ts';
import { madeUpName } from './made-up-name.ts';

const household = 'Testerman, Gwen and Abel';

const contacts = Array.from({ length: 397 }, (_, index) =>
  row(String(910100 + index), madeUpName(index), 'Emergency Contact', index + 3, 'S'),
);

/** 400 rows; the one that fails is near the end. */
export const manyRows = define({
  id: 'many-rows',
  title: '400 rows',
  about: 'A very long list; one guardian near its end has no Portal.',
  at: 'alder',
  student: {
    personID: '901001',
    name: 'Testerman, Wanda',
    studentNumber: '101010',
    grade: '10',
    birthDate: '08/15/2011',
    gender: 'F',
  },
  rows: [
    row('910011', 'Testerman, Gwen', 'Mother', 1, 'GPMS', { household }),
    row('910012', 'Testerman, Abel', 'Father', 2, 'GPS', { household }),
    ...contacts.slice(0, 385),
    row('910013', 'Example, Harriet', 'Guardian', 400, 'GS'),
    ...contacts.slice(385),
  ],
  expected: {
    findings: [{ check: 'REL-PORTAL', outcome: 'fails', name: 'Example, Harriet' }],
    flagsReadable: true,
  },
});
