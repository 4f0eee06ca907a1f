import { tool } from '../define.ts';

/** The second period has no teacher and no room; it is read as blank. */
export const scheduleNoTeacher = tool({
  id: 'schedule-no-teacher',
  page: 'schedule',
  title: 'A class without a teacher',
  about: 'The second period has no teacher and no room; it is read as blank.',
  tool: 'Schedule',
  slug: 'schedule',
  toolCode: 'student.Schedule',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'birch',
  person: {
    personID: '940102',
    name: 'Sample, Wim',
    studentNumber: '194102',
    grade: '07',
    birthDate: '05/12/2014',
    gender: 'M',
  },
  blocks: [
    { kind: 'heading', text: 'Student Schedule' },
    {
      kind: 'grid',
      columns: ['Per', 'Course', 'Teacher', 'Rm', 'Term'],
      rows: [
        ['1', '1234-5 World Music', 'Example, Bo', '7', 'Q1'],
        ['2', 'ART.07-3 Drawing', '', '', 'Q1'],
      ],
    },
  ],
  expected: {
    flagsReadable: true,
    facts: {
      sections: [
        { courseNumber: '1234', sectionNumber: '5', name: 'World Music', teacher: 'Example, Bo', term: 'Q1' },
        { courseNumber: 'ART.07', sectionNumber: '3', name: 'Drawing', teacher: '', term: 'Q1' },
      ],
    },
    context: {
      student: { name: 'Sample, Wim', studentNumber: '194102', personID: '940102', grade: '07' },
      course: null,
    },
  },
});
