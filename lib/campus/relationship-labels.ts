import { label } from '../dom/names.ts';
import type { Labels } from './labels.ts';

/** Relationships tool: labels of campus-pages.md §3.2 and the names districts give them. */
const BUILT_IN: Labels = {
  name: [
    'Name',
    'Full Name',
    'Contact',
    'Contact Name',
    'Person',
    'Person Name',
    'Related Person',
    'Related To',
    'Nombre',
    'Contacto',
  ],
  lastName: ['Last Name', 'Apellido', 'Apellidos'],
  firstName: ['First Name'],
  relationship: [
    'Relationship',
    'Relation',
    'Relationship Type',
    'Relationship to Student',
    'Relation to Student',
    'Relationship Name',
    'Type of Relationship',
    'Relación',
    'Parentesco',
  ],
  personID: ['Person ID', 'PersonID', 'Contact Person ID', 'Contact ID'],
  sequence: [
    'Seq',
    'Sequence',
    'Seq #',
    'Emergency Priority',
    'Emergency Contact',
    'Emergency Contact Sequence',
    'Emergency Sequence',
    'Emergency Contact Priority',
    'Emergency Seq',
    'Emerg Priority',
    'Emer Priority',
    'Contact Sequence',
    'Contact Order',
    'Contact Priority',
    'Call Order',
    'Priority',
    'Prioridad de emergencia',
    'Prioridad',
  ],
  guardian: [
    'Guardian',
    'Is Guardian',
    'Legal Guardian',
    'Guardian Box',
    'Guardian Checkbox',
    'Guardian Flag',
    'Tutor',
    'Tutor legal',
  ],
  portal: [
    'Portal',
    'Portal Access',
    'Parent Portal',
    'Parent Portal Access',
    'Campus Portal',
    'Campus Parent',
    'Has Portal',
    'Acceso al portal',
  ],
  mailing: ['Mailing', 'Mail', 'Mailings', 'Receives Mail', 'Receives Mailings', 'Receive Mail', 'Correo postal'],
  messenger: [
    'Messenger',
    'Messages',
    'Messaging',
    'Receives Messages',
    'Receives Messenger',
    'Campus Messenger',
    'Mensajes',
  ],
  secondary: ['Secondary', 'Secondary Household', 'Is Secondary', 'Secundario'],
  private: ['Private', 'Is Private', 'Privado'],
  email: [
    'Email',
    'E-mail',
    'Email Address',
    'E-mail Address',
    'Primary Email',
    'Contact Email',
    'Correo electrónico',
    'Correo',
  ],
  startDate: [
    'Start Date',
    'Start',
    'Begin Date',
    'Effective Date',
    'Effective Start Date',
    'From Date',
    'Fecha de inicio',
    'Inicio',
  ],
  endDate: [
    'End Date',
    'End',
    'Stop Date',
    'Expiration Date',
    'Effective End Date',
    'To Date',
    'Through Date',
    'Fecha de fin',
    'Fin',
  ],
};

/**
 * The labels that a frame is given. Worked out in the service worker, so that no frame carries the words.
 * @param district the district's own words by fact field (profile `labels`); one that it gives to another field is taken
 * from the built-in field
 */
export function relationshipLabels(district: Labels): Record<string, string[]> {
  const claimed = new Set(Object.values(district).flat().map(label));
  return Object.fromEntries(
    Object.entries(BUILT_IN).map(([field, words]) => [
      field,
      [...(district[field] ?? []), ...words.filter((word) => !claimed.has(label(word)))],
    ]),
  );
}
