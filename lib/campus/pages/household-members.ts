import { inAnotherHousehold } from '../headings.ts';
import { householdAside, householdInHand } from '../household-aside.ts';
import { member, memberList, membersUnread } from '../household-members.ts';
import { allNull, dropShared, linesOf, notShown, rowsOf } from '../values.ts';
import type { PageDefinition } from './page.ts';

const LIST = 'members';

/** Household Information > Members (campus-pages.md §4.1): all members past and present of one household. */
export const householdMembers: PageDefinition = {
  id: 'household-members',
  spec: {
    place: {
      address:
        '\\bhousehold (information )?(members?|membership list)\\b|\\b(household (information|info|detail)|census household)\\b(?!.* address)|\\bmembers? of household\\b',
      heading:
        '^household members?( tab| list| of\\b.*| \\d+)?$|^household information( members?)?$|^(miembros|integrantes) del hogar$|^informacion del hogar$',
      faint: '^(members|miembros|integrantes)( \\d+)?$',
      not: '\\bmemberships? in households?\\b|\\bcensus households\\b|\\bperson households?\\b',
    },
    lists: [memberList(LIST), householdAside],
  },
  facts(page, today) {
    const household = householdInHand(page, LIST);
    const lines = linesOf(page, LIST);
    const isOther = inAnotherHousehold(lines, household.name);
    const facts = lines.map(({ line, row }) => {
      const fact = member(line, row, household, today);
      if (!isOther(line)) return fact;
      return {
        ...fact,
        householdID: null,
        householdName: null,
        role: null,
        guardian: null,
        active: fact.active && null,
      };
    });
    dropShared(facts);
    return {
      facts: { memberships: facts },
      unread: [
        ...new Set([
          ...membersUnread(page, LIST, facts),
          ...notShown(page, LIST, ['startDate', 'endDate']),
          ...allNull(facts, ['role']),
          ...(household.householdID === null ? ['householdID'] : []),
          ...(household.name === null ? ['householdName'] : []),
        ]),
      ],
      rows: { ...rowsOf(page, LIST), ...(lines.some(({ line }) => isOther(line)) ? { total: null } : {}) },
      // A committee has members too; a role in a household, or a household in the address, is the household tool's own.
      evident: page.ids.household !== null || facts.some(({ role }) => role !== null),
      context: { household: (household.householdID ?? household.name) ? household : null },
    };
  },
};
