import { tool } from '../define.ts';

/** A page with a table of days. */
export const portalStudentCalendar = tool({
  id: 'portal-student-calendar',
  page: 'portal-student',
  title: 'Campus Student: calendar',
  about: 'A page with a table of days.',
  tool: 'Calendar',
  slug: 'calendar',
  toolCode: 'portal.Calendar',
  skins: ['portal'],
  at: 'alder',
  person: {
    personID: '940506',
    name: 'Sample, Gil',
    studentNumber: '194506',
    grade: '09',
    birthDate: '09/16/2012',
    gender: 'F',
  },
  blocks: [{ kind: 'grid', columns: ['Day', 'Event'], rows: [['Monday', 'No school (Practice)']] }],
  expected: { flagsReadable: false, context: { student: null } },
});
