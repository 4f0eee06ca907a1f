import { define, row } from './define.ts';

const household = 'Example, Bea and Toni';

/**
 * One flag icon has no name, so nobody can say that it is not about custody: the custody check could not run, and a
 * fix is worded as a question.
 */
export const unnamedFlag = define({
  id: 'unnamed-flag',
  title: 'A flag without a name',
  about: 'A flag icon without a name: whether it is about custody cannot be told.',
  at: 'alder',
  student: {
    personID: '901301',
    name: 'Example, Carlo',
    studentNumber: '101313',
    grade: '11',
    birthDate: '05/05/2010',
    gender: 'M',
  },
  flags: [
    { kind: 'other', text: 'Health: inhaler in the office' },
    { kind: 'other', text: '' },
  ],
  rows: [
    row('913011', 'Example, Bea', 'Mother', 1, 'GPMS', { household }),
    row('913012', 'Example, Toni', 'Father', 2, 'GS', { household }),
  ],
  expected: {
    findings: [
      { check: 'REL-PORTAL', outcome: 'fails', name: 'Example, Toni' },
      { check: 'REL-CUSTODY', outcome: 'unknown', name: null },
    ],
    couldNotRun: [{ check: 'REL-CUSTODY', missing: ['flags'] }],
    flagsReadable: false,
  },
});
