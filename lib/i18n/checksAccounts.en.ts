/** What the checks of portal accounts and keys say; rules as in `checks.en.ts`. */
export const checksAccountsEn = {
  'ACC-NONE.title': 'No active portal account',
  'ACC-NONE.message': 'The page shows no active portal account for this person.',
  'ACC-NONE.none.message': 'The page shows no active portal account for this person.',
  'ACC-NONE.disabled.message': 'The page shows a portal account of this person that is disabled.',
  'ACC-NONE.why':
    'Before a key is handed out, an account that exists already, or one that is disabled, is looked for: a key makes an account once.',
  'ACC-NONE.fix':
    'Check for legal documents first. Then search for this person as a User: a disabled account shows “(Disabled)”. If there is none, this person’s own activation key makes one, after the district’s identity check.',
  'ACC-NONE.unknown': 'Whether this person has a portal account could not be read, so this item was not checked.',
  'ACC-NONE.mark': 'No active portal account',
  'ACC-NONE.unknownMark': 'Portal account could not be read',

  'ACC-DISABLED.title': 'Account is disabled',
  'ACC-DISABLED.message': 'This user account is disabled.',
  'ACC-DISABLED.why':
    'Nobody can sign in with a disabled account. It may be meant so: a person who has left, a legal document, a second account.',
  'ACC-DISABLED.fix':
    'Check for legal documents first, and find out why the account was disabled. If it was a mistake, someone with the right to change user accounts clears the Disabled checkbox and presses Save.',
  'ACC-DISABLED.question': 'Is it known why this account is disabled?',
  'ACC-DISABLED.unknown': 'The Disabled box could not be read, so this item was not checked.',
  'ACC-DISABLED.mark': 'Account disabled',
  'ACC-DISABLED.unknownMark': 'Disabled could not be read',

  'ACC-DUP.title': 'Two accounts or two people',
  'ACC-DUP.message': 'Two accounts look as if they belonged to one person.',
  'ACC-DUP.accounts.message': 'One person has two accounts of the same kind.',
  'ACC-DUP.persons.message': 'Two people look like one person, and both have an account.',
  'ACC-DUP.unseen.message':
    'Two accounts look as if they belonged to one person, and the page does not show both personIDs.',
  'ACC-DUP.why':
    'With two accounts or two person records the children of one family may stand in two places. A work account beside a parent account is not a duplicate.',
  'ACC-DUP.fix':
    'Open both in Campus and compare them. If two people are one person, ask your specialist for Combine Person; it cannot be undone.',
  'ACC-DUP.unknown':
    'Two accounts of this person could not be told apart, or a name or user name could not be read, so this item was not checked.',
  'ACC-DUP.mark': 'Looks like a second account',
  'ACC-DUP.unknownMark': 'Accounts could not be compared',

  'KEY-HOLDER.title': 'Key of another person',
  'KEY-HOLDER.message': 'The activation key on this page is of a person who is not the one being worked on.',
  'KEY-HOLDER.stranger.message':
    'The activation key on this page is of a person who is not among the relationships of the student seen last.',
  'KEY-HOLDER.ended.message':
    'The activation key on this page is of a person whose relationship with the student seen last has ended.',
  'KEY-HOLDER.nameless.message': 'There is an activation key on this page, and the page does not say whose it is.',
  'KEY-HOLDER.why':
    'Each person has a key of their own. With another person’s key an account is made that sees that person’s children and messages.',
  'KEY-HOLDER.fix':
    'Check for legal documents first. Make sure whose key is asked for, and open the Demographics of exactly that person. Do not hand out the key on this page for anybody else.',
  'KEY-HOLDER.question': 'Is the person on this page the one who asked?',
  'KEY-HOLDER.unknown':
    'Whose key this is was not compared: no student’s Relationships page was seen in this session, or not all of it could be read.',
  'KEY-HOLDER.mark': 'Key of another person',
  'KEY-HOLDER.unknownMark': 'Key not compared with the relationships',
} as const;
