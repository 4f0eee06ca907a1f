import { tool } from '../define.ts';

/** A student’s own portal. */
export const portalStudentToday = tool({
  id: 'portal-student-today',
  page: 'portal-student',
  title: 'Campus Student: today',
  about: 'A student’s own portal.',
  tool: 'Today',
  slug: 'today',
  toolCode: 'portal.Today',
  skins: ['portal'],
  at: 'alder',
  person: {
    personID: '940504',
    name: 'Placeholder, Elsa',
    studentNumber: '194504',
    grade: '09',
    birthDate: '09/16/2012',
    gender: 'F',
  },
  blocks: [{ kind: 'text', text: 'No assignments are due today.' }],
  expected: { flagsReadable: false, context: { student: null } },
});
