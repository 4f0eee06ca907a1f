import { tool } from '../define.ts';

/** Four periods, each with its section, teacher and room. */
export const scheduleFull = tool({
  id: 'schedule-full',
  page: 'schedule',
  title: 'A whole schedule',
  about: 'Four periods, each with its section, teacher and room.',
  tool: 'Schedule',
  slug: 'schedule',
  toolCode: 'student.Schedule',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  person: {
    personID: '940101',
    name: 'Testerman, Vera',
    studentNumber: '194101',
    grade: '10',
    birthDate: '04/11/2011',
    gender: 'F',
  },
  blocks: [
    { kind: 'heading', text: 'Schedule' },
    {
      kind: 'grid',
      columns: ['Period', 'Course-Section', 'Course Name', 'Teacher', 'Term', 'Room'],
      rows: [
        ['01', '27.0991000-1', 'Algebra I', 'Practice, Ada', 'S1', '101'],
        ['02', '0123A-0012', 'Art Studio', 'Sample, Cleo', 'S1', '204'],
        ['03', '1234-5', 'World Music', 'Example, Bo', 'S1', '7'],
        ['04', '1234-6', 'World Music', 'Example, Bo', 'S2', '7'],
      ],
    },
  ],
  expected: {
    flagsReadable: true,
    facts: {
      sections: [
        {
          courseNumber: '27.0991000',
          sectionNumber: '1',
          name: 'Algebra I',
          teacher: 'Practice, Ada',
          term: 'S1',
          roster: null,
        },
        { courseNumber: '0123A', sectionNumber: '0012', name: 'Art Studio', teacher: 'Sample, Cleo' },
        { courseNumber: '1234', sectionNumber: '5', name: 'World Music', teacher: 'Example, Bo' },
        { courseNumber: '1234', sectionNumber: '6', name: 'World Music', term: 'S2' },
      ],
    },
    context: {
      student: { name: 'Testerman, Vera', studentNumber: '194101', personID: '940101', grade: '10' },
      course: null,
    },
  },
});
