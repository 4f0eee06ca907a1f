import type { LineWords } from './spec.ts';

const over =
  '\\b(inactiv\\w+|ended|expired|former|deceased|deleted|fallecid\\w|do not use|court order|removed(?! ?:)|eliminad[oa]|finalizad[oa]|pending|pendiente|proposed|propuest[oa]|not yet approved|awaiting|(?:example|sample) (?:row|entry|record)|archived|terminated|void(?:ed)?|no longer|unsaved|not (?:yet )?(?:been )?saved)\\b|\\((?:disabled|deshabilitad[oa]|desactivad[oa]|inhabilitad[oa])\\)';

/** What makes a line a row, and what says that it is over (`lists/line.ts`); it comes to the frames with the pages. */
export const lineWords: LineWords = {
  over,
  mayBeOver: over.replaceAll('\\b', ''),
  struck: 'del,s,strike,[style*=line-through]',
  shows: '(view|show) court',
  nothing: '^(select|choose|pick|none$|-+)',
  total: '^(grand |sub)?total\\b',
  suffix: '^,? *(?:(?:jr|sr|ii|iii|iv)\\b|\\(disabled\\)|\\((?:des|in)habilitad[oa]\\))',
  ticks: 'input[type=checkbox],[role=checkbox],[role=switch]',
  buttons: 'input[type=button],input[type=submit]',
};
