/** What the checks of online registration say; rules as in `checks.en.ts`. */
export const checksOlrEn = {
  'OLR-PERSON.title': 'Person of the application not linked',
  'OLR-PERSON.message':
    'This person is not linked to a record in Campus. That is right for somebody who is new to the district.',
  'OLR-PERSON.why':
    'Approving a person who is in Campus already and is not linked makes a second record of the same person.',
  'OLR-PERSON.fix':
    'Search Campus for this person: other spellings, former last names, date of birth. If there is a record, use Link in the application. If there is none, the person is new and stays as is.',
  'OLR-PERSON.question':
    'Has this person been searched for in Campus, and is the link to the record that exists already there?',
  'OLR-PERSON.unknown':
    'The link of a person could not be read, or a part of the application was not on the page, so this item was not checked.',
  'OLR-PERSON.mark': 'Not linked: new, or in Campus already?',
  'OLR-PERSON.unknownMark': 'Link could not be read',

  'OLR-ADDRESS.title': 'Household or address not linked',
  'OLR-ADDRESS.message':
    'This household or address is not linked to one in Campus. That is right for one that is new to the district.',
  'OLR-ADDRESS.why':
    'Approving an address or household that is in Campus already and is not linked makes a second one, and divides the family.',
  'OLR-ADDRESS.fix':
    'Search Campus for the address, and look at the households of the brothers and sisters. If there is one, use Link in the application. If there is none, it is new and stays as is.',
  'OLR-ADDRESS.question':
    'Has this household or address been searched for in Campus, and is the link to the one that exists already there?',
  'OLR-ADDRESS.unknown':
    'The link of a household or address could not be read, or none was on this part of the application, so this item was not checked.',
  'OLR-ADDRESS.mark': 'Household or address not linked: new, or in Campus already?',
  'OLR-ADDRESS.unknownMark': 'Link could not be read',

  'OLR-ERROR.title': 'Link error in the application',
  'OLR-ERROR.message': 'A link error is shown here.',
  'OLR-ERROR.why': 'With a link error it is not settled which record in Campus this entry belongs to.',
  'OLR-ERROR.fix':
    'Compare this entry with the record it was linked to. Use Unlink where it is another one, then Link to the right one. Ask your specialist where the error stays.',
  'OLR-ERROR.question': 'Has this entry been compared with the record it was linked to?',
  'OLR-ERROR.unknown':
    'Not every link of the application could be read, so whether there are more link errors was not checked.',
  'OLR-ERROR.mark': 'Link error',
  'OLR-ERROR.unknownMark': 'Link errors could not be checked',

  'OLR-MATCH.title': 'Possible match in Campus',
  'OLR-MATCH.message': 'Campus shows a record that may be the same, and this entry is not linked to it.',
  'OLR-MATCH.why':
    'An entry that is approved beside its own record becomes a duplicate that somebody has to combine later.',
  'OLR-MATCH.fix':
    'Open the possible match and compare date of birth, address and family. If it is the same, use Link in the application. If it is another one, leave it.',
  'OLR-MATCH.question': 'Has the possible match been opened and compared?',
  'OLR-MATCH.unknown':
    'Not every link of the application could be read, so whether there are more possible matches was not checked.',
  'OLR-MATCH.mark': 'Possible match in Campus',
  'OLR-MATCH.unknownMark': 'Possible matches could not be checked',

  'OLR-SCHOOLS.title': 'Family in several schools',
  'OLR-SCHOOLS.message': 'The students of this application go to {schools} schools.',
  'OLR-SCHOOLS.why':
    'The first school that approves and posts does it for the whole family: for the students of the other schools too.',
  'OLR-SCHOOLS.fix':
    'Ask the other school whether its part has been reviewed, before the application is approved and posted.',
  'OLR-SCHOOLS.unknown':
    'The school of a student could not be read, so whether the family is in several schools was not checked.',
  'OLR-SCHOOLS.mark': 'Family in several schools',
  'OLR-SCHOOLS.unknownMark': 'Schools could not be read',
} as const;
