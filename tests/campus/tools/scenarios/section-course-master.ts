import { tool } from '../define.ts';

/** The course master names a course; there is no section to check. */
export const sectionCourseMaster = tool({
  id: 'section-course-master',
  page: 'section',
  title: 'A course without its sections',
  about: 'The course master names a course; there is no section to check.',
  tool: 'Course Master Information',
  slug: 'course-master-information',
  toolCode: 'curriculum.Course.ToolSet',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'cedar',
  query: { courseID: '94002' },
  blocks: [
    { kind: 'heading', text: 'Course Master Information' },
    {
      kind: 'fields',
      fields: [
        { label: 'Course Number', value: { input: '002000' } },
        { label: 'Course Name', value: { input: 'Math K' } },
        { label: 'Department', value: { choose: 'Math', from: ['Art', 'Math'] } },
      ],
    },
  ],
  expected: {
    flagsReadable: false,
    context: {
      student: null,
      course: { courseNumber: '002000', sectionNumber: null, name: 'Math K', teacher: null },
    },
  },
});
