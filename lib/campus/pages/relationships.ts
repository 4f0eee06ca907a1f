import type { Relationship } from '../../facts.ts';
import { BOXES } from '../boxes.ts';
import { CURRENT_KINDS, currentLabels } from '../day-labels.ts';
import { inAnotherList, isPart } from '../headings.ts';
import { dates } from '../line-dates.ts';
import { calledAbove, namedAbove, namesAbove } from '../named-above.ts';
import type { RawLine, RawPage } from '../raw.ts';
import { CUSTODIAL, CUSTODY_FIELD, PAPER, RESTRICTED, relationshipLabels } from '../relationship-labels.ts';
import type { OwnList } from '../spec.ts';
import {
  allNull,
  box,
  dropShared,
  isCrossedOut,
  linesOf,
  notShown,
  number,
  personName,
  printedID,
  rowsOf,
  text,
  word,
} from '../values.ts';
import { withheldWords } from '../withheld-words.ts';
import type { PageDefinition } from './page.ts';

const LIST = 'relationships';

/** Beside the list, a field of the student's own that says who has custody; read for that alone (`know.ts`). */
const custody: OwnList = {
  id: CUSTODY_FIELD,
  aside: true,
  labels: { [CUSTODY_FIELD]: ['Custody', 'Custody Status', 'Custody Type', 'Custodia'] },
  needs: [CUSTODY_FIELD],
  least: 99,
  score: { has: [{ of: [CUSTODY_FIELD], each: 0.5 }] },
  record: { keys: [CUSTODY_FIELD], needs: [CUSTODY_FIELD] },
};

/** Columns that say a list is about many students: a report, a search result, a class list; not one person's page. */
const MANY_STUDENTS = '^(students?( (name|number|id))?|school( name)?|calendar|homeroom)$';

/** Columns of set-up and rights tools, which print the same words about types or tools instead of people. */
const SETUP =
  '^((state )?code|default|tool( name)?|rights?|read|write|all|description|(user )?group|field|column|meaning)$';

/** Fields that are read by other names, or worked out, and so have no column of their own. */
const NO_COLUMN = new Set([
  ...['lastName', 'firstName', 'suffix', 'personID', 'name', 'portalEnd', CUSTODIAL, PAPER, ...RESTRICTED],
  ...Object.keys(currentLabels),
]);

function relationship(line: RawLine, row: number, today: string): Relationship {
  return {
    row,
    name: personName(line),
    relationship: word(line, 'relationship'),
    personID: printedID(line, 'personID') ?? line.ids.person,
    guardian: box(line, 'guardian'),
    // Access with a day of its own may be over.
    portal: word(line, 'portalEnd') ? null : box(line, 'portal'),
    mailing: box(line, 'mailing'),
    messenger: box(line, 'messenger'),
    secondary: box(line, 'secondary'),
    private: box(line, 'private'),
    sequence: number(line, 'sequence'),
    email: text(line, 'email'),
    ...dates(line, today),
  };
}

function unreadIn(page: RawPage, facts: readonly Relationship[]): string[] {
  const columns = Object.keys(relationshipLabels).filter((field) => !NO_COLUMN.has(field));
  const noName = notShown(page, LIST, ['name', 'lastName']).length === 2 ? ['name'] : [];
  const missing = [...noName, ...notShown(page, LIST, columns)];
  return [...new Set([...missing, ...allNull(facts, [...BOXES, 'personID'])])];
}

/** A list by households: whose each part is, its name says. */
const HOUSEHOLD = /\b(?:households?|family|hogar(?:es)?|familia)\b/i;
const OF_THEN = /\b(?:proposed|requested|suggested|possible|previous|prior|past|last|old|sibling|sister|brother)\b/i;
const isOwnHeading = (heading: string | null) =>
  isPart(heading) || (HOUSEHOLD.test(heading ?? '') && !OF_THEN.test(heading ?? ''));

/** What a page writes while it has nothing yet: "{{contact.name}}". */
const isUnfilled = ({ values }: RawLine) => Object.values(values).some((value) => /^\{\{/.test(String(value)));

/** Census > People > Relationships (campus-pages.md §3): grid, cards or detail form, in every skin. */
export const relationships: PageDefinition = {
  id: 'relationships',
  spec: {
    place: {
      address: '\\brelationships?\\b',
      heading:
        '^((non )?household )?relationships?( (tool|list|for|of|information)\\b.*)?$|^relaciones\\b|\\bpeople relationships$',
    },
    lists: [
      {
        id: LIST,
        labels: relationshipLabels,
        kinds: {
          name: 'name',
          ...Object.fromEntries([...BOXES, ...RESTRICTED].map((field) => [field, 'box' as const])),
          [PAPER]: 'said',
          ...CURRENT_KINDS,
        },
        needs: ['name', 'lastName', 'firstName', 'relationship'],
        withheld: withheldWords,
        score: {
          has: [
            { of: BOXES, each: 0.25, most: 2 },
            { of: ['relationship'], each: 0.3 },
            { of: ['name', 'lastName'], each: 0.2 },
          ],
          wants: [['guardian'], ['portal'], ['mailing', 'messenger']],
          against: [
            { columns: MANY_STUDENTS, less: 0.6 },
            { columns: SETUP, less: 0.5 },
          ],
        },
        record: { keys: ['guardian', 'portal', 'name', 'relationship'], needs: ['guardian', 'portal'] },
      },
      custody,
    ],
  },
  facts(page, today) {
    const lines = linesOf(page, LIST);
    const people = lines.map(({ line }) => personName(line) ?? '');
    const { titles = [] } = page;
    const owner = namedAbove(titles, people, page.owner.name);
    const called = owner ? [] : calledAbove(titles, people);
    // Rows below the name of another student than others are that one's: whose which are is not known.
    const groups = [...new Set(lines.map(({ line: { group } }) => group))];
    const apart = groups.length > 1 && namesAbove(groups, people, null).size > 0;
    const isOfAnother = inAnotherList(lines, isOwnHeading);
    const facts = lines
      .filter(({ line }) => !/^\d/.test(personName(line) ?? ''))
      .map(({ line, row }) => {
        const fact = relationship(line, row, today);
        const isOther = isOfAnother(line);
        if (apart || isOther || isUnfilled(line) || isCrossedOut(line)) for (const field of BOXES) fact[field] = null;
        return isOther ? { ...fact, active: fact.active && null } : fact;
      });
    dropShared(facts);
    return { facts: { relationships: facts }, unread: unreadIn(page, facts), rows: rowsOf(page, LIST), owner, called };
  },
};
