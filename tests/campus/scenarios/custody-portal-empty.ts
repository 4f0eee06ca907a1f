import { define, row } from './define.ts';

const household = 'Sample, Olga';

/** A custody flag and a guardian without Portal: the row is seen, and nobody is told to tick anything. */
export const custodyPortalEmpty = define({
  id: 'custody-portal-empty',
  title: 'Custody flag and Portal empty',
  about: 'A custody flag is there, and one guardian has no Portal: no advice to tick it may appear.',
  at: 'alder',
  student: {
    personID: '901401',
    name: 'Sample, Mina',
    studentNumber: '101414',
    grade: '09',
    birthDate: '06/25/2012',
    gender: 'F',
  },
  flags: [{ kind: 'custody', text: 'Custody: supervised contact only' }],
  rows: [
    row('914011', 'Sample, Olga', 'Mother', 1, 'GPMS', { household }),
    row('914012', 'Placeholder, Nils', 'Father', 2, 'G'),
  ],
  timing: { flags: 900 },
  expected: {
    findings: [
      { check: 'REL-CUSTODY', outcome: 'review', name: null },
      { check: 'REL-PORTAL', outcome: 'fails', name: 'Placeholder, Nils' },
    ],
    flagsReadable: true,
  },
});
