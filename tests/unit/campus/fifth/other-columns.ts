import { name, noFault, noTick, noVerdict } from '../fresh/draw.ts';
import { off, on } from '../unseen/draw.ts';
import { people, rels } from './draw.ts';

const mother = name('Practice, Nora');
const aunt = name('Practice, Vera');

/** No column Portal, but one that is named after it: it is not the box. */
const noPortal = (head: string, first = on, second = off) =>
  rels(
    `no box of Portal, but a column ${head}`,
    people(['Name', 'Relationship', 'Guardian', head], [mother, 'Mother', on, first], [aunt, 'Aunt', off, second]),
    { 'REL-NOPORTAL': noVerdict, 'REL-PORTAL': noVerdict, 'REL-ACCESS': noFault },
  );
/** No column Guardian, but one that is named after it. */
const noGuardian = (head: string, first = on, second = off) =>
  rels(
    `no box of Guardian, but a column ${head}`,
    people(['Name', 'Relationship', head, 'Portal'], [mother, 'Mother', first, on], [aunt, 'Aunt', second, off]),
    { 'REL-NONE': noVerdict, 'REL-ACCESS': noVerdict },
  );

/** Columns that speak of Guardian and Portal and do not tell who is one, and who has it. */
export const otherColumns = [
  noPortal('Portal Letter Sent'),
  noPortal('Portal Terms Accepted'),
  noPortal('Portal Activation Date', '08/01/2024', ''),
  noPortal('Portal Opt Out'),
  noPortal('Portal Suspended'),
  noPortal('Portal Requested'),
  noPortal('Portal Eligible'),
  noPortal('Former Portal User'),
  noPortal('Portal Invitation'),
  noPortal('Portal Training'),
  noPortal('Needs Portal'),
  noPortal('Portal Password Reset'),
  noPortal('Portal Key Printed'),
  noPortal('Portal Language', 'English', 'Spanish'),
  noPortal('Student Portal'),
  noPortal('Lunch Portal'),
  noPortal('Remove Portal'),
  noPortal('Portal Last Year'),
  noGuardian('Guardian Notified'),
  noGuardian('Guardian Signature'),
  noGuardian('Guardian Consent'),
  noGuardian('Guardian Verified'),
  noGuardian('Guardian Emailed'),
  noGuardian('Guardian Interview', '08/01/2024', ''),
  noGuardian('Former Guardian'),
  noGuardian('Guardian Requested'),
  noGuardian('Remove Guardian'),
  noGuardian('Guardian Documents'),
  noGuardian('Potential Guardian'),
  noGuardian('Guardian Conference'),
  noGuardian('Guardian Deceased'),
  rels(
    'beside the empty box of Portal, a ticked one of Portal Letter Sent',
    people(
      ['Name', 'Relationship', 'Guardian', 'Portal Letter Sent', 'Portal'],
      [mother, 'Mother', on, on, off],
      [aunt, 'Aunt', off, off, off],
    ),
    { 'REL-PORTAL': 'fails 0', 'REL-NOPORTAL': noTick },
  ),
  rels(
    'before the empty box of Guardian, a ticked one of Guardian Consent',
    people(
      ['Name', 'Relationship', 'Guardian Consent', 'Guardian', 'Portal'],
      [mother, 'Mother', on, off, off],
      [aunt, 'Aunt', off, off, off],
    ),
    { 'REL-NONE': 'fails', 'REL-GUARDIAN': 'review 0' },
  ),
];
