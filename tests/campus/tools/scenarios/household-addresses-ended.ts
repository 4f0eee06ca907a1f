import { tool } from '../define.ts';
import { householdTools, informationOf, placeGrid } from '../household-blocks.ts';

/** All addresses of this household have ended. */
export const householdAddressesEnded = tool({
  ...householdTools.addresses,
  id: 'household-addresses-ended',
  title: 'No current address',
  about: 'All addresses of this household have ended.',
  at: 'cedar',
  query: { householdID: '75321' },
  blocks: [
    informationOf('Sample Household', '(919) 555-0331'),
    placeGrid('Address', [['36 Oak St, Sampletown, NC 27000', '08/02/2015', '08/01/2021', 'MP']]),
  ],
  expected: {
    findings: [
      { check: 'HH-ADDRESS', outcome: 'fails', name: null },
      { check: 'HH-MAIL', outcome: 'unknown', name: null },
    ],
    couldNotRun: [{ check: 'HH-MAIL', missing: ['address'] }],
    flagsReadable: false,
  },
});
