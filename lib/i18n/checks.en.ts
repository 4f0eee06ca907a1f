import { checksAccountsEn } from './checksAccounts.en.ts';
import { checksHouseholdsEn } from './checksHouseholds.en.ts';
import { checksOlrEn } from './checksOlr.en.ts';
import { checksSectionsEn } from './checksSections.en.ts';
import { fieldsEn } from './fields.en.ts';

/**
 * What the checks say. A message states what is on the page and which item it is about, never what a parent will see;
 * `why` explains and advises nothing; only `fix` advises, and only `lib/report/advice.ts` decides whether it is shown.
 */
export const checksEn = {
  ...checksHouseholdsEn,
  ...checksOlrEn,
  ...checksAccountsEn,
  ...checksSectionsEn,
  ...fieldsEn,

  'REL-GUARDIAN.title': 'Guardian box empty',
  'REL-GUARDIAN.message': 'The Guardian box is empty on an active parent relationship.',
  'REL-GUARDIAN.why':
    'The district’s access checklist has a Guardian item for parents. A parent who is not a legal guardian stays without it.',
  'REL-GUARDIAN.fix':
    'Check for legal documents first. If this person is a legal guardian, open the Relationships tool, tick the Guardian checkbox in this row and press Save.',
  'REL-GUARDIAN.unknown': 'The relationship or its Guardian box could not be read, so this item was not checked.',
  'REL-GUARDIAN.mark': 'Guardian box empty',
  'REL-GUARDIAN.unknownMark': 'Guardian could not be read',

  'REL-PORTAL.title': 'Guardian without Portal',
  'REL-PORTAL.message': 'The Portal box is empty on a guardian’s row.',
  'REL-PORTAL.why': 'The district’s access checklist has a Portal item for each guardian, on each student’s own page.',
  'REL-PORTAL.fix':
    'Check for legal documents first. If none speaks against it, open the Relationships tool, tick the Portal checkbox in this row and press Save.',
  'REL-PORTAL.unknown': 'The Guardian or Portal box could not be read, so this item was not checked.',
  'REL-PORTAL.mark': 'Portal box empty',
  'REL-PORTAL.unknownMark': 'Portal could not be read',

  'REL-ACCESS.title': 'Portal without Guardian',
  'REL-ACCESS.message': 'The Portal box is ticked, the Guardian box is empty.',
  'REL-ACCESS.why':
    'Someone who is not a guardian may have more access than intended. Too much access matters as much as too little.',
  'REL-ACCESS.fix':
    'Find out whether this person is a legal guardian. If not, clear the Portal checkbox in this row of the Relationships tool and press Save.',
  'REL-ACCESS.unknown': 'The Guardian or Portal box could not be read, so this item was not checked.',
  'REL-ACCESS.mark': 'Portal ticked without Guardian',
  'REL-ACCESS.unknownMark': 'Guardian or Portal could not be read',

  'REL-ENDED.title': 'Ended relationship with boxes ticked',
  'REL-ENDED.message': 'The end date has passed and Guardian or Portal is still ticked.',
  'REL-ENDED.why': 'An ended relationship keeps its history. Its boxes are cleared when it ends.',
  'REL-ENDED.fix':
    'If the end date is right, clear all checkboxes of this row in the Relationships tool and press Save. Do not delete the row.',
  'REL-ENDED.unknown': 'The dates or the boxes could not be read, so this item was not checked.',
  'REL-ENDED.mark': 'Ended, boxes still ticked',
  'REL-ENDED.unknownMark': 'End date or boxes could not be read',

  'REL-NONE.title': 'No active guardian',
  'REL-NONE.message': 'No active relationship of this student has the Guardian box ticked.',
  'REL-NONE.why': 'Every student needs at least one guardian in Campus: for contact, consent and mail.',
  'REL-NONE.fix':
    'Find out from the enrollment documents who the legal guardian is. Then tick the Guardian checkbox in that row of the Relationships tool and press Save.',
  'REL-NONE.unknown': 'A Guardian box could not be read, so whether there is a guardian was not checked.',
  'REL-NONE.mark': 'No active guardian',
  'REL-NONE.unknownMark': 'Guardian could not be read',

  'REL-NOPORTAL.title': 'No guardian with Portal',
  'REL-NOPORTAL.message': 'There is an active guardian, and no guardian has the Portal box ticked.',
  'REL-NOPORTAL.why': 'The district’s access checklist asks about Portal for the guardians of each student.',
  'REL-NOPORTAL.fix':
    'Check for legal documents first. If none speaks against it, tick the Portal checkbox in the guardian’s row of the Relationships tool and press Save.',
  'REL-NOPORTAL.unknown': 'A Guardian or Portal box could not be read, so this item was not checked.',
  'REL-NOPORTAL.mark': 'No guardian with Portal',
  'REL-NOPORTAL.unknownMark': 'Portal could not be read',

  'REL-CUSTODY.title': 'Custody or legal flag and active access',
  'REL-CUSTODY.message':
    'A custody or legal flag is shown for this student, and someone has an active Guardian or Portal box. Compare with the document on file.',
  'REL-CUSTODY.why': 'The legal document decides who may have access, not this page.',
  'REL-CUSTODY.fix': 'Compare the page with the document on file, or ask the person who keeps it.',
  'REL-CUSTODY.unknown': 'A custody or legal flag is shown, and a box that matters could not be read.',
  'REL-CUSTODY.mark': 'Custody or legal flag',
  'REL-CUSTODY.unknownMark': 'Flags or boxes could not be read',

  'REL-DUP.title': 'Two rows that look like one person',
  'REL-DUP.differ.message': 'Two rows look like one person with two personIDs.',
  'REL-DUP.unseen.message': 'Two rows look like one person, and the page does not show both personIDs.',
  'REL-DUP.elsewhere.message':
    'A person of this page and one seen on another page have the same name and different personIDs.',
  'REL-DUP.why':
    'A duplicate person record splits what belongs together: accounts, contacts and the children of one family.',
  'REL-DUP.fix':
    'Open both people in Campus and compare them. If they are one person, ask your specialist for Combine Person; it cannot be undone.',
  'REL-DUP.unknown': 'The name in this row could not be read, so it was not compared with the others.',
  'REL-DUP.mark': 'Looks like the same person twice',
  'REL-DUP.unknownMark': 'Name could not be read',

  'REL-EMAIL.title': 'Guardian with Portal and no e-mail',
  'REL-EMAIL.message': 'Guardian and Portal are ticked, and no e-mail address is shown.',
  'REL-EMAIL.why': 'Activation and password messages of Campus Parent go to the e-mail address on record.',
  'REL-EMAIL.fix': 'Ask the family for the address, enter it in the person’s Demographics and press Save.',
  'REL-EMAIL.unknown': 'The boxes or the e-mail address could not be read, so this item was not checked.',
  'REL-EMAIL.mark': 'No e-mail shown',
  'REL-EMAIL.unknownMark': 'E-mail could not be read',

  'REL-MAIL.title': 'Nobody has Mailing',
  'REL-MAIL.message': 'No active relationship of this student has the Mailing box ticked.',
  'REL-MAIL.why': 'Letters of the school go to the people with Mailing; the census checklist asks for at least one.',
  'REL-MAIL.fix':
    'Check for legal documents first. Find out who receives the family’s letters, tick the Mailing checkbox in that row of the Relationships tool and press Save.',
  'REL-MAIL.unknown': 'A Mailing box could not be read, so this item was not checked.',
  'REL-MAIL.mark': 'Nobody has Mailing',
  'REL-MAIL.unknownMark': 'Mailing could not be read',

  'REL-SEQ.title': 'Emergency priority',
  'REL-SEQ.twice.message': 'Emergency priority {sequence} stands on two different people.',
  'REL-SEQ.missing.message': 'An active guardian has no emergency priority.',
  'REL-SEQ.why': 'Emergency priority is the order in which people are called.',
  'REL-SEQ.fix': 'Ask the family for the order, set Emergency Priority in the Relationships tool and press Save.',
  'REL-SEQ.unknown': 'The dates, the people or the Guardian box could not be read, so the order was not checked.',
  'REL-SEQ.mark': 'Emergency priority empty or used twice',
  'REL-SEQ.unknownMark': 'Emergency priority could not be read',

  'custody.question':
    'Have you checked for legal documents first? The student’s flags could not be read here, or this page says something about custody. Look at the student’s header, this page and the file in Campus before anything is changed.',
  'custody.why':
    'A custody or legal flag is shown for this student. The document on file decides, not the district’s checklist.',
  'unknown.fix': 'Look at this item in Campus yourself. If the page was still loading, load it again.',
  'missing.columns': 'Not found on this page: {fields}. This item was not checked.',
  'missing.rows': 'Not every row of the list was on the page, so this item was not checked.',
  'missing.flags':
    'The student’s flags could not be read here, or this page says something about custody, so this item was not checked.',

  'state.ticked': 'ticked',
  'state.empty': 'empty',
  'state.yes': 'yes',
  'state.no': 'no',
  'state.shown': 'shown',
  'state.unread': 'could not be read',
  line: '{field}: {value}',
} as const;
