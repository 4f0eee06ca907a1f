import type { Location } from '../../facts.ts';
import { CURRENT_KINDS } from '../day-labels.ts';
import { inAnotherHousehold } from '../headings.ts';
import { householdAside, householdInHand } from '../household-aside.ts';
import { locationLabels } from '../household-labels.ts';
import { householdNameIn, printedAddress } from '../household-values.ts';
import { dates } from '../line-dates.ts';
import type { RawLine } from '../raw.ts';
import { allNull, box, linesOf, notShown, rowsOf, text } from '../values.ts';
import { withheldWords } from '../withheld-words.ts';
import type { PageDefinition } from './page.ts';

const LIST = 'locations';
/** One of these in place of an address: it is split into columns. */
const ADDRESS_COLUMNS = ['street', 'postOfficeBox'];
const BOXES = ['mailing', 'physical', 'secondary', 'private'] as const;

/** What is not said of the household in hand by a line of another's, or of one that is suggested. */
const notIts = { householdID: null, householdName: null, mailing: null, physical: null };

function location(
  line: RawLine,
  row: number,
  inHand: { name: string | null; householdID: string | null },
  today: string,
): Location {
  const ofAddress = typeof line.values['householdName'] === 'string';
  // An address that is said to be wrong may be in use all the same.
  const address = printedAddress(line);
  // "Unknown": what is ticked of no address is no use of one.
  const use = (field: 'mailing' | 'physical') =>
    box(line, 'bad') || address === '' ? box(line, field) && null : box(line, field);
  return {
    row,
    householdID: line.ids.household ?? (ofAddress ? null : inHand.householdID),
    householdName: ofAddress ? householdNameIn(text(line, 'householdName')) : inHand.name,
    address,
    mailing: use('mailing'),
    physical: use('physical'),
    secondary: box(line, 'secondary'),
    private: box(line, 'private'),
    ...dates(line, today),
  };
}

/**
 * Household Information > Addresses, and Related Households of an address (campus-pages.md §4.1): one grid with the
 * boxes Mailing, Secondary, Private and Physical, by address or by household.
 */
export const householdAddresses: PageDefinition = {
  id: 'household-addresses',
  spec: {
    place: {
      address:
        '\\bhousehold (information )?(address(es)?|locations?)\\b|\\baddress(es)? households?\\b|\\brelated households?\\b|\\bhousehold (information|info|detail)\\b(?!.* member)|\\bcensus households?\\b',
      heading:
        '^related households?\\b|^(household )?addresses( tab| list| of\\b.*| \\d+)?$|^household information( addresses)?$|^households?$|^hogares relacionados\\b|^direcciones( del hogar)?$|^informacion del hogar$|\\baddresses households$',
    },
    lists: [
      {
        id: LIST,
        labels: locationLabels,
        kinds: { ...Object.fromEntries([...BOXES, 'bad'].map((field) => [field, 'box' as const])), ...CURRENT_KINDS },
        ids: ['household'],
        needs: ['householdName', 'address', ...ADDRESS_COLUMNS],
        withheld: withheldWords,
        score: {
          has: [
            { of: ['mailing', 'physical'], each: 0.25, most: 2 },
            { of: ['secondary', 'private'], each: 0.1, most: 2 },
            { of: ['householdName', 'address', ...ADDRESS_COLUMNS], each: 0.3 },
            { of: ['startDate', 'endDate'], each: 0.05, most: 2 },
          ],
          wants: ['householdName', 'address', ...ADDRESS_COLUMNS].flatMap((field) => [
            [field, 'mailing'],
            [field, 'physical'],
          ]),
          against: [
            { columns: '^(guardian|portal|messenger|relationship|student( (name|number|id))?|grade)$', less: 0.6 },
          ],
        },
        record: {
          keys: ['address', 'householdName', 'mailing', 'physical'],
          needs: ['mailing', 'physical'],
          titles: [
            { field: 'address', words: '^\\d+ .*[a-z]|\\bbox \\d' },
            { field: 'householdName', words: '\\b(household|hogar)\\b' },
          ],
        },
      },
      householdAside,
    ],
  },
  facts(page, today) {
    const inHand = householdInHand(page, LIST);
    const lines = linesOf(page, LIST);
    const isOther = inAnotherHousehold(lines, inHand.name);
    const others = lines.some(({ line }) => isOther(line));
    const facts = lines.map(({ line, row }) => {
      const fact = location(line, row, inHand, today);
      return isOther(line) ? { ...fact, ...notIts, active: fact.active && null } : fact;
    });
    const shown = page.lists[LIST]?.fields ?? [];
    const addressed = ['address', ...ADDRESS_COLUMNS].some((field) => shown.includes(field));
    const ofHousehold = addressed && !shown.includes('householdName');
    // Whichever it is: a household without an address has none, named or not.
    const subject = ofHousehold ? inHand : null;
    return {
      facts: { locations: facts },
      unread: [
        ...new Set([
          ...(addressed ? [] : ['address']),
          ...notShown(page, LIST, [...BOXES, 'startDate', 'endDate']),
          ...allNull(facts, [...BOXES, 'householdID', 'householdName']),
        ]),
      ],
      rows: { ...rowsOf(page, LIST), ...(others ? { total: null } : {}) },
      ...(subject ? { context: { household: subject } } : {}),
    };
  },
};
