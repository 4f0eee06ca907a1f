import { isPersonLike, isSchoolLike } from './content.ts';
import { flat } from './grid.ts';
import { isNobody, type PersonCell, personIn } from './person-cell.ts';

export type SpecialistCell =
  | { kind: 'person'; person: PersonCell }
  /** The list says that there is nobody. */
  | { kind: 'nobody' }
  /** It says nothing. */
  | { kind: 'blank' }
  | { kind: 'two-names'; people: PersonCell[] }
  | { kind: 'no-name'; text: string };

const SEPARATORS = /\s*(?:\n|;|\/|\||&|[()]|\band\b|\by\b)\s*/i;

/** Who a cell of the specialist column names. */
export function specialistIn(cell: string): SpecialistCell {
  if (cell.trim() === '') return { kind: 'blank' };
  if (isNobody(flat(cell))) return { kind: 'nobody' };
  const people = cell
    .replace(/https?:\/\/\S+/g, ' ')
    .split(SEPARATORS)
    .map(personIn)
    .filter(({ name }) => isPersonLike(name));
  if (new Set(people.map(({ name }) => name)).size > 1) return { kind: 'two-names', people };
  const person = personIn(cell);
  const words = person.name.split(' ');
  if (person.name === '' || words.length > 6 || /[\d@]/.test(person.name) || isSchoolLike(person.name)) {
    return { kind: 'no-name', text: flat(cell) };
  }
  return { kind: 'person', person };
}
