import type { Tri } from '../facts.ts';
import { typeKey } from './relationship-type.ts';

/** Relationship types of people who are called or known and do not live there. "Other" says nothing. */
const contacts = new Set(
  [
    ['Emergency Contact', 'Emergency', 'Contact', 'Non-Household', 'Non-Household Contact', 'Authorized Pickup'],
    ['Neighbor', 'Neighbour', 'Friend', 'Family Friend', 'Friend of Family', 'Friend of the Family'],
    ['Babysitter', 'Baby Sitter', 'Sitter', 'Nanny', 'Daycare', 'Day Care', 'Daycare Provider', 'Childcare Provider'],
    ['Doctor', 'Physician', 'Dentist', 'Coworker', 'Co-worker', 'Employer', 'Case Worker', 'Social Worker'],
    ['Contacto de emergencia', 'Contacto', 'Vecino', 'Vecina', 'Amigo', 'Amiga', 'Niñera', 'Médico'],
  ]
    .flat()
    .map(typeKey),
);

/** Is a relationship that of an emergency contact? null when it was not read. */
export function contactType(type: string | null): Tri {
  return type === null ? null : contacts.has(typeKey(type.replace(/\s*\([^)]*\)\s*$/, '')));
}
