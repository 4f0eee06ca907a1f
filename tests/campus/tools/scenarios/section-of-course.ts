import { tool } from '../define.ts';

/** One section has no teacher, one has no student; the third has both. */
export const sectionOfCourse = tool({
  id: 'section-of-course',
  page: 'section',
  title: 'Sections of a course',
  about: 'One section has no teacher, one has no student; the third has both.',
  tool: 'Course Sections',
  slug: 'course-sections',
  toolCode: 'scheduling.Section.ToolSet',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  query: { courseID: '94001' },
  blocks: [
    { kind: 'heading', text: 'Course Sections' },
    {
      kind: 'grid',
      columns: ['Course-Section', 'Course Name', 'Primary Teacher', 'Term', 'Room', 'Students'],
      rows: [
        [{ link: '27.0991000-1' }, 'Algebra I', 'Practice, Ada', 'S1', '101', '24'],
        [{ link: '27.0991000-02' }, 'Algebra I', '', 'S1', '', '19'],
        [{ link: '27.0991000-3' }, 'Algebra I', 'Example, Bo', 'S2', '103', '0'],
      ],
    },
  ],
  expected: {
    findings: [
      { check: 'SEC-STAFF', outcome: 'fails', name: '27.0991000-02' },
      { check: 'SEC-STAFF', outcome: 'fails', name: '27.0991000-3' },
    ],
    flagsReadable: false,
    facts: {
      sections: [
        {
          courseNumber: '27.0991000',
          sectionNumber: '1',
          name: 'Algebra I',
          teacher: 'Practice, Ada',
          term: 'S1',
          roster: 24,
        },
        { courseNumber: '27.0991000', sectionNumber: '02', name: 'Algebra I', teacher: '', term: 'S1', roster: 19 },
        {
          courseNumber: '27.0991000',
          sectionNumber: '3',
          name: 'Algebra I',
          teacher: 'Example, Bo',
          term: 'S2',
          roster: 0,
        },
      ],
    },
    context: {
      student: null,
      course: { courseNumber: '27.0991000', sectionNumber: null, name: 'Algebra I', teacher: null },
    },
  },
});
