/** Pages of the sixth hand that are not read right yet. */
export const gaps = new Set([
  // Said to be well, or advised, though the page says otherwise.
  'beside the list: Legal documents: 2',
  'turned around: the second has no teacher',
  'the guardian is greyed out and says Removed',
  'the guardian has not been saved yet',
  // Not read, though a person could.
  'Unlinked: ',
  'Not Linked: Yes',
  'Link Status: radios',
  'a grade book with its grid and nobody asked about staff',
  'legacy: a row of headers and a row of values',
  'cards: no mail',
  'no address is found',
]);
