import { tool } from '../define.ts';
import { householdTools, informationOf, placeGrid } from '../household-blocks.ts';

/** The current address is marked Mailing and Physical; the old one has ended. */
export const householdAddressesFine = tool({
  ...householdTools.addresses,
  id: 'household-addresses-fine',
  title: 'An address, all right',
  about: 'The current address is marked Mailing and Physical; the old one has ended.',
  at: 'alder',
  query: { householdID: '75301' },
  blocks: [
    informationOf('Practice Household', '(919) 555-0311'),
    placeGrid('Address', [
      ['30 Oak St, Sampletown, NC 27000', '08/02/2021', '', 'MP'],
      ['32 Oak St, Sampletown, NC 27000', '08/02/2015', '08/01/2021', 'MP'],
    ]),
  ],
  expected: {
    flagsReadable: false,
    context: { household: { name: 'Practice Household', householdID: '75301' } },
  },
});
