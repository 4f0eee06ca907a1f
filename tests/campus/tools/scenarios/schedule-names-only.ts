import { tool } from '../define.ts';

/** Courses are shown by their names: their numbers and teachers could not be read. */
export const scheduleNamesOnly = tool({
  id: 'schedule-names-only',
  page: 'schedule',
  title: 'Courses by name',
  about: 'Courses are shown by their names: their numbers and teachers could not be read.',
  tool: 'Schedule',
  slug: 'schedule',
  toolCode: 'student.Schedule',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'cedar',
  person: {
    personID: '940103',
    name: 'Example, Xena',
    studentNumber: '194103',
    grade: '03',
    birthDate: '06/13/2018',
    gender: 'F',
  },
  flags: [{ kind: 'other', text: 'Health: glasses' }],
  blocks: [
    { kind: 'heading', text: 'Schedule' },
    {
      kind: 'grid',
      columns: ['Period', 'Course', 'Room', 'Term'],
      rows: [
        ['AM', 'Homeroom', '12', 'Y'],
        ['PM', 'Reading', '12', 'Y'],
      ],
    },
  ],
  expected: {
    flagsReadable: true,
    facts: {
      sections: [
        { courseNumber: null, sectionNumber: null, name: 'Homeroom', teacher: null, term: 'Y' },
        { courseNumber: null, sectionNumber: null, name: 'Reading', teacher: null, term: 'Y' },
      ],
    },
    context: {
      student: { name: 'Example, Xena', studentNumber: '194103', personID: '940103', grade: '03' },
      course: null,
    },
  },
});
