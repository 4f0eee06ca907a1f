import { fold } from '../../dom/text.ts';
import type { Relationship } from '../../facts.ts';
import { BOXES } from '../boxes.ts';
import { CURRENT_KINDS, currentLabels } from '../day-labels.ts';
import { inAnotherList, isPart } from '../headings.ts';
import { looksLikeName } from '../identity.ts';
import { dates } from '../line-dates.ts';
import type { RawLine, RawPage } from '../raw.ts';
import { CUSTODIAL, RESTRICTED, relationshipLabels } from '../relationship-labels.ts';
import {
  allNull,
  box,
  dropShared,
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

/** Columns that say a list is about many students: a report, a search result, a class list; not one person's page. */
const MANY_STUDENTS = '^(students?( (name|number|id))?|school( name)?|calendar|homeroom)$';

/** Columns of set-up and rights tools, which print the same words about types or tools instead of people. */
const SETUP =
  '^((state )?code|default|tool( name)?|rights?|read|write|all|description|(user )?group|field|column|meaning)$';

/** Fields that are read by other names, or worked out, and so have no column of their own. */
const NO_COLUMN = new Set([
  ...['lastName', 'firstName', 'suffix', 'personID', 'name', CUSTODIAL, ...RESTRICTED],
  ...Object.keys(currentLabels),
]);

function relationship(line: RawLine, row: number, today: string): Relationship {
  return {
    row,
    name: personName(line),
    relationship: word(line, 'relationship'),
    personID: printedID(line, 'personID') ?? line.ids.person,
    guardian: box(line, 'guardian'),
    portal: box(line, 'portal'),
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

/** "Relationships for Practice, Ana": what stands before the name. */
const BEFORE = /^(?:relationships?|contacts?|relaciones|contactos)\b.*?(?:\b(?:for|of|de|para)\s+|\s[-–—|:]\s+)/i;

const SIBLING = /^(?:sibling|brother|sister|student|herman[oa]|estudiante)\s*:\s*/i;
/** What stands behind a student's name: a grade, a number. */
const BEHIND = /(?:\s+[-–—|]\s|\s*#|\s*\(#?\d|\s*\(?\b(?:grade|grado)\b).*$/i;
/** "Practice, Nora and Otto" is a household. */
const MANY_NAMES = /\b(?:and|y|household|family|hogar|familia)\b/i;

/** The names of persons among some headings that no row has: those of students. */
function othersIn(headings: readonly (string | null)[], page: RawPage): Set<string> {
  const rows = new Set(linesOf(page, LIST).map(({ line }) => fold(personName(line) ?? '')));
  const names = headings.map((heading) => (heading ?? '').replace(BEFORE, '').replace(SIBLING, '').replace(BEHIND, ''));
  return new Set(names.filter((name) => looksLikeName(name) && !MANY_NAMES.test(name) && !rows.has(fold(name))));
}

/** A list by households: whose each part is, its name says. */
const HOUSEHOLD = /\b(?:households?|family|hogar(?:es)?|familia)\b/i;
const OF_THEN = /\b(?:proposed|requested|suggested|possible|previous|prior|past|last|old|sibling|sister|brother)\b/i;
const isOwnHeading = (heading: string | null) =>
  isPart(heading) || (HOUSEHOLD.test(heading ?? '') && !OF_THEN.test(heading ?? ''));

/** What a page writes while it has nothing yet: "{{contact.name}}". */
const isUnfilled = ({ values }: RawLine) => Object.values(values).some((value) => /^\{\{/.test(String(value)));

/** The student whom a heading over the list names: alone, or behind the tool's name. null where there is none, or several. */
function namedAbove(page: RawPage): string | null {
  const [one, more] = othersIn(page.titles ?? [], page);
  return one !== undefined && more === undefined ? one : null;
}

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
    ],
  },
  facts(page, today) {
    const owner = namedAbove(page);
    const lines = linesOf(page, LIST);
    // Rows below the name of another student than others are that one's: whose which are is not known.
    const groups = [...new Set(lines.map(({ line: { group } }) => group))];
    const apart = groups.length > 1 && othersIn(groups, page).size > 0;
    const isOfAnother = inAnotherList(lines, isOwnHeading);
    const facts = lines
      .filter(({ line }) => !/^\d/.test(personName(line) ?? ''))
      .map(({ line, row }) => {
        const fact = relationship(line, row, today);
        const isOther = isOfAnother(line);
        if (apart || isOther || isUnfilled(line) || line.values['struck'] === true)
          for (const field of BOXES) fact[field] = null;
        return isOther ? { ...fact, active: fact.active && null } : fact;
      });
    dropShared(facts);
    return { facts: { relationships: facts }, unread: unreadIn(page, facts), rows: rowsOf(page, LIST), owner };
  },
};
