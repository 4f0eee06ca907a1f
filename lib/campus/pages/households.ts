import type { Household, Membership } from '../../facts.ts';
import { isoDay } from '../dates.ts';
import { bothWays } from '../day-first.ts';
import { CURRENT_KINDS } from '../day-labels.ts';
import { inAnotherList, isPart } from '../headings.ts';
import { householdLabels } from '../household-labels.ts';
import { member, memberList, membersUnread } from '../household-members.ts';
import { roleOf } from '../household-role.ts';
import { householdNameIn, printedAddress, printedOrNone } from '../household-values.ts';
import { dates, isNotYet } from '../line-dates.ts';
import { namedAbove } from '../named-above.ts';
import type { RawLine, RawPage } from '../raw.ts';
import { allNull, dropShared, linesOf, notShown, printedID, rowsOf, text } from '../values.ts';
import { withheldWords } from '../withheld-words.ts';
import type { PageDefinition } from './page.ts';

const LIST = 'households';
const MEMBERS = 'members';

/** Columns of lists of people, of addresses or of many students. */
const NOT_HOUSEHOLDS =
  '^(enrollment( grade)?|grade( level)?|grado|gender|birth date|relationship|guardian|mailing|physical|portal|messenger|email|student( (name|number|id))?)$';

type Line = { line: RawLine; row: number };

function household({ line, row }: Line, today: string): Household {
  return {
    row,
    householdID: printedID(line, 'householdID') ?? line.ids.household,
    name: householdNameIn(text(line, 'householdName')) ?? householdNameIn(text(line, 'name')),
    phone: printedOrNone(line, 'phone'),
    address: printedAddress(line),
    active: dates(line, today).active,
  };
}

/** The heading before a card may be that of the card before it. */
function ofAnother({ group }: RawLine, { name }: Household): boolean {
  const named = householdNameIn(group);
  return named !== null && name !== null && named !== name;
}

/** The line of a household is the membership of the page's own person, with its dates and role. */
function ownMembership({ line, row }: Line, of: Household, { owner, ids }: RawPage, today: string): Membership {
  return {
    row,
    householdID: of.householdID,
    householdName: of.name,
    name: owner.name,
    personID: owner.personID ?? ids.person,
    role: roleOf(ofAnother(line, of) ? { ...line, group: null } : line),
    guardian: null,
    grade: null,
    relationship: null,
    ...dates(line, today),
  };
}

/** The household that a member's line belongs to: the one around it, the one its heading names, or the only one. */
function householdOf({ within, group, values }: RawLine, households: readonly Household[]): Household | null {
  if (within !== null) return households.find(({ row }) => row === within) ?? null;
  const said = householdNameIn(typeof values['householdName'] === 'string' ? values['householdName'] : group);
  const named = said ? households.filter(({ name }) => name !== null && said.includes(name)) : [];
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  return households.length === 1 ? (households[0] ?? null) : null;
}

/** An end that cannot be read ("see note"), or a household that is to be approved: whether it is one of them is not known. */
const hasOpenEnd = (page: RawPage) =>
  linesOf(page, LIST).some(
    ({ line }) => isNotYet(line) || bothWays(text(line, 'endDate') ?? '').some((end) => isoDay(end) === null),
  );

/** The page lists members, and not all of them are on it: `rows` of the page counts households. */
function partly(page: RawPage): boolean {
  const { seen, total } = rowsOf(page, MEMBERS);
  return seen > 0 && (total === null || seen < total);
}

function unreadIn(page: RawPage, households: Household[], own: Membership[], members: Membership[]): string[] {
  const split = notShown(page, LIST, ['street']).length === 0;
  const missing = notShown(page, LIST, ['phone', ...(split ? [] : ['address']), 'startDate', 'endDate']);
  return [
    ...new Set([
      ...missing,
      ...allNull(households, ['phone', 'address', 'householdID']),
      ...(households.length > 0 && households.every(({ name }) => name === null) ? ['householdName'] : []),
      ...allNull(own, ['role']),
      ...membersUnread(page, MEMBERS, members),
      ...(members.length === 0 ? ['name'] : []),
      ...(partly(page) ? ['rows'] : []),
    ]),
  ];
}

/**
 * Membership in Households of one person (campus-pages.md §4.1): each household as a card, a form or a line of a grid,
 * with its members in it, below it or nowhere.
 */
export const households: PageDefinition = {
  id: 'households',
  spec: {
    place: {
      address:
        '^(?!.*\\b(household (information|info|members?|address(es)?)|addresses? households?|related households?)\\b).*\\b(households|household memberships?|person household)\\b',
      heading:
        '^membership in households?\\b|^household memberships?\\b|^households?( (of|for)\\b.*| memberships?| \\d+)?$|^(membresia|pertenencia|miembro|membresias) (en|a|de) (los )?hogar(es)?|^hogar(es)?$|\\bpeople households$',
    },
    lists: [
      memberList(MEMBERS, LIST),
      {
        id: LIST,
        labels: { ...householdLabels, householdName: householdLabels['name'] ?? [], name: ['Name', 'Nombre'] },
        kinds: { secondary: 'box', primary: 'box', ...CURRENT_KINDS },
        ids: ['household'],
        least: 2,
        needs: ['householdName', 'name', 'phone', 'address', 'street'],
        withheld: withheldWords,
        score: {
          has: [
            { of: ['householdName', 'name'], each: 0.3 },
            { of: ['phone'], each: 0.3 },
            { of: ['address', 'street'], each: 0.3 },
            { of: ['secondary', 'primary', 'role', 'which'], each: 0.2 },
            { of: ['startDate', 'endDate'], each: 0.1, most: 2 },
          ],
          wants: [['householdName'], ['name', 'phone'], ['name', 'address'], ['phone', 'address']],
          against: [{ columns: NOT_HOUSEHOLDS, less: 0.6 }],
        },
        record: {
          keys: ['householdName', 'phone', 'address'],
          needs: ['phone', 'address', 'startDate', 'endDate'],
          alone: true,
          badge: {
            field: 'role',
            words:
              '^(primary|secondary|primario|secundario|hogar (principal|secundario))( household| membership| member)?$',
          },
        },
        sentences: {
          address:
            '^(this )?(primary )?household has no( current| active)? address\\b.*|^no( current| active)? address( on file| found)?$|^sin direccion$',
        },
      },
    ],
  },
  facts(page, today) {
    const lines = linesOf(page, LIST);
    const all = lines.map((line) => household(line, today));
    const names = all.flatMap(({ name }) => name ?? []);
    const isOwn = (heading: string | null) =>
      isPart(heading) || names.some((name) => householdNameIn(heading)?.includes(name));
    const isOfAnother = inAnotherList(lines, isOwn);
    const isOther = lines.map(({ line }) => isOfAnother(line));
    const found = all.map((one, at) => (isOther[at] ? { ...one, active: one.active && null } : one));
    const own = lines.map((line, at) => {
      const membership = ownMembership(line, found[at] as Household, page, today);
      return isOther[at] ? { ...membership, role: null, active: membership.active && null } : membership;
    });
    const members = linesOf(page, MEMBERS)
      .map(({ line, row }) => member(line, row, householdOf(line, found), today))
      // A card with "Name" and dates is the household itself, and nobody in it.
      .filter(({ name, householdName }) => name === null || name !== householdName);
    dropShared(members);
    const people = members.map(({ name }) => name ?? '');
    return {
      facts: { households: found, memberships: [...own, ...members] },
      unread: unreadIn(page, found, own, members),
      rows: { ...rowsOf(page, LIST), ...(hasOpenEnd(page) || isOther.includes(true) ? { total: null } : {}) },
      owner: namedAbove(page.titles ?? [], people, page.owner.name, true),
    };
  },
};
