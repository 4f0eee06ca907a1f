import { fold } from '../dom/text.ts';
import { householdNameIn } from './household-values.ts';
import type { RawLine } from './raw.ts';

/** Words of headings over the parts of one person's own list, as it stands today. */
const PARTS = new Set(
  (
    'household households home homes relationship relationships contact contacts guardian guardians parent parents family ' +
    'families member members membership memberships people person persons adult adults student students child children ' +
    'siblings relatives friends staff emergency legal other others additional current active all primary secondary non not ' +
    'in the and or of with without this list lists tool grid table data results information info detail details name ' +
    'names phone phones address addresses mailing physical census mother father mothers fathers stepmother stepfather grandmother ' +
    'grandfather grandparents grandparent aunt uncle brother sister cousin friend relative neighbor custodial ended ' +
    'inactive former past previous historical expired inactivos inactivas finalizados finalizadas anteriores vencidos ' +
    'hogar hogares relacion relaciones contacto contactos tutor tutores padre padres madre madres familia familiares ' +
    'miembro miembros persona personas adultos estudiante estudiantes hermanos emergencia otros otras actual actuales ' +
    'activos activas primario principal secundario del de los las en el la y o sin informacion datos'
  ).split(' '),
);

/** Whether a heading says what stands below it, and not whose or of when it is: "Household Relationships (3)". */
export const isPart = (heading: string | null): boolean =>
  fold(heading ?? '')
    .split(' ')
    .every((word) => word === '' || PARTS.has(word) || /^\d+$/.test(word));

/** A line as `linesOf` gives it. */
type Numbered = { line: RawLine };

/** What stands over each part of a list (`RawLine.part`), and what it is called: as its first line says. */
function headingsOf(lines: readonly Numbered[]): Map<number, (string | null)[]> {
  const headings = new Map<number, (string | null)[]>();
  for (const { line } of lines)
    if (!headings.has(line.part))
      headings.set(line.part, line.caption === null ? [line.group] : [line.group, line.caption]);
  return headings;
}

/**
 * Whether a line stands in a part that may be another person's, or of another day ("Bea's contacts", "As of 08/01/2024",
 * "Proposed"), where another part stands under a heading of the list itself. Where no part does, that is how the list is
 * parted.
 * @param isOwn whether a heading, or what a grid is called, is the list's own
 */
export function inAnotherList(
  lines: readonly Numbered[],
  isOwn: (heading: string | null) => boolean,
): (line: RawLine) => boolean {
  const headings = headingsOf(lines);
  const others = new Set([...headings].filter(([, said]) => !said.every(isOwn)).map(([part]) => part));
  return ({ part }) => others.size < headings.size && others.has(part);
}

/**
 * Whether a line may be another household's: where a list has several parts, and the heading over this one is a name that
 * is not the household's in hand ("Sample Household").
 * @param name of the household in hand; null where it is not known, so that none that is named is surely its own
 */
export function inAnotherHousehold(lines: readonly Numbered[], name: string | null): (line: RawLine) => boolean {
  const headings = headingsOf(lines);
  const several = new Set([...headings.values()].map((said) => said.join('\n'))).size > 1;
  return ({ part }) =>
    several &&
    (headings.get(part) ?? []).some((said) => {
      const named = isPart(said) ? null : householdNameIn(said);
      return named !== null && named !== name;
    });
}
