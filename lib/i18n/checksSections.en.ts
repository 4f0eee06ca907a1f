/** What the checks of courses and sections say; rules as in `checks.en.ts`. */
export const checksSectionsEn = {
  'SEC-STAFF.title': 'Section without teacher or roster',
  'SEC-STAFF.message': 'No teacher or no student is shown for this section.',
  'SEC-STAFF.teacher.message': 'No teacher is shown for this section.',
  'SEC-STAFF.roster.message': 'No student is on this section’s roster.',
  'SEC-STAFF.both.message': 'No teacher is shown for this section, and no student is on its roster.',
  'SEC-STAFF.why':
    'A grade book problem is often a question of scheduling or enrollment: it needs a section with its teacher and its students.',
  'SEC-STAFF.fix':
    'The school’s AP or SIC compares the master schedule with this section: the teacher in Section Staff History, the students in the roster, both for this term.',
  'SEC-STAFF.unknown': 'The teacher or the roster of this section could not be read, so this item was not checked.',
  'SEC-STAFF.mark': 'Section without teacher or roster',
  'SEC-STAFF.unknownMark': 'Teacher or roster could not be read',
} as const;
