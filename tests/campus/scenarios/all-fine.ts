import { define, row } from './define.ts';

const household = 'Practice, Ana and Luis';

/** Every item of the checklist is met; the only flag is an everyday one. */
export const allFine = define({
  id: 'all-fine',
  title: 'All boxes fine',
  about: 'Nothing is wrong here: no marks.',
  at: 'alder',
  student: {
    personID: '900101',
    name: 'Practice, Nora L',
    studentNumber: '100101',
    grade: '09',
    birthDate: '02/11/2012',
    gender: 'F',
  },
  flags: [{ kind: 'other', text: 'Transportation: bus 12' }],
  rows: [
    row('901011', 'Practice, Ana R', 'Mother', 1, 'GPMS', { household }),
    row('901012', 'Practice, Luis', 'Father', 2, 'GPS', { household }),
    row('901013', 'Practice, Tomas', 'Brother', 4, '', { household }),
    row('901014', 'Testerman, Greta', 'Grandmother', 3, 'S'),
  ],
  expected: { findings: [], flagsReadable: true },
});
