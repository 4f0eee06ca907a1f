/** What a request for help is about: it decides, with the role, who is asked (support protocols). */
export const topics = [
  'gradebook',
  'access',
  'parent-portal',
  'olr',
  'households',
  'training',
  'state-reporting',
  'scheduling',
  'tasks',
  'other',
] as const;
export type Topic = (typeof topics)[number];

/** "Urgent" changes the way (an e-mail, protocol 1); "emergency" is what the emergency line is for (protocol 5). */
export const urgencies = ['normal', 'urgent', 'emergency'] as const;
export type Urgency = (typeof urgencies)[number];

/** Ways in which the specialist was tried and not available. */
export const tries = ['extension', 'email'] as const;
export type Tried = (typeof tries)[number];
