export const privacyEn = {
  'privacy.masked': 'Left out of the ticket unless you keep it:',
  'privacy.leftOut': '{kind}: “{text}” stays here.',
  'privacy.kept': '{kind}: “{text}” goes into the ticket.',
  'privacy.keep': 'Keep “{text}”',
  'privacy.leaveOut': 'Leave “{text}” out',
  'privacy.birth-date': 'Date of birth',
  'privacy.email': 'E-mail address',
  'privacy.phone': 'Phone number',
  'privacy.address': 'Address',
  'privacy.name': 'Name',
} as const;
