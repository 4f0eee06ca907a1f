/** Words of the marks' layer in Campus frames; the worker sends them along, so that frames hold no catalogue. */
export const overlayEn = {
  lang: 'en',
  read: 'What was read',
  why: 'Why it matters',
  fix: 'What to do',
  check: 'Which check did this?',
  source: 'Source',
  help: 'Ask for help',
  cannotSee: 'Why can’t this parent see this child?',
  close: 'Close',
  pause: 'Pause marks on this tab',
  announceOne: 'Campus Lens: 1 mark on this page.',
  announceMany: 'Campus Lens: {count} marks on this page.',
} as const;
