/** The words of teaching a page, and reporting one whose layout changed. */
export const teachEn = {
  'drift.changed': 'The layout of {page} has changed, or it is not loaded yet: nothing was checked.',
  'drift.how':
    'If the page has loaded, the person who looks after Campus Lens in your district can use its structure: which kinds of columns and boxes it has. It holds no names, numbers or dates.',
  'drift.show': 'Show the structure of the page',
  'drift.structure': 'Structure of the page',
  'drift.copy': 'Copy the structure',
  'drift.page': '{page}: checks that ran: {ran}; that could not run: {could}.',
  'drift.pageNone': '{page}: there is no check for this page.',
} as const;
