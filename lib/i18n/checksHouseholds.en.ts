/** What the checks of households say; rules as in `checks.en.ts`. */
export const checksHouseholdsEn = {
  'HH-TWO-PRIMARY.title': 'Two primary households',
  'HH-TWO-PRIMARY.message': 'One person is primary in {primaryHouseholds} households at the same time.',
  'HH-TWO-PRIMARY.why':
    'A person who lives in two homes has one primary household, and the others are secondary. School mail and reports take the primary one.',
  'HH-TWO-PRIMARY.fix':
    'If these are two real homes, keep both: open the Members tab of the second one and mark Secondary for this person. If they are one home, see the finding about a duplicate household. End-date a membership that is over; do not delete it.',
  'HH-TWO-PRIMARY.question': 'Then find out which of the homes is the primary one.',
  'HH-TWO-PRIMARY.unknown': 'Primary or secondary could not be read, so this item was not checked.',
  'HH-TWO-PRIMARY.mark': 'Second primary household',
  'HH-TWO-PRIMARY.unknownMark': 'Primary or secondary could not be read',

  'HH-NO-PRIMARY.title': 'No primary household',
  'HH-NO-PRIMARY.message': 'None of this person’s current households is the primary one.',
  'HH-NO-PRIMARY.why': 'Each student has one primary household. School mail and reports take the primary one.',
  'HH-NO-PRIMARY.fix':
    'Find out from the enrollment documents which home is the primary one. Open the Members tab of that household and clear Secondary for this student.',
  'HH-NO-PRIMARY.question': 'Then find out which of the homes is the primary one.',
  'HH-NO-PRIMARY.unknown': 'Primary or secondary could not be read, so this item was not checked.',
  'HH-NO-PRIMARY.mark': 'No primary household',
  'HH-NO-PRIMARY.unknownMark': 'Primary or secondary could not be read',

  'HH-DUP.title': 'Duplicate household',
  'HH-DUP.message': 'Two current households look like one home.',
  'HH-DUP.member.message': 'One person stands in two current households at one address.',
  'HH-DUP.adult.message': 'The same guardian stands in two current households at one address.',
  'HH-DUP.guardian.message': 'Two guardian records that look like one person stand in two households that match.',
  'HH-DUP.why':
    'One home that is entered twice splits a family’s contacts, mail and access between two records. Two real homes are no error.',
  'HH-DUP.fix':
    'First make sure that this is one home. Keep the household with the oldest membership. Add the missing members to it, then end-date the memberships in the other one. Do not delete anything.',
  'HH-DUP.guardian.fix':
    'First make sure that the two records are one person. Ask the administrator for Combine Person: it cannot be undone. Only after that, add missing members to one household and end-date the memberships in the other one. Do not delete anything.',
  'HH-DUP.question': 'Then find out whether these are two real homes.',
  'HH-DUP.unknown': 'These households could not be compared in full: something that decides is not shown on both.',
  'HH-DUP.mark': 'Looks like a duplicate household',
  'HH-DUP.unknownMark': 'Could not be compared with another household',

  'HH-DIVIDED.title': 'Family divided at one address',
  'HH-DIVIDED.message': 'Children of the same guardians stand in two current households at one address.',
  'HH-DIVIDED.why':
    'Brothers and sisters of one home belong in one household. Divided, they have different contacts, mail and access.',
  'HH-DIVIDED.fix':
    'First make sure that this is one home. Bring the children into one household with the Census Wizard, then end-date the memberships in the other one. Do not delete anything.',
  'HH-DIVIDED.question': 'Then find out whether the children live in one home.',
  'HH-DIVIDED.unknown': 'These households could not be compared in full: something that decides is not shown on both.',
  'HH-DIVIDED.mark': 'Family divided at one address',
  'HH-DIVIDED.unknownMark': 'Could not be compared with another household',

  'HH-NO-GUARDIAN.title': 'Household without a guardian',
  'HH-NO-GUARDIAN.message': 'A student lives in this household, and no current member is a guardian.',
  'HH-NO-GUARDIAN.why': 'Every household with a student needs at least one guardian: for contact, consent and mail.',
  'HH-NO-GUARDIAN.fix':
    'Find out from the enrollment documents who the legal guardian in this home is. If that person is missing from the household, add them as a member; if the person lives elsewhere, they belong in a household of their own. The Guardian item is on the student’s Relationships page.',
  'HH-NO-GUARDIAN.question': 'Then find out who the legal guardian in this home is.',
  'HH-NO-GUARDIAN.unknown': 'Guardian or the members could not be read in full, so this item was not checked.',
  'HH-NO-GUARDIAN.mark': 'No guardian in this household',
  'HH-NO-GUARDIAN.unknownMark': 'Guardian could not be read',

  'HH-ALONE.title': 'Student alone in a household',
  'HH-ALONE.message': 'A student is the only current member of this household.',
  'HH-ALONE.why': 'A student without an adult in the household is often a household that was not finished.',
  'HH-ALONE.fix':
    'Find out who lives in this home. Add the missing members on the Members tab, or end-date this membership if it is over. Do not delete it.',
  'HH-ALONE.question': 'Then find out who lives in this home.',
  'HH-ALONE.unknown': 'The members could not be read in full, so this item was not checked.',
  'HH-ALONE.mark': 'Student alone in this household',
  'HH-ALONE.unknownMark': 'Members could not be read in full',

  'HH-ADDRESS.title': 'Household without an address',
  'HH-ADDRESS.message': 'This household has no current address.',
  'HH-ADDRESS.none.message': 'This household has no current address.',
  'HH-ADDRESS.physical.message': 'None of this household’s current addresses is marked Physical.',
  'HH-ADDRESS.why': 'Each household has one current address that is marked Physical.',
  'HH-ADDRESS.fix':
    'Open Household Information, the Addresses tab. Add the current address, or mark Physical on it. End-date an old address; do not delete or overwrite it.',
  'HH-ADDRESS.question': 'Then find out which address is on file for this household.',
  'HH-ADDRESS.unknown': 'The address could not be read, so this item was not checked.',
  'HH-ADDRESS.mark': 'No current address',
  'HH-ADDRESS.unknownMark': 'Address could not be read',

  'HH-MAIL.title': 'No mailing address',
  'HH-MAIL.message': 'None of this household’s current addresses is marked Mailing.',
  'HH-MAIL.why': 'School mail goes to the address that is marked Mailing. Each household has one.',
  'HH-MAIL.fix':
    'Find out where this family wants its mail. Open Household Information, the Addresses tab, and mark Mailing on that address.',
  'HH-MAIL.question': 'Then find out where this family’s mail should go.',
  'HH-MAIL.unknown': 'Mailing could not be read, so this item was not checked.',
  'HH-MAIL.mark': 'No address with Mailing',
  'HH-MAIL.unknownMark': 'Mailing could not be read',

  'HH-MEMBER.title': 'Emergency contact in the household',
  'HH-MEMBER.message': 'An emergency contact who is not a guardian stands among the household’s members.',
  'HH-MEMBER.why':
    'A household holds the people who live there. An emergency contact who lives elsewhere has a non-household relationship instead.',
  'HH-MEMBER.fix':
    'If this person lives elsewhere, end-date the membership on the Members tab and add a non-household relationship. Do not delete the membership.',
  'HH-MEMBER.question': 'Then find out whether this person lives in the household.',
  'HH-MEMBER.unknown': 'The relationship could not be read, so this item was not checked.',
  'HH-MEMBER.mark': 'Emergency contact in the household',
  'HH-MEMBER.unknownMark': 'Relationship could not be read',

  'HH-STALE.title': 'Unfinished move',
  'HH-STALE.message':
    'The same guardian or family stands in two households at two addresses, with no end date on either.',
  'HH-STALE.why':
    'An old address or membership that was not ended keeps a family in a home that it has left, or a guardian in someone else’s home.',
  'HH-STALE.fix':
    'Find out where the family lives now. End-date the membership or the household address that is over. Do not delete it, and do not overwrite the old address: that changes it for everyone who ever lived there.',
  'HH-STALE.question': 'Then find out where the family lives now.',
  'HH-STALE.unknown': 'These households could not be compared in full: something that decides is not shown on both.',
  'HH-STALE.mark': 'Two homes, no end date',
  'HH-STALE.unknownMark': 'Could not be compared with another household',
} as const;
