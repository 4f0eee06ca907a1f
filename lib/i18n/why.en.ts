/** The words of the card "why can’t this parent see this child?". It says which item is met, never what a parent will see. */
export const whyEn = {
  'why.heading': 'Why can’t this parent see this child?',
  'why.choose': 'Person',
  'why.nobody': 'Choose a person',
  'why.row': 'Row {row}',
  'why.noPage': 'The student’s Relationships page has not been read in this session. Open it to choose a person.',
  'why.first': 'First item of the checklist that is not met',
  'why.judge': 'First item that a person must judge',
  'why.nothing': 'No item that was read fails. {count} could not be read.',
  'why.all': 'Every item of the checklist that Campus shows is met.',
  'why.steps': 'All steps',
  'why.next': 'Next',
  'why.who': 'Who takes care of it',
  'why.here': 'Read on {page}, {time}',
  'why.earlier': 'Read earlier on {page}, {time}',
  'why.showsOn': 'To be seen on: {page}',
  'why.othersOne':
    'This person also stands on the page of {count} other student seen in this session. Each child’s page has its own boxes.',
  'why.othersOther':
    'This person also stands on the pages of {count} other students seen in this session. Each child’s page has its own boxes.',
  'why.custody': 'Custody first',
  'why.question':
    'Have you looked for legal documents first? The student’s flags could not be read here, or this page says something about custody. Look at the student’s header, this page and the file in Campus before anything is changed.',
  'why.ask': 'Ask for help',

  'why.state.ok': 'Met',
  'why.state.fails': 'Not met',
  'why.state.review': 'Needs review',
  'why.state.unknown': 'Could not be read',

  'why.step.relationship': 'Relationship',
  'why.step.guardian': 'Guardian',
  'why.step.portal': 'Portal',
  'why.step.household': 'Household',
  'why.step.twins': 'Second record',
  'why.step.account': 'Portal account',
  'why.step.key': 'Activation key',

  'why.say.relCurrent': 'The relationship is current.',
  'why.say.relUnseen': 'The student’s Relationships page was not read.',
  'why.say.relNone': 'This person stands on no row of the student’s Relationships page.',
  'why.say.relNotFound': 'This person was not found, but not every row or personID was read.',
  'why.say.relNoDates': 'There is a row. Its dates could not be read, so it may have ended.',
  'why.say.relEnded': 'The relationship has ended ({day}).',
  'why.say.relEndedTicked': 'The relationship has ended ({day}), and boxes of it are still ticked.',
  'why.say.relNotYet': 'The relationship has not started yet ({day}).',
  'why.say.boxTicked': 'The box is ticked.',
  'why.say.boxEmpty': 'The box is empty.',
  'why.say.boxOther': 'The box is empty, and this type of relationship is not one that the checklist is about.',
  'why.say.boxAccess': 'Guardian is empty and Portal is ticked: there may be too much access here, not too little.',
  'why.say.boxMixed': 'This person has more than one row, and they do not agree.',
  'why.say.boxUnread': 'The box could not be read.',
  'why.say.boxNoCurrent': 'Not judged: no current relationship was read.',
  'why.say.homeShared': 'The two share the child’s primary household.',
  'why.say.homeSecond': 'The two share a household that is secondary for the child: a second home, which is no error.',
  'why.say.homeRole': 'The two share a household. Whether it is primary or secondary could not be read.',
  'why.say.homeNone': 'The two share no household. That is no error by itself.',
  'why.say.homeUnseen': 'The households of the two were not both read.',
  'why.say.twinNone': 'No second record of this person or of the household was found on the pages read.',
  'why.say.twinPerson': 'Another personID has a name that looks like this person’s.',
  'why.say.twinUnread': 'Another row has a name that looks like this person’s; a personID could not be read.',
  'why.say.twinHome': 'A check of the households found what may be a second record of the household.',
  'why.say.twinUnseen': 'Not everything that would show a second person or household was read.',
  'why.say.accountActive': 'There is a portal account, and it is not disabled.',
  'why.say.accountNone': 'There is no active portal account.',
  'why.say.accountDisabled': 'The account is disabled.',
  'why.say.accountTwo': 'More than one user name was read for this person.',
  'why.say.accountUnseen': 'Whether there is a portal account was not read.',
  'why.say.accountState': 'There is a portal account. Whether it is disabled was not read.',
  'why.say.keyOwn': 'An activation key was on the page of this same person.',
  'why.say.keyOther': 'The key on this page belongs to another person.',
  'why.say.keyHolder': 'The name beside the key does not look like this person’s.',
  'why.say.keyUsed':
    'There is an account already. Campus does not show whose key was used: ask the parent which user name they sign in with.',
  'why.say.keyUnseen': 'Whose key the parent was given was not read.',

  'why.do.relNone':
    'Look for legal documents and proof of the relationship first. If they are in order, add the relationship in Campus and read the page again.',
  'why.do.relEnded':
    'Find out why it was ended, and look for legal documents. Correct the end date only if it was set by mistake.',
  'why.do.relEndedTicked':
    'Find out why it was ended, and look for legal documents. If it did end, empty the boxes of this row; correct the end date only if it was set by mistake.',
  'why.do.relNotYet': 'Look for legal documents. Correct the start date only if it was set by mistake.',
  'why.do.boxEmpty':
    'Look for legal documents first. If none speaks against it, tick {box} in this row and press Save.',
  'why.do.boxOther':
    'Compare with the documents on file. Leave the box empty unless they say that this person is a guardian.',
  'why.do.boxAccess':
    'Compare with the documents on file. If this person is no guardian, empty Portal; if they are, tick Guardian.',
  'why.do.boxMixed': 'Compare the rows of this person with the documents on file, and make them say the same.',
  'why.do.homeNone': 'Ask the family where the child lives. If the addresses are right, change nothing here.',
  'why.do.twinPerson': 'Compare the two records. If they are one person, send a ticket with both personIDs.',
  'why.do.twinUnread': 'Open both people and compare their personIDs. If they are one person, send a ticket.',
  'why.do.twinHome':
    'Ask whether these are two real homes. If they are one, send a ticket with both household ids. If they are two, nothing is wrong.',
  'why.do.accountNone': 'Make sure who is asking, then give this person their own activation key.',
  'why.do.accountDisabled':
    'Find out why it was disabled. If the school cannot correct that, the parent goes the way below.',
  'why.do.accountTwo':
    'Ask the parent which user name they sign in with. A staff member may have two accounts by right.',
  'why.do.keyOther': 'Open this person’s own Demographics. Each person has a key of their own.',
  'why.do.keyHolder': 'Make sure whose key this is before it is given to anybody.',
  'why.do.dates':
    'Look in Campus whether the relationship has ended, before anything else: its dates could not be read here.',
  'why.do.open': 'Open {page} of this person or student; what stands there is then counted here.',
  'why.do.nothing': 'The school has nothing left to correct here.',

  'why.channel.school': 'The school.',
  'why.channel.specialist': 'The assigned specialist, by ticket: combining people and households is their work.',
  'why.channel.parents': 'The parent, by the way below.',
  'why.parents': 'For parents',
  'why.noParents': 'The district’s profile does not say where parents ask. Do not send them to a specialist.',
} as const;
