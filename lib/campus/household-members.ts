import type { Membership } from '../facts.ts';
import { CURRENT_KINDS } from './day-labels.ts';
import { memberLabels } from './household-labels.ts';
import { roleOf } from './household-role.ts';
import { dates } from './line-dates.ts';
import type { RawLine, RawPage } from './raw.ts';
import type { OwnList } from './spec.ts';
import { allNull, box, notShown, personName, printedID, text } from './values.ts';
import { withheldWords } from './withheld-words.ts';

const boxes = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, 'box' as const]));

/** Columns of lists that are about something else: Relationships, a search result, the households themselves. */
const ELSE =
  '^(portal|messenger|mailing|physical|emergency (priority|contact)|phone|phone number|household phone|address|household address|telefono|direccion|student number|course|section|school)$';

/**
 * The members of a household, on every page that lists them (campus-pages.md §4.1): "Enrollment (grade)" is filled for
 * students only.
 * @param within the list of households on the same page, if there is one
 */
export function memberList(id: string, within?: string): OwnList {
  return {
    id,
    labels: memberLabels,
    kinds: { name: 'name', ...boxes(['guardian', 'secondary', 'primary']), ...CURRENT_KINDS },
    least: 2,
    needs: ['name', 'lastName', 'firstName'],
    withheld: withheldWords,
    score: {
      has: [
        { of: ['name', 'lastName'], each: 0.3 },
        { of: ['grade'], each: 0.25 },
        { of: ['relationship', 'guardian'], each: 0.2, most: 2 },
        { of: ['secondary', 'primary', 'role', 'which'], each: 0.15 },
        { of: ['startDate', 'endDate'], each: 0.1, most: 2 },
      ],
      // A name and a grade alone are a person's header.
      wants: ['relationship', 'guardian', 'secondary', 'primary', 'role', 'which', 'startDate', 'endDate'].flatMap(
        (field) => [
          ['name', field],
          ['lastName', field],
        ],
      ),
      against: [{ columns: ELSE, less: 0.6 }],
    },
    record: { keys: ['name', 'lastName', 'grade'], needs: ['name', 'lastName', 'grade'] },
    own: true,
    ...(within === undefined ? {} : { within, aside: true as const }),
  };
}

/** Of somebody who has left school, whether they are a student of it is not said. */
const GONE = /^(graduat|withdr|drop|no[- ]show|exit|left|complet|grad$|alumn)/i;

/** "" for somebody who is not enrolled, however the page says so. */
const gradeIn = (grade: string | null) =>
  grade && GONE.test(grade)
    ? null
    : grade && /^([-–—]+|n\/?a|none|not enrolled|no enrollment)$/i.test(grade)
      ? ''
      : grade;

/** The membership of a line, in the household that it stands in, if that is certain. */
export function member(
  line: RawLine,
  row: number,
  household: { householdID: string | null; name: string | null } | null,
  today: string,
): Membership {
  return {
    row,
    householdID: household?.householdID ?? line.ids.household,
    householdName: household?.name ?? null,
    name: personName(line),
    personID: printedID(line, 'personID') ?? line.ids.person,
    role: roleOf(line),
    guardian: box(line, 'guardian'),
    grade: gradeIn(text(line, 'grade')),
    relationship: text(line, 'relationship'),
    ...dates(line, today),
  };
}

/** What is not shown of the members; `name` where the page lists none at all. */
export function membersUnread(page: RawPage, list: string, members: readonly Membership[]): string[] {
  const noName = notShown(page, list, ['name', 'lastName']).length === 2 ? ['name'] : [];
  return [
    ...noName,
    ...notShown(page, list, ['grade', 'guardian', 'relationship']),
    ...allNull(members, ['grade', 'guardian', 'relationship', 'personID']),
  ];
}
