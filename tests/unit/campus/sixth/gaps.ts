/** Pages of the sixth hand that are not read right yet. */
export const gaps = new Set([
  // Not read, though a person could.
  'Unlinked: ',
  'Not Linked: Yes',
  'Link Status: radios',
  'a grade book with its grid and nobody asked about staff',
  'legacy: a row of headers and a row of values',
  'cards: no mail',
  'no address is found',
]);
