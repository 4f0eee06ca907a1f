import { currentLabels, END_WORDS, START_WORDS } from './day-labels.ts';
import type { Labels } from './labels.ts';

/** What Campus and districts print on the household tools (campus-pages.md §4.1, §4.2), by fact field. */

const dates: Labels = {
  ...currentLabels,
  startDate: [...START_WORDS, 'Membership Start Date', 'Membership Start', 'Move In Date'],
  endDate: [...END_WORDS, 'Membership End Date', 'Membership End', 'Move Out Date'],
};

const householdName = ['Household', 'Household Name', 'Hogar', 'Nombre del hogar', 'Unidad familiar'];
const address = [
  'Address',
  'Household Address',
  'Street Address',
  'Home Address',
  'Address Line',
  'Address Information',
  'Current Address',
  'Physical Address',
  'Primary Address',
  'Dirección',
  'Domicilio',
];
/** An address in columns of its parts, as the Address tool names them (campus-pages.md §4.2), in the order they are written. */
const addressParts: Labels = {
  number: ['Number', 'Street Number', 'House Number', 'Street #', 'Número'],
  prefix: ['Prefix', 'Street Prefix', 'Pre Dir'],
  street: ['Street', 'Street Name', 'Calle'],
  tag: ['Tag', 'Street Tag', 'Street Type'],
  dir: ['Dir', 'Direction', 'Post Dir'],
  apt: ['Apt', 'Apt #', 'Apartment', 'Unit', 'Apto'],
  postOfficeBox: ['PO Box', 'P.O. Box', 'Post Office Box'],
  city: ['City', 'Ciudad'],
  state: ['State', 'Estado'],
  zip: ['Zip', 'Zip Code', 'Postal Code', 'Código postal'],
};
const secondary = [
  'Secondary',
  'Secondary Household',
  'Is Secondary',
  'Secondary Member',
  'Secondary HH',
  'Sec HH',
  'Sec',
  'Secundario',
  'Secundaria',
];
const role = [
  'Type',
  'Membership Type',
  'Household Type',
  'HH Type',
  'Membership',
  'Household Role',
  'HH Role',
  'Role',
  'Tipo',
  'Tipo de hogar',
];
/** Which of the two it is, in a word or its first letter: nothing else can stand in such a column. */
const which = ['Primary/Secondary', 'Primary or Secondary', 'Primary Secondary', 'P/S', 'Pri/Sec', 'Prim/Sec'];
const primary = ['Primary', 'Primary Household', 'Is Primary', 'Primario', 'Principal', 'Hogar principal'];

/** A household of a person. */
export const householdLabels: Labels = {
  name: householdName,
  householdID: ['Household ID', 'HouseholdID', 'Household Number', 'ID del hogar'],
  phone: [
    'Phone',
    'Phone Number',
    'Household Phone',
    'Household Phone Number',
    'Home Phone',
    'Telephone',
    'Teléfono',
    'Número de teléfono',
  ],
  address,
  secondary,
  primary,
  role,
  which,
  ...addressParts,
  ...dates,
};

/** A member of a household. */
export const memberLabels: Labels = {
  name: [
    'Name',
    'Member',
    'Member Name',
    'Household Member',
    'Full Name',
    'Person',
    'Person Name',
    'Nombre',
    'Miembro',
    'Integrante',
  ],
  lastName: ['Last Name', 'Apellido', 'Apellidos'],
  firstName: ['First Name', 'Nombre de pila', 'Primer nombre'],
  suffix: ['Suffix', 'Name Suffix', 'Sufijo'],
  personID: ['Person ID', 'PersonID'],
  householdName,
  grade: [
    'Enrollment (grade)',
    'Enrollment',
    'Enrollment Grade',
    'Grade',
    'Grade Level',
    'Current Grade',
    'Enrolled Grade',
    'Inscripción (grado)',
    'Inscripción',
    'Matrícula',
    'Grado',
  ],
  relationship: [
    'Relationship',
    'Relation',
    'Relationship Type',
    'Relationship to Student',
    'Relation to Student',
    'Relación',
    'Parentesco',
  ],
  guardian: ['Guardian', 'Is Guardian', 'Legal Guardian', 'Guardian Flag', 'Tutor', 'Tutor legal'],
  secondary,
  primary,
  role,
  which,
  ...dates,
};

/** An address of a household, or a household of an address. */
export const locationLabels: Labels = {
  householdName,
  address: address.filter((word) => word !== 'Physical Address'),
  mailing: ['Mailing', 'Mail', 'Mailing Address', 'Receives Mail', 'Correo', 'Correo postal', 'Postal'],
  physical: ['Physical', 'Physical Address', 'Physical Location', 'Is Physical', 'Física', 'Físico'],
  secondary,
  private: ['Private', 'Is Private', 'Private Address', 'Privado', 'Privada'],
  bad: ['Bad Address', 'Invalid Address', 'Invalid', 'Undeliverable', 'Returned Mail', 'Dirección incorrecta'],
  ...addressParts,
  ...dates,
};
