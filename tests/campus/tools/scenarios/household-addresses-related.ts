import { tool } from '../define.ts';
import { householdTools, placeGrid } from '../household-blocks.ts';

/** Two families share a house: not an error. */
export const householdAddressesRelated = tool({
  ...householdTools.addresses,
  id: 'household-addresses-related',
  title: 'The households of an address',
  about: 'Two families share a house: not an error.',
  tool: 'Related Households',
  slug: 'related-households',
  toolCode: 'census.AddressHouseholds',
  at: 'dogwood',
  query: { addressID: '85331' },
  blocks: [
    placeGrid('Household', [
      [{ link: 'Practice Household', householdID: '75331' }, '08/02/2021', '', 'MP'],
      [{ link: 'Example Household', householdID: '75332' }, '08/02/2023', '', 'MP'],
    ]),
  ],
  expected: {
    flagsReadable: false,
    context: { household: null },
  },
});
