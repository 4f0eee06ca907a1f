import { tool } from '../define.ts';

/** Course, section, teacher and students are there: nothing to report. */
export const sectionInformation = tool({
  id: 'section-information',
  page: 'section',
  title: 'A section with all it needs',
  about: 'Course, section, teacher and students are there: nothing to report.',
  tool: 'Section Information',
  slug: 'section-information',
  toolCode: 'scheduling.Section.ToolSet',
  skins: ['new-look-kendo', 'new-look-legacy', 'classic'],
  at: 'alder',
  query: { sectionID: '94012' },
  blocks: [
    { kind: 'heading', text: 'Section Information' },
    {
      kind: 'fields',
      title: 'General Section Information',
      fields: [
        { label: 'Course Number', value: '0123A' },
        { label: 'Course Name', value: 'Art Studio' },
        { label: 'Section Number', value: '0012' },
        { label: 'Teacher Display Name', value: { input: 'Sample, Cleo' } },
        { label: 'Room', value: { choose: '204', from: ['101', '204'] } },
        { label: 'Max Students', value: { input: '30' } },
        { label: 'Student Count', value: '17' },
      ],
    },
    { kind: 'grid', title: 'Section Placement', columns: ['Day', 'Minutes'], rows: [['A', '50']] },
    { kind: 'buttons', labels: ['Save'] },
  ],
  expected: {
    flagsReadable: false,
    facts: {
      sections: [
        {
          courseNumber: '0123A',
          sectionNumber: '0012',
          name: 'Art Studio',
          teacher: 'Sample, Cleo',
          term: null,
          roster: 17,
        },
      ],
    },
    context: {
      student: null,
      course: { courseNumber: '0123A', sectionNumber: '0012', name: 'Art Studio', teacher: 'Sample, Cleo' },
    },
  },
});
