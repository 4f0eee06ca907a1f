import { define, row } from './define.ts';

const household = 'Example, Petra';

/** All boxes are in order, but a custody flag arrives in another frame well after the rows. */
export const custodyFlagLate = define({
  id: 'custody-flag-late',
  title: 'Custody flag, arriving late',
  about: 'A custody flag appears in the header more than a second after the rows.',
  at: 'cedar',
  student: {
    personID: '900801',
    name: 'Example, Jonas P',
    studentNumber: '100808',
    grade: '05',
    birthDate: '04/04/2015',
    gender: 'M',
  },
  flags: [{ kind: 'custody', text: 'Custody: court order on file in the office' }],
  rows: [
    row('908011', 'Example, Petra', 'Mother', 1, 'GPMS', { household }),
    row('908012', 'Practice, Sven', 'Father', 2, 'GPS'),
  ],
  timing: { flags: 1500 },
  expected: {
    findings: [{ check: 'REL-CUSTODY', outcome: 'review', name: null }],
    flagsReadable: true,
  },
});
