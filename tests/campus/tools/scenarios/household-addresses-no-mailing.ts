import { tool } from '../define.ts';
import { householdTools, informationOf, placeGrid } from '../household-blocks.ts';

/** The current address is not marked Mailing; an old one still is. */
export const householdAddressesNoMailing = tool({
  ...householdTools.addresses,
  id: 'household-addresses-no-mailing',
  title: 'No address with Mailing',
  about: 'The current address is not marked Mailing; an old one still is.',
  at: 'birch',
  query: { householdID: '75311' },
  blocks: [
    informationOf('Example Household', '(919) 555-0321'),
    placeGrid('Address', [
      ['34 Oak St, Sampletown, NC 27000', '2021-08-02', '', 'P'],
      ['PO Box 7, Sampletown, NC 27000', '2015-08-02', '2021-08-01', 'M'],
    ]),
  ],
  expected: {
    findings: [{ check: 'HH-MAIL', outcome: 'review', name: null }],
    flagsReadable: false,
  },
});
