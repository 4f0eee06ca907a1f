import { apart, box, cards, house, plain } from '../strangers/draw.ts';
import { kendo } from './draw-more.ts';
import type { Judged } from './judged.ts';

const url = '/campus/census/household.xsl?toolCode=census.household&householdID=5001';

/** Addresses of a household, and Related Households of an address (facts 4.1, 4.2). */
export const addresses: Judged[] = [
  {
    title: 'Addresses of a household: one mailing, one physical, one ended',
    url,
    html: `<h1>Household Information</h1><div role="tablist"><a role="tab" aria-selected="false">Members</a><a role="tab" aria-selected="true">Addresses</a></div>${plain(
      ['Address', 'Mailing', 'Physical', 'Secondary', 'Private', 'Start Date', 'End Date'],
      [
        ['12 Practice St, Atlanta, GA 30303', box(false), box(true), box(false), box(false), '08/01/2020', ''],
        ['PO Box 77, Atlanta, GA 30303', box(true), box(false), box(true), box(false), '08/01/2020', ''],
        ['9 Old Rd, Atlanta, GA 30303', box(true), box(true), box(false), box(true), '08/01/2015', '07/31/2020'],
      ],
    )}`,
    pages: ['household-addresses'],
    facts: {
      locations: [
        {
          address: '12 Practice St, Atlanta, GA 30303',
          mailing: false,
          physical: true,
          secondary: false,
          private: false,
          active: true,
        },
        { address: 'PO Box 77, Atlanta, GA 30303', mailing: true, physical: false, secondary: true, active: true },
        { address: '9 Old Rd, Atlanta, GA 30303', private: true, endDate: '2020-07-31', active: false },
      ],
    },
    says: { 'HH-MAIL': 'meets', 'HH-ADDRESS': 'meets' },
  },
  {
    title: 'No address takes mail any more',
    url,
    html: `<h1>Household Addresses</h1>${apart(
      ['Address', 'Mailing', 'Physical', 'Start Date', 'End Date'],
      [
        ['12 Practice St, Atlanta, GA 30303', 'No', 'Yes', '08/01/2020', ''],
        ['9 Old Rd, Atlanta, GA 30303', 'Yes', 'Yes', '08/01/2015', '07/31/2020'],
      ],
    )}`,
    pages: ['household-addresses'],
    says: { 'HH-MAIL': 'review' },
  },
  {
    title: 'Related Households of an address',
    url: '/campus/x.xsl?toolCode=census.addressHousehold',
    html: `<h1>Related Households</h1>${kendo(
      ['Household', 'Start Date', 'End Date', 'Mailing', 'Secondary', 'Private', 'Physical'],
      [
        [house(5001, 'Sample Household'), '08/01/2020', '', box(true), box(false), box(false), box(true)],
        [house(5009, 'Practice Household'), '08/01/2012', '07/31/2018', box(true), box(false), box(false), box(true)],
      ],
    )}<p class="modified">Modification Alerts: none</p>`,
    pages: ['household-addresses'],
    facts: {
      locations: [
        {
          householdID: '5001',
          householdName: 'Sample Household',
          mailing: true,
          secondary: false,
          private: false,
          physical: true,
          active: true,
        },
        { householdID: '5009', householdName: 'Practice Household', active: false },
      ],
    },
  },
  {
    title: 'Addresses as cards with Yes and No, dates in words',
    url,
    html: `<h1>Addresses</h1><h2>Household Information</h2>${cards(['Address', 'Mailing', 'Physical', 'Private', 'Start Date', 'End Date'], [['12 Practice St, Atlanta, GA 30303', 'Yes', 'Yes', 'No', 'Aug 1, 2020', '']])}`,
    pages: ['household-addresses'],
    facts: { locations: [{ mailing: true, physical: true, private: false, startDate: '2020-08-01' }] },
  },
];
