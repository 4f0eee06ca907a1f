import { tool } from '../define.ts';

/** It prints a schedule like the staff page, and is no staff page. */
export const portalParentSchedule = tool({
  id: 'portal-parent-schedule',
  page: 'portal-parent',
  title: 'Campus Parent: Schedule',
  about: 'It prints a schedule like the staff page, and is no staff page.',
  tool: 'Schedule',
  slug: 'schedule',
  toolCode: 'portal.Schedule',
  skins: ['portal'],
  at: 'alder',
  person: {
    personID: '940503',
    name: 'Example, Dora',
    studentNumber: '194503',
    grade: '09',
    birthDate: '09/16/2012',
    gender: 'F',
  },
  blocks: [
    {
      kind: 'grid',
      columns: ['Period', 'Course-Section', 'Course Name', 'Teacher', 'Term', 'Room'],
      rows: [['01', '1234-5', 'World Music', 'Example, Bo', 'S1', '7']],
    },
  ],
  expected: { flagsReadable: false, context: { student: null } },
});
