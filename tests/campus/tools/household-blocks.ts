import type { Block, Cell, PracticeTool } from './types.ts';

/** What the household tools print, in short, for their scenarios (campus-pages.md §4.1). */

interface Home {
  id: string;
  name: string;
  phone: string;
  address: string;
  start: string;
  end?: string;
  /** Printed in a field of its own; absent: the card does not say. */
  role?: 'Primary' | 'Secondary';
  members: Member[];
}

/** personID, name, grade, relationship, guardian; then start and end where they are not the usual ones. */
type Member = [string, string, string, string, boolean, string?, string?];

const memberRow = ([personID, name, grade, relationship, guardian, start = '08/02/2021', end = '']: Member): Cell[] => [
  { link: name, personID },
  grade,
  relationship,
  { box: guardian, disabled: true },
  start,
  end,
];

/** Members with every column. */
export const memberGrid = (members: Member[]): Block => ({
  kind: 'grid',
  title: 'Household Members',
  columns: ['Name', 'Enrollment (grade)', 'Relationship', 'Guardian', 'Start Date', 'End Date'],
  rows: members.map(memberRow),
});

/** Membership in Households: one part for each household, its members in it. */
export const homePart = ({ id, name, phone, address, start, end = '', role, members }: Home): Block => ({
  kind: 'section',
  title: name,
  blocks: [
    {
      kind: 'fields',
      fields: [
        { label: 'Phone Number', value: { link: phone, householdID: id } },
        { label: 'Address', value: address },
        { label: 'Start Date', value: start },
        { label: 'End Date', value: end },
        ...(role ? [{ label: 'Secondary', value: { box: role === 'Secondary' }, id: `secondary-${id}` }] : []),
      ],
    },
    memberGrid(members),
  ],
});

/** What the scenarios of one tool share. */
export const householdTools = {
  households: {
    page: 'households',
    tool: 'Membership in Households',
    slug: 'membership-in-households',
    toolCode: 'census.PersonHouseholds',
    skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  },
  members: {
    page: 'household-members',
    tool: 'Household Members',
    slug: 'household-members',
    toolCode: 'census.HouseholdMembers',
    skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  },
  addresses: {
    page: 'household-addresses',
    tool: 'Household Addresses',
    slug: 'household-addresses',
    toolCode: 'census.HouseholdAddresses',
    skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  },
} as const satisfies Record<string, Pick<PracticeTool, 'page' | 'tool' | 'slug' | 'toolCode' | 'skins'>>;

/** Household Information above the tabs. */
export const informationOf = (name: string, phone: string): Block => ({
  kind: 'fields',
  title: 'Household Information',
  fields: [
    { label: 'Household Name', value: { input: name } },
    { label: 'Phone', value: { input: phone } },
    { label: 'Comments', value: { input: '' } },
  ],
});

/** An address of a household: text, start, end, then the ticked ones of Mailing, Secondary, Private, Physical. */
type Place = [Cell, string, string, string];

/** The Addresses tab, or Related Households with "Household" in the first column. */
export const placeGrid = (first: 'Address' | 'Household', places: Place[]): Block => ({
  kind: 'grid',
  title: first === 'Address' ? 'Addresses' : 'Related Households',
  columns: [first, 'Start Date', 'End Date', 'Mailing', 'Secondary', 'Private', 'Physical'],
  rows: places.map(([what, start, end, ticked]) => [
    what,
    start,
    end,
    ...['M', 'S', 'X', 'P'].map((letter) => ({ box: ticked.includes(letter) })),
  ]),
});
