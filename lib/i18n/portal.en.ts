/** The words of the portal guide card. */
export const portalEn = {
  'portal.heading': 'Help a family with the portal',
  'portal.reads': 'A guide only: no grade and nothing else of this page is read, and nothing is marked.',
  'portal.signIn.parent': 'Open the parent sign-in page',
  'portal.signIn.student': 'Open the student sign-in page',
  'portal.noGuide': 'The district’s profile has no guide for its portals.',
  'portal.app.district': 'District name',
  'portal.app.state': 'State',
  'portal.userName': 'User name, in most cases',
  'portal.userName.unusual':
    'The name has a space, hyphen, apostrophe or accent: the user name may be written otherwise.',
  'portal.userName.rule': 'The student’s user name is not worked out here: no student is known in this tab.',
  'portal.custody': 'Custody first',
} as const;
