import { fold } from '../dom/text.ts';
import type { Applicant } from '../facts.ts';

type Kind = Applicant['kind'];

/** Words for a home address, and for a home: of a type, a heading or a name. Folded. */
const ADDRESS = /\b(address(es)?|direccion(es)?|domicilios?)\b/;
const HOUSEHOLD = /\b(households?|hogar(es)?)\b/;
/** Sections that are about people, though one of them has a household in its name (campus-pages.md §5). */
const PEOPLE =
  /\b(students?|parents?|guardians?|contacts?|persons?|people|members?|non household|other household|estudiantes?|padres?|tutor(es)?|contactos?|personas?|miembros?|otro hogar|fuera del hogar)\b/;
const HOME = /^students? primary household$|\bprimary household$|\bhogar principal\b/;
/** "12 Example Street", "PO Box 7". */
const STREET = /^(\d+[a-z]? \p{L}|p ?o box \d|apartado \d|calle |avenida )/u;

/**
 * What a line of an application is about.
 * @param type its own column or label for it, or the printed role
 * @param name as shown
 * @param group the section it stands in
 */
export function kindOf(type: string | null, name: string | null, group: string | null): Kind {
  const said = fold(type ?? '');
  if (ADDRESS.test(said)) return 'address';
  if (HOUSEHOLD.test(said) && !PEOPLE.test(said.replace(HOUSEHOLD, ''))) return 'household';
  if (said && PEOPLE.test(said)) return 'person';
  const called = fold(name ?? '');
  if (STREET.test(called) || ADDRESS.test(called)) return 'address';
  if (HOUSEHOLD.test(called)) return 'household';
  if (/,/.test(name ?? '')) return 'person';
  const section = fold(group ?? '');
  if (ADDRESS.test(section)) return 'address';
  return HOUSEHOLD.test(section) && (HOME.test(section) || !PEOPLE.test(section)) && !called ? 'household' : 'person';
}
