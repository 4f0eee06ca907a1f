/** The words of the key card. */
export const accountsEn = {
  'accounts.heading': 'Activation key on this page',
  'accounts.holder': 'This is the key of',
  'accounts.nameless': 'The page does not say whose key this is.',
  'accounts.wrong': 'This is the key of another person than the one worked on',
  'accounts.another': 'The person whom you asked about last is somebody else. Each person has a key of their own.',
  'accounts.is.own':
    'It is the student’s own key. A parent’s key stands on the parent’s own Demographics page, never on the student’s.',
  'accounts.is.related': 'Relationship to {student}: {types}.',
  'accounts.is.relatedUntold': 'Related to {student}; the type was not read.',
  'accounts.is.ended': 'The relationship with {student} has ended.',
  'accounts.is.stranger': 'Not among the relationships of {student}, the student seen last.',
  'accounts.is.unknown': 'What this person is to {student} could not be read.',
  'accounts.is.noRelationships': 'The Relationships page of {student} was not seen in this session.',
  'accounts.is.noStudent': 'No student was seen in this session, so this person’s relationship is not known.',
  'accounts.stop': 'The key is not offered here',
  'accounts.ask': 'Have you checked for legal documents first?',
  'accounts.askMore':
    'The flags of this person’s student could not be read, or a page says something about custody, so the key is not offered here. Open the student’s Relationships page, then come back to this page.',
  'accounts.check': 'First: who is asking?',
  'accounts.checkNeutral':
    'Before a key is handed out, make sure who is asking, in the way your district prescribes. The key is for this person alone.',
  'accounts.copy': 'Copy key with its holder’s name',
  'accounts.copyMore': 'The name is copied with the key. The key is not kept anywhere and never stands in a ticket.',
  'accounts.done.copied': 'Copied: the name {holder} and the key below it.',
  'accounts.done.gone': 'Nothing was copied: the page no longer shows the key of {holder}.',
  'accounts.done.refused': 'Nothing was copied: the browser refused. Copy the key of {holder} from the page.',
} as const;
