/** The words of a ticket: what `lib/support/compose.ts` writes and the composer offers. */
export const supportEn = {
  'tried.boxes': 'Looked at the Guardian and Portal boxes on the Relationships page',
  'tried.saved': 'Saved the page and opened it again',
  'tried.households': 'Looked for a duplicate household or a duplicate person',
  'tried.linked': 'Looked whether the people of the online application are linked',
  'tried.key-holder': 'Made sure that each parent has their own activation key',
  'tried.sign-in': 'Asked the person to reset the password and sign in again',
  'tried.ap-sic': 'Spoke with the AP or SIC of the school',
} as const;
